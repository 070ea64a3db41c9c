package org.sidenote.analyzer.fact;

import static org.sidenote.analyzer.fact.Opener.BE;
import static org.sidenote.analyzer.fact.Opener.BETWEEN;
import static org.sidenote.analyzer.fact.Opener.at;
import static org.sidenote.analyzer.fact.Opener.isAdvice;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Token;

/** "It is believed", "it's widely held": an "it" that stands for nobody. */
final class ItIsSaid {

  private static final WordList IT = WordList.of("it", "it's", "it’s", "its");

  private static final WordList CLAIMED =
      WordList.of(
          "believed",
          "alleged",
          "rumoured",
          "suspected",
          "claimed",
          "assumed",
          "presumed",
          "understood",
          "feared",
          "documented",
          "indicated");

  /** "It is widely held". */
  private static final WordList HELD =
      WordList.of("held", "acknowledged", "accepted", "recognised", "known");

  /** With these, "that he should" is advice or a request, and no claim. */
  private static final WordList PUT_ABOUT =
      WordList.of("reported", "said", "suggested", "mentioned", "hinted", "implied", "intimated");

  private ItIsSaid() {}

  /** One past the last token of such words, which begin here; 0 if none do. */
  static int end(List<Token> tokens, int it) {
    if (!IT.has(at(tokens, it))) {
      return 0;
    }
    boolean be = at(tokens, it).length() > 2;
    for (int i = it + 1; i < Math.min(tokens.size(), it + 1 + BETWEEN); i++) {
      String word = at(tokens, i);
      boolean thought = word.equals("thought") && at(tokens, it).length() > 2;
      boolean held = HELD.has(word) && at(tokens, i - 1).endsWith("ly");
      boolean known =
          word.equals("known")
              && at(tokens, i + 1).equals("that")
              && !at(tokens, i - 1).equals("well");
      if (CLAIMED.has(word) || thought || held || known) {
        return be ? i + 1 : 0;
      }
      if (PUT_ABOUT.has(word)) {
        boolean told =
            (word.equals("reported") && at(tokens, it + 1).equals("was"))
                || Set.of("no", "yes").contains(at(tokens, i + 1));
        return be && !told && !isAdvice(tokens, i + 1) ? i + 1 : 0;
      }
      if (!BE.has(word) && !tokens.get(i).tag().equals("ADV")) {
        return 0;
      }
      be |= BE.has(word);
    }
    return 0;
  }
}
