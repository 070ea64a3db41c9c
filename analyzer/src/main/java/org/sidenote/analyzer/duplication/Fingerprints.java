package org.sidenote.analyzer.duplication;

/**
 * Hashes of {@value #WORDS} plain words running. An archive keeps every other one, chosen by the
 * hash itself (Manber's sampling, 1994): both sides of a copy choose the same ones wherever they
 * stand, so that only those need to be looked up.
 */
final class Fingerprints {

  static final int WORDS = 4;

  /** Out of 256. Fewer make the index smaller and short or much edited copies harder to find. */
  private static final int KEPT = 128;

  private Fingerprints() {}

  /** Takes a fingerprint and where it begins. */
  interface Taker {
    void take(long fingerprint, int at);
  }

  /** Every fingerprint of a text, by the codes of its plain words. */
  static void all(char[] codes, Taker taker) {
    long last = 0;
    for (int i = 0; i < codes.length; i++) {
      last = (last << 16) | codes[i];
      if (i >= WORDS - 1) {
        taker.take(mixed(last), i - WORDS + 1);
      }
    }
  }

  /** The ones an archive keeps, and asks for. */
  static void kept(char[] codes, Taker taker) {
    all(
        codes,
        (fingerprint, at) -> {
          if ((fingerprint >>> 56) < KEPT) {
            taker.take(fingerprint, at);
          }
        });
  }

  /** The fingerprint that begins at a word. */
  static long at(PlainWords words, int from) {
    long codes = 0;
    for (int i = from; i < from + WORDS; i++) {
      codes = (codes << 16) | words.code(i);
    }
    return mixed(codes);
  }

  /** Four codes fill a long; mixed, so that any of its bits may choose. */
  private static long mixed(long codes) {
    long hash = (codes ^ (codes >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return hash ^ (hash >>> 31);
  }
}
