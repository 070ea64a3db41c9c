package org.sidenote.analyzer.fact;

import java.util.List;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Token;

/** What the ways of opening a claim have in common. */
final class Opener {

  /** How many words may stand between its own. */
  static final int BETWEEN = 4;

  static final WordList BE =
      WordList.of(
          "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "'s", "’s");

  private static final WordList OUGHT =
      WordList.of(
          "would", "should", "could", "might", "may", "must", "ought", "be", "needs", "will");

  private Opener() {}

  /** "It was suggested that he should try": put to somebody, and not about them. */
  static boolean isAdvice(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size() && !tokens.get(i).tag().equals("PUNCT"); i++) {
      boolean to = at(tokens, i - 1).equals("to") && i - 1 > from;
      if (OUGHT.has(at(tokens, i)) && !to) {
        return true;
      }
    }
    return at(tokens, from).equals("to");
  }

  /** The word there in lower case; "" beyond the sentence. */
  static String at(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }
}
