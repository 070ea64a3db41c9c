package org.sidenote.analyzer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.ReadSection;
import org.sidenote.api.SectionFact;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;

/**
 * Words told without quotation marks and given to somebody who is not the writer by what stands
 * behind them ("He never listens, his brother said", "…, laughed her nan", "… according to Jo"), or
 * by a speaker before a colon ("Amira: this is rubbish"), or found by a court.
 */
public final class SaidByOthers {

  private static final Set<String> COURTS =
      Set.of(
          "judge",
          "court",
          "tribunal",
          "magistrates",
          "magistrate",
          "jury",
          "coroner",
          "recorder",
          "ombudsman",
          "hhj",
          "inquest");

  private static final Set<String> FINDING =
      Set.of(
          "found",
          "finds",
          "ruled",
          "rules",
          "held",
          "holds",
          "concluded",
          "concludes",
          "decided",
          "determined",
          "declared",
          "findings",
          "finding",
          "judgment",
          "convicted");

  /** "The judge at the final hearing found". */
  private static final int NEAR_COURT = 6;

  /** "Shaun (stepdad)": so many words at most before the colon. */
  private static final int LONGEST_LABEL = 2;

  /** What begins words as they are spoken, and hardly a worker's note of somebody. */
  private static final Set<String> SPOKEN =
      Set.of(
          "this", "that", "these", "it", "it's", "it’s", "that's", "that’s", "i", "i'm", "i’m",
          "i've", "i’ve", "my", "we", "our", "you", "your", "yes", "yeah", "nah", "why", "they",
          "there's", "there’s", "don't", "don’t");

  private static final SectionFact<CaseRecord, List<Stretch>> IN_SECTION =
      SectionFact.given(SaidByOthers::read);

  private SaidByOthers() {}

  /**
   * Such words in a section, in order, none overlapping another.
   *
   * @param header the record's, for who is in it
   */
  public static List<Stretch> in(CaseRecord header, ReadSection section) {
    return IN_SECTION.of(header, section);
  }

  private static List<Stretch> read(CaseRecord header, ReadSection section) {
    NamedPeople people = NamedPeople.of(header);
    String text = section.text();
    List<Stretch> said = new ArrayList<>();
    int spoken = 0;
    for (Sentence sentence : section.sentences()) {
      if (sentence.start() < spoken) {
        continue;
      }
      List<Token> tokens = sentence.tokens();
      int words = afterSpeaker(text, tokens, people);
      if (words > 0) {
        int newline = text.indexOf('\n', sentence.start());
        spoken = newline < 0 ? text.length() : newline;
        said.add(new Stretch(tokens.get(words).start(), spoken));
        continue;
      }
      int found = afterFinding(tokens);
      if (found > 0) {
        said.add(new Stretch(tokens.get(found).start(), sentence.end()));
        continue;
      }
      int end = SpeechTag.endOfSaid(tokens, people);
      if (end > 0) {
        said.add(new Stretch(firstOfSaid(tokens, end), tokens.get(end - 1).end()));
      }
    }
    return said;
  }

  /** The token at which what a court found begins: "The judge found that …"; 0 if none did. */
  private static int afterFinding(List<Token> tokens) {
    int court = -1;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      String word = tokens.get(i).lower();
      if (COURTS.contains(word)) {
        court = i;
      } else if (court >= 0 && i - court <= NEAR_COURT && FINDING.contains(word)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** The token at which what a speaker says begins, behind a name and a colon; 0 if none does. */
  private static int afterSpeaker(String text, List<Token> tokens, NamedPeople people) {
    int start = tokens.getFirst().start();
    boolean opensLine = start == 0 || text.charAt(start - 1) == '\n';
    for (int i = 1; opensLine && i <= LONGEST_LABEL && i + 1 < tokens.size(); i++) {
      if (tokens.get(i).text().equals(":")) {
        String label = tokens.get(i - 1).lower();
        String first = tokens.get(i + 1).lower();
        boolean ofThem = SpeechTag.PRONOUNS.contains(first) && !people.isPerson(label);
        return SpeechTag.isSomebody(tokens.get(i - 1), people) && (ofThem || SPOKEN.contains(first))
            ? i + 1
            : 0;
      }
    }
    return 0;
  }

  /** What is said goes back to the last semicolon. */
  private static int firstOfSaid(List<Token> tokens, int end) {
    int first = end - 1;
    while (first > 0 && !tokens.get(first - 1).text().equals(";")) {
      first--;
    }
    return tokens.get(first).start();
  }
}
