package org.sidenote.analyzer.process;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Token;

/**
 * What a line on a list of actions orders to be done, in so many words: "Explore a scheme", "To
 * chase the form", "Grant – apply", "That a baseline be obtained".
 */
final class Order {

  private static final WordList TASKS = WordList.named("tasks");
  private static final WordList LIKE_NOUNS = WordList.named("tasks-like-nouns");

  /** "Book the interpreter (done)" is done; "put a date on it please" is asked of the reader. */
  private static final Set<String> SETTLED = Set.of("done", "completed", "please", "pls", "plz");

  private static final Set<String> BREAKS = Set.of(",", ";", ":", "(", "–", "—", "-");
  private static final int SHORT = 8;

  private Order() {}

  /** On a list: "Explore a scheme", "To chase the form", "Grant, apply", "That it be obtained". */
  static boolean isOne(List<Token> tokens) {
    if (tokens.stream().anyMatch(t -> SETTLED.contains(t.lower()))) {
      return false;
    }
    int first = tokens.getFirst().lower().equals("to") ? 1 : 0;
    if (isOrder(tokens, first) || isRecommended(tokens)) {
      return true;
    }
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (BREAKS.contains(tokens.get(i).text())
          && tokens.get(i).end() < tokens.get(i + 1).start()
          && TASKS.has(tokens.get(i + 1).lower())
          && tokens.size() - i <= SHORT
          && !FiniteVerbs.anyIn(tokens, 0, i)
          && (i + 2 >= tokens.size() || isOrder(tokens, i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** A verb of a task in its base form, with what it is to be done to. */
  private static boolean isOrder(List<Token> tokens, int i) {
    if (i + 1 >= tokens.size() || !TASKS.has(tokens.get(i).lower())) {
      return false;
    }
    Token next = tokens.get(i + 1);
    boolean sure = i > 0 && tokens.get(i - 1).lower().equals("to");
    return next.isWord()
        && (sure
            || !LIKE_NOUNS.has(tokens.get(i).lower())
            || Set.of("DET", "PRON", "PROPN").contains(next.tag()));
  }

  /** "That a baseline be obtained", as reviews recommend. */
  private static boolean isRecommended(List<Token> tokens) {
    if (!tokens.getFirst().lower().equals("that")) {
      return false;
    }
    for (int i = 2; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).lower().equals("be")) {
        int participle = ToBeDone.participle(tokens, i + 1);
        return participle > 0 && !ToBeDone.isState(tokens.get(participle));
      }
      if (FiniteVerbs.isOne(tokens, i)) {
        return false;
      }
    }
    return false;
  }
}
