package org.sidenote.analyzer.process;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Token;

/**
 * What somebody was told to do, or could not do, about their own life: "she was told she could not
 * come", "was advised to leave her job", "is expected to comply", "was given an ultimatum".
 */
final class ToldWhatToDo {

  private static final WordList MADE_TO = WordList.named("made-to-do");

  private static final int CLAUSE = 12;
  private static final int HELPED = 4;

  private ToldWhatToDo() {}

  /** "She was told she could not come", "he was asked to leave": one past what tells it. */
  static int toldEnd(List<Token> tokens, int told) {
    String next = at(tokens, told + 1);
    String after = at(tokens, told + 2);
    if (next.equals("to") && (after.equals("leave") || isToStayAway(tokens, told + 2))) {
      return told + 3;
    }
    if (isMadeTo(tokens, told)) {
      return told + 1;
    }
    if (at(tokens, told).equals("asked") && next.equals("not") && after.equals("to")) {
      return told + 3;
    }
    for (int i = told + 1; i < Math.min(tokens.size(), told + HELPED + 1); i++) {
      String word = at(tokens, i);
      boolean no =
          Set.of("cannot", "couldn't", "couldn’t", "can't", "can’t", "must").contains(word)
              || (Set.of("could", "can", "would", "may").contains(word)
                  && Set.of("not", "no").contains(at(tokens, i + 1)))
              || (word.equals("would")
                  && at(tokens, i + 1).equals("have")
                  && at(tokens, i + 2).equals("to"));
      if (no && at(tokens, told).equals("told")) {
        return told + 1;
      }
    }
    return 0;
  }

  /** "Was asked to stop visiting", "is expected to comply"; not "was asked to stop shouting". */
  static boolean isMadeTo(List<Token> tokens, int told) {
    String verb = at(tokens, told + 2);
    String what = at(tokens, told + 3);
    boolean stop =
        !Set.of("stop", "cease").contains(verb)
            || Set.of("visiting", "coming", "seeing", "calling", "attending", "using", "going")
                .contains(what);
    return at(tokens, told + 1).equals("to") && MADE_TO.has(verb) && stop && !what.equals("it");
  }

  static boolean isUltimatum(List<Token> tokens, int i) {
    return Set.of("a", "an").contains(at(tokens, i))
        && Set.of("ultimatum", "curfew", "sanction").contains(at(tokens, i + 1));
  }

  /** "Stay elsewhere", "keep away". */
  private static boolean isToStayAway(List<Token> tokens, int verb) {
    return Set.of("stay", "keep", "live", "sleep").contains(at(tokens, verb))
        && Set.of("away", "elsewhere", "out").contains(at(tokens, verb + 1));
  }

  /** "Warned that she could lose him", not "that the floor was wet". */
  static boolean isThreat(List<Token> tokens, int participle) {
    return tokens.subList(participle, Math.min(tokens.size(), participle + CLAUSE)).stream()
        .anyMatch(t -> Set.of("could", "would", "might", "may", "will").contains(t.lower()));
  }

  private static String at(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }
}
