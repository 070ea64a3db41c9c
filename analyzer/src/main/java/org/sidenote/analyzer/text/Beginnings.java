package org.sidenote.analyzer.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Says of most places in a text at once that no phrase of some begins there: by the word that
 * stands there and the one after it, as a list of phrases has many that begin with "she" or "to".
 * Words are known by their {@link String#hashCode}.
 */
public final class Beginnings {

  /** The hash of "": what comes after a word that is a phrase by itself, or ends its text. */
  public static final int NO_WORD = 0;

  private final WordFilter first;
  private final WordFilter both;

  /**
   * The beginnings of some phrases.
   *
   * @param seconds by their first words, what may come second; "" if nothing need, or anything may
   */
  public Beginnings(Map<String, ? extends Collection<String>> seconds) {
    List<Integer> pairs = new ArrayList<>();
    seconds.forEach((word, next) ->
        next.forEach(second -> pairs.add(pair(word.hashCode(), second.hashCode()))));
    first = WordFilter.ofHashes(seconds.keySet().stream().map(String::hashCode).toList());
    both = WordFilter.ofHashes(pairs);
  }

  /** Whether one may begin with this word, whatever follows. */
  boolean mayBe(int word) {
    return first.mayHave(word);
  }

  /** Whether one may begin with these two words, or with the first of them and end there. */
  public boolean mayBe(int word, int next) {
    return first.mayHave(word)
        && (both.mayHave(pair(word, next)) || both.mayHave(pair(word, NO_WORD)));
  }

  private static int pair(int word, int next) {
    return 31 * word + next;
  }
}
