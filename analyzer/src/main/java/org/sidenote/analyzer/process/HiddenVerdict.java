package org.sidenote.analyzer.process;

import java.util.List;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Token;

/**
 * What somebody who is not named weighed up or turned down: "was not considered necessary", "is
 * deemed to need", "her request was refused".
 */
final class HiddenVerdict {

  /** "... was deemed necessary" */
  private static final WordList WEIGHED = WordList.named("weighed");

  /** "Was deemed necessary". */
  private static final WordList VERDICTS = WordList.named("verdicts-on-plans");

  private static final WordList TO_BE =
      WordList.of("be", "have", "lack", "need", "require", "pose", "present", "represent");
  private static final WordList ASKED_FOR =
      WordList.of("request", "requests", "application", "funding", "payment", "appeal", "bid");
  private static final WordList TURNED_DOWN =
      WordList.of("refused", "denied", "declined", "rejected", "withheld");

  /** What was asked for stands in the same sentence; longer ones are lists without full stops. */
  private static final int FARTHEST_REQUEST = 80;

  private HiddenVerdict() {}

  /** One past the verdict that goes with a form of "be"; 0 if there is none. */
  static int end(List<Token> tokens, int be) {
    int at = be + 1;
    while (at < tokens.size()
        && at < be + HiddenOpinion.LOOK_AHEAD
        && (tokens.get(at).lower().equals("not") || tokens.get(at).tag().equals("ADV"))) {
      at++;
    }
    if (at >= tokens.size()) {
      return 0;
    }
    String word = tokens.get(at).lower();
    if (WEIGHED.has(word)) {
      for (int i = at + 1; i < Math.min(tokens.size(), at + HiddenOpinion.LOOK_AHEAD); i++) {
        if (VERDICTS.has(tokens.get(i).lower())) {
          return i + 1;
        }
      }
      boolean toBe =
          at + 2 < tokens.size()
              && tokens.get(at + 1).lower().equals("to")
              && TO_BE.has(tokens.get(at + 2).lower());
      return toBe ? at + 3 : 0;
    }
    return TURNED_DOWN.has(word) && isAskedFor(tokens, be) ? at + 1 : 0;
  }

  private static boolean isAskedFor(List<Token> tokens, int be) {
    for (int i = Math.max(0, be - FARTHEST_REQUEST); i < be; i++) {
      if (ASKED_FOR.has(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
