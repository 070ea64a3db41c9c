package org.sidenote.analyzer.duplication;

/**
 * Hashes of {@value #WORDS} plain words running. An archive keeps about one in three, chosen by the
 * hash itself (Manber's sampling, 1994): both sides of a copy choose the same ones wherever they
 * stand, so that only those need to be looked up.
 */
final class Fingerprints {

  static final int WORDS = 4;

  /** Out of 256. Fewer make the index smaller and short or much edited copies harder to find. */
  private static final int KEPT = 92;

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

  /** The ones an archive keeps, and asks for. */
  static void kept(PlainWords words, Taker taker) {
    for (int i = 0; i + WORDS <= words.size(); i++) {
      long fingerprint = at(words, i);
      if (isKept(fingerprint)) {
        taker.take(fingerprint, i);
      }
    }
  }

  private static boolean isKept(long fingerprint) {
    return (fingerprint >>> 56) < KEPT;
  }

  /** The fingerprint that begins at a word. */
  static long at(PlainWords words, int from) {
    long hash = 0;
    for (int i = from; i < from + WORDS; i++) {
      hash = (hash + words.hash(i)) * 0x9e3779b97f4a7c15L;
      hash ^= hash >>> 32;
    }
    return hash * 0xd6e8feb86659fd93L;
  }
}
