package org.sidenote.analyzer.wording;

import java.util.ArrayList;
import java.util.List;
import org.sidenote.analyzer.text.Coverage;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.SectionCheck;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;
import org.sidenote.api.Token;

/**
 * Sentences that must be read twice: long, and with clauses set inside clauses, so that the reader
 * holds one open while reading another. A long run-on that goes from one thing to the next is not
 * one of them, nor is a list. Shorter ones are hard as well when what is noted, asked or considered
 * hangs on nobody and holds a chain of such clauses: "It was noted that … be sent and that …".
 *
 * <p>What counts is where a clause breaks into another: a comma straight before a word that opens a
 * clause ("the card, which"), such a word straight before a comma ("that, subject to"), or one such
 * word after another ("until whether").
 */
public final class HardToRead implements SectionCheck {

  private static final int LONG = 45;
  private static final int CLAUSES = 5;
  private static final int BREAKS = 4;

  /** For a sentence taken up again and again: words in it, breaks, and verbs after a comma. */
  private static final int LONG_INTERRUPTED = 28;

  private static final int INTERRUPTIONS = 2;
  private static final int TAKEN_UP = 2;

  /** For a chain: words in the sentence, clauses of what is noted or asked, passives. */
  private static final int LONG_CHAIN = 36;

  private static final int LINKS = 2;
  private static final int PASSIVES = 2;

  /** How many words before "that" or "whether" the passive it hangs on may end. */
  private static final int HANGS_ON = 4;

  /** What may stand between a comma and the word that opens a clause, and how many of them. */
  private static final WordList LEADING =
      WordList.of(
          "and", "or", "in", "it", "to", "of", "by", "for", "from", "with", "on", "at", "none",
          "all", "some", "one", "both", "most", "many", "each");

  private static final int BETWEEN = 3;

  private static final WordList OPENERS =
      WordList.of(
          "which",
          "who",
          "whom",
          "whose",
          "whether",
          "although",
          "though",
          "unless",
          "whereby",
          "wherein",
          "whereupon",
          "until",
          "provided",
          "notwithstanding",
          "lest",
          "whereas",
          "because",
          "since",
          "if",
          "should",
          "where",
          "when",
          "while",
          "whilst",
          "as",
          "having",
          "being");

  @Override
  public String rule() {
    return "wording.hard-to-read";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    LeftAlone leftAlone = LeftAlone.in(reading);
    Coverage passives = Coverage.of(reading.marks(MarkKind.PASSIVE));
    List<Sighting> sightings = new ArrayList<>();
    for (ReadSection section : reading.sections()) {
      for (Sentence sentence : section.sentences()) {
        if (isHard(sentence, section.index(), passives)
            && !leftAlone.covers(section.index(), sentence.start(), sentence.end())) {
          sightings.add(
              Sighting.inPassage(section.index(), sentence.start(), sentence.end())
                  .with("count", Integer.toString(sentence.words())));
        }
      }
    }
    return sightings;
  }

  private static boolean isHard(Sentence sentence, int section, Coverage passives) {
    List<Token> tokens = sentence.tokens();
    int breaks = breaks(tokens);
    return (sentence.words() >= LONG && breaks >= BREAKS && clauses(tokens) >= CLAUSES)
        || (sentence.words() >= LONG_INTERRUPTED
            && breaks >= INTERRUPTIONS
            && takenUp(tokens) >= TAKEN_UP)
        || (sentence.words() >= LONG_CHAIN && isChain(tokens, section, passives));
  }

  /**
   * Clauses of what was noted or asked, the first of which hangs on a passive that names nobody.
   */
  private static boolean isChain(List<Token> tokens, int section, Coverage passives) {
    int links = 0;
    int inPassive = 0;
    int lastPassive = -1;
    boolean hangs = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean passive = passives.touches(section, token.start(), token.end());
      inPassive += passive && lastPassive != i - 1 ? 1 : 0;
      lastPassive = passive ? i : lastPassive;
      if (isLink(tokens, i)) {
        hangs |= links == 0 && lastPassive >= 0 && i - lastPassive <= HANGS_ON;
        links++;
      }
    }
    return hangs && links >= LINKS && inPassive >= PASSIVES;
  }

  /** "Whether", or "that" after a verb or "and": what is noted or asked begins. */
  private static boolean isLink(List<Token> tokens, int i) {
    if (i == 0) {
      return false;
    }
    Token before = tokens.get(i - 1);
    return tokens.get(i).lower().equals("whether")
        || (tokens.get(i).lower().equals("that")
            && (before.tag().equals("VERB")
                || before.lower().equals("and")
                || before.lower().equals("event")
                || before.lower().equals("order")));
  }

  private static int clauses(List<Token> tokens) {
    int clauses = 0;
    for (int i = 0; i < tokens.size(); i++) {
      clauses += opens(tokens, i) ? 1 : 0;
    }
    return clauses;
  }

  /** How often a clause breaks into another. */
  private static int breaks(List<Token> tokens) {
    int breaks = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (opens(tokens, i)) {
        boolean beforeComma = i + 1 < tokens.size() && isComma(tokens.get(i + 1));
        boolean afterOpener = i > 0 && opens(tokens, i - 1);
        breaks += isAfterComma(tokens, i) || beforeComma || afterOpener ? 1 : 0;
      }
    }
    return breaks;
  }

  /**
   * How often a clause that was broken into is taken up again, by a verb straight after a comma:
   * "the bed, which she had waited in for, did not come".
   */
  private static int takenUp(List<Token> tokens) {
    int takenUp = 0;
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean verb = token.tag().equals("AUX") || token.tag().equals("VERB");
      takenUp +=
          verb && isComma(tokens.get(i - 1)) && !token.lower().endsWith("ing") && !opens(tokens, i)
              ? 1
              : 0;
    }
    return takenUp;
  }

  /** Straight after a comma, or with little between: ", and who", ", none of whom". */
  private static boolean isAfterComma(List<Token> tokens, int i) {
    for (int before = i - 1; before >= Math.max(0, i - BETWEEN); before--) {
      if (isComma(tokens.get(before))) {
        return true;
      }
      if (!LEADING.has(tokens.get(before).lower())) {
        return false;
      }
    }
    return false;
  }

  private static boolean isComma(Token token) {
    return token.text().equals(",") || token.text().equals(";");
  }

  private static boolean opens(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    String word = token.lower();
    return OPENERS.has(word)
        || (word.equals("that")
            && !token.tag().equals("DET")
            && i > 0
            && !token.tag().equals("ADV"));
  }
}
