package org.sidenote.analyzer.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.SectionCheck;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;
import org.sidenote.api.Token;

/**
 * Sentences that must be read twice: long, and with clauses set inside clauses, so that the reader
 * holds one open while reading another. A long run-on that goes from one thing to the next is not
 * one of them, nor is a list.
 *
 * <p>What counts is where a clause breaks into another: a comma straight before a word that opens a
 * clause ("the card, which"), such a word straight before a comma ("that, subject to"), or one such
 * word after another ("until whether").
 */
public final class HardToRead implements SectionCheck {

  private static final int LONG = 45;
  private static final int CLAUSES = 5;
  private static final int BREAKS = 4;

  private static final Set<String> OPENERS =
      Set.of(
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
    List<Sighting> sightings = new ArrayList<>();
    for (ReadSection section : reading.sections()) {
      for (Sentence sentence : section.sentences()) {
        if (sentence.words() >= LONG
            && isNested(sentence.tokens())
            && !leftAlone.covers(section.index(), sentence.start(), sentence.end())) {
          sightings.add(
              Sighting.inPassage(section.index(), sentence.start(), sentence.end())
                  .with("count", Integer.toString(sentence.words())));
        }
      }
    }
    return sightings;
  }

  private static boolean isNested(List<Token> tokens) {
    int clauses = 0;
    int breaks = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (opens(tokens, i)) {
        clauses++;
        boolean afterComma = i > 0 && (isComma(tokens.get(i - 1)) || isAndAfterComma(tokens, i));
        boolean beforeComma = i + 1 < tokens.size() && isComma(tokens.get(i + 1));
        boolean afterOpener = i > 0 && opens(tokens, i - 1);
        breaks += afterComma || beforeComma || afterOpener ? 1 : 0;
      }
    }
    return clauses >= CLAUSES && breaks >= BREAKS;
  }

  private static boolean isAndAfterComma(List<Token> tokens, int i) {
    String before = tokens.get(i - 1).text().toLowerCase(Locale.ROOT);
    return i > 1
        && (before.equals("and")
            || before.equals("or")
            || before.equals("in")
            || before.equals("it"))
        && isComma(tokens.get(i - 2));
  }

  private static boolean isComma(Token token) {
    return token.text().equals(",") || token.text().equals(";");
  }

  private static boolean opens(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    String word = token.lower();
    return OPENERS.contains(word)
        || (word.equals("that")
            && !token.tag().equals("DET")
            && i > 0
            && !token.tag().equals("ADV"));
  }
}
