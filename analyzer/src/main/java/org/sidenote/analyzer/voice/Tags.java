package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.analyzer.voice.Predicate.Kind;

/**
 * "She said" behind or in the middle of what she said, told and not quoted: "He never hit her, she
 * said, and he wouldn't".
 */
final class Tags {

  private static final WordList TAGS = WordList.named("speech-tags");

  private static final Set<String> AFTER = Set.of(".", ",", ";", "!");

  private static final Set<String> AFTER_LABEL = Set.of(":", "-", "–", "—");

  private static final int LONGEST_LABEL = 4;

  private Tags() {}

  /** The first word of what is told with such a tag; -1 if the predicate is none. */
  static int start(List<Word> words, Predicate predicate) {
    int next = predicate.verb() + 1;
    int before = predicate.start() - 1;
    boolean over = next >= words.size() || AFTER.contains(words.get(next).lower());
    boolean tag =
        predicate.kind() == Kind.SAYS
            && TAGS.has(words.get(predicate.verb()).lower())
            && predicate.written()
            && over
            && before >= 2
            && words.get(before).lower().equals(",");
    if (!tag || words.subList(0, next).stream().anyMatch(Word::isQuotation)) {
      return -1;
    }
    int start = 0;
    for (int i = 0; i < Math.min(LONGEST_LABEL, before); i++) {
      start = AFTER_LABEL.contains(words.get(i).lower()) ? i + 1 : start;
    }
    return start;
  }

  /** One past the last word: not the worker's own that comes after. */
  static int end(List<Word> words, Predicate predicate) {
    int next = predicate.verb() + 1;
    boolean workers =
        words.subList(next, words.size()).stream().anyMatch(w -> MentionFinder.isWriter(w.lower()));
    return workers ? next : words.size();
  }
}
