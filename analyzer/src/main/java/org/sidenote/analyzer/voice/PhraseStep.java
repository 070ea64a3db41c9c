package org.sidenote.analyzer.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A step on the way through a phrase: which words may come next, and where each leads. Lines with
 * choices, such as "{lost|loses} {the |}thread", share the steps after a choice, so that a list
 * stays small however many phrases it stands for.
 */
final class PhraseStep {

  private final Map<String, List<PhraseStep>> next = new HashMap<>();
  private final boolean last;

  private PhraseStep(boolean last) {
    this.last = last;
  }

  /** The first step of all these phrases. */
  static PhraseStep of(List<String> lines) {
    PhraseStep first = new PhraseStep(false);
    PhraseStep end = new PhraseStep(true);
    lines.forEach(line -> first.addAll(before(end, line)));
    return first;
  }

  Set<String> firstWords() {
    return next.keySet();
  }

  /** Where the longest phrase ends that stands here in the words; -1 if none does. */
  int end(List<String> words, int at) {
    int end = last ? at : -1;
    if (at < words.size()) {
      for (PhraseStep step : next.getOrDefault(words.get(at), List.of())) {
        end = Math.max(end, step.end(words, at + 1));
      }
    }
    return end;
  }

  /** The first step of a line after which this one comes; read from its end. */
  private static PhraseStep before(PhraseStep then, String line) {
    int close = line.lastIndexOf('}');
    PhraseStep rest = words(then, line.substring(close + 1));
    if (close < 0) {
      return rest;
    }
    int open = line.lastIndexOf('{', close);
    if (open < 0 || line.substring(open, close).indexOf('}') >= 0) {
      throw new IllegalArgumentException("choices do not stand in choices: " + line);
    }
    PhraseStep choice = new PhraseStep(false);
    for (String one : line.substring(open + 1, close).split("\\|", -1)) {
      choice = both(choice, words(rest, one));
    }
    return before(choice, line.substring(0, open));
  }

  private static PhraseStep words(PhraseStep then, String words) {
    PhraseStep step = then;
    for (String word : PhraseList.words(words).reversed()) {
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
