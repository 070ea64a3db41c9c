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

  private static final int SLOT_BITS = 15;

  /** What is longer is no word, and would fill memory. */
  private static final int LONGEST = 40;

  private final TagWeights weights;
  private final @Nullable WordForm[] slots = new @Nullable WordForm[1 << SLOT_BITS];

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
    // The golden ratio spreads like words apart; the top bits are the best mixed.
    int slot = (hash * 0x9E3779B9) >>> (Integer.SIZE - SLOT_BITS);
    WordForm newer = slots[slot];
    if (newer != null && is(newer, text, start, end)) {
      return newer;
    }
    WordForm older = slots[slot ^ 1];
    if (older != null && is(older, text, start, end)) {
      return older;
    }
    WordForm made = weights.word(text.substring(start, end));
    slots[slot ^ 1] = newer;
    slots[slot] = made;
    return made;
  }

  private static boolean is(WordForm form, String text, int start, int end) {
    return form.text().length() == end - start && text.startsWith(form.text(), start);
  }
}
