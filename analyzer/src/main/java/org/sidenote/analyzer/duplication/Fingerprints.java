package org.sidenote.analyzer.duplication;

/**
 * Hashes of {@value #WORDS} plain words running. All of them are looked up; of each {@value
 * #WINDOW} in a row an archive keeps the smallest, so that any {@code WORDS + WINDOW - 1} words in
 * common have at least one in common (winnowing).
 */
final class Fingerprints {

  static final int WORDS = 5;
  private static final int WINDOW = 4;

  private Fingerprints() {}

  /** Takes a fingerprint and where it begins. */
  interface Taker {
    void take(long fingerprint, int at);
  }

  /** Every fingerprint of a text. */
  static void all(PlainWords words, Taker taker) {
    for (int i = 0; i + WORDS <= words.size(); i++) {
      taker.take(at(words, i), i);
    }
  }

  /** The ones an archive keeps. */
  static void kept(PlainWords words, Taker taker) {
    int count = words.size() - WORDS + 1;
    long[] window = new long[WINDOW];
    int last = -1;
    for (int i = 0; i < count; i++) {
      window[i % WINDOW] = at(words, i);
      int smallest = i;
      for (int j = i - 1; j >= Math.max(0, i - WINDOW + 1); j--) {
        smallest = window[j % WINDOW] < window[smallest % WINDOW] ? j : smallest;
      }
      if (smallest != last && (i >= WINDOW - 1 || i == count - 1)) {
        taker.take(window[smallest % WINDOW], smallest);
        last = smallest;
      }
    }
  }

  private static long at(PlainWords words, int from) {
    long hash = 0;
    for (int i = from; i < from + WORDS; i++) {
      hash = (hash ^ words.hash(i)) * 0x9e3779b97f4a7c15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }
}
