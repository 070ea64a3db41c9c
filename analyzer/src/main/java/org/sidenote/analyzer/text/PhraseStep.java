package org.sidenote.analyzer.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A step on the way through a phrase: which words may come next, and where each leads. Lines with
 * choices, such as "{lost|loses} {the |}thread", share the steps after a choice, so that a list
 * stays small however many phrases it stands for.
 */
public final class PhraseStep {

  private final Map<String, List<PhraseStep>> next = new HashMap<>();
  private final boolean last;

  private PhraseStep(boolean last) {
    this.last = last;
  }

  /**
   * The first step of all these phrases.
   *
   * @param words the words of a piece of a line, as the text's will be read
   */
  public static PhraseStep of(List<String> lines, Function<String, List<String>> words) {
    PhraseStep first = new PhraseStep(false);
    PhraseStep end = new PhraseStep(true);
    lines.forEach(line -> first.addAll(before(end, line, words)));
    return first;
  }

  /** Whether a phrase ends here. */
  public boolean isLast() {
    return last;
  }

  /** The words that may come next, in lower case, and where each leads. */
  public Map<String, List<PhraseStep>> next() {
    return next;
  }

  /** How the phrases begin whose first step this is. */
  public Beginnings beginnings() {
    Map<String, Set<String>> seconds = new HashMap<>();
    next.forEach((word, steps) -> {
      Set<String> its = seconds.computeIfAbsent(word, one -> new HashSet<>());
      for (PhraseStep step : steps) {
        its.addAll(step.next.keySet());
        if (step.last) {
          its.add("");
        }
      }
    });
    return new Beginnings(seconds);
  }

  /** The first step of a line after which this one comes; read from its end. */
  private static PhraseStep before(
      PhraseStep then, String line, Function<String, List<String>> words) {
    int close = line.lastIndexOf('}');
    PhraseStep rest = words(then, words.apply(line.substring(close + 1)));
    if (close < 0) {
      return rest;
    }
    int open = line.lastIndexOf('{', close);
    if (open < 0 || line.substring(open, close).indexOf('}') >= 0) {
      throw new IllegalArgumentException("choices do not stand in choices: " + line);
    }
    PhraseStep choice = new PhraseStep(false);
    for (String one : line.substring(open + 1, close).split("\\|", -1)) {
      choice = both(choice, words(rest, words.apply(one)));
    }
    return before(choice, line.substring(0, open), words);
  }

  private static PhraseStep words(PhraseStep then, List<String> words) {
    PhraseStep step = then;
    for (String word : words.reversed()) {
      PhraseStep previous = new PhraseStep(false);
      previous.next.put(word, List.of(step));
      step = previous;
    }
    return step;
  }

  private static PhraseStep both(PhraseStep one, PhraseStep other) {
    PhraseStep both = new PhraseStep(one.last || other.last);
    both.addAll(one);
    both.addAll(other);
    return both;
  }

  private void addAll(PhraseStep other) {
    other.next.forEach((word, steps) ->
        next.merge(
            word,
            steps,
            (known, more) -> {
              List<PhraseStep> all = new ArrayList<>(known);
              all.addAll(more);
              return all;
            }));
  }
}
