package org.sidenote.analyzer.text;

import org.jspecify.annotations.Nullable;

/**
 * The words met so far, each made once: most words of a note have been met before. It holds a
 * limited number, a newer word taking an older one's place, in memory only.
 *
 * <p>Used from many threads without a lock: a word form never changes, and two threads that make
 * the same one at the same time make equal ones.
 */
final class WordForms {

  private static final int SLOTS = 1 << 15;

  /** What is longer is no word, and would fill memory. */
  private static final int LONGEST = 40;

  private final TagWeights weights;
  private final @Nullable WordForm[] slots = new @Nullable WordForm[SLOTS];

  WordForms(TagWeights weights) {
    this.weights = weights;
  }

  WordForm at(String text, int start, int end) {
    if (end - start > LONGEST) {
      return weights.word(text.substring(start, end));
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    WordForm known = slots[slot];
    if (known == null
        || known.text().length() != end - start
        || !text.startsWith(known.text(), start)) {
      known = weights.word(text.substring(start, end));
      slots[slot] = known;
    }
    return known;
  }
}
