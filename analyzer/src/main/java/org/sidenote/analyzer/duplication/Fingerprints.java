package org.sidenote.analyzer.duplication;

import java.util.Arrays;

/**
 * Hashes of {@value #WORDS} plain words running. An archive keeps a little fewer than every other
 * one, chosen by the hash itself (Manber's sampling, 1994): both sides of a copy choose the same
 * ones wherever they stand, so that only those need to be looked up.
 */
final class Fingerprints {

  static final int WORDS = 4;

  /** Out of 256. Fewer make the index smaller and short or much edited copies harder to find. */
  private static final int KEPT = 124;

  private Fingerprints() {}

  /** Every fingerprint of a text, by the codes of its plain words and in their order. */
  static long[] all(char[] codes) {
    long[] all = new long[Math.max(0, codes.length - WORDS + 1)];
    long last = 0;
    for (int i = 0; i < codes.length; i++) {
      last = (last << 16) | codes[i];
      if (i >= WORDS - 1) {
        all[i - WORDS + 1] = mixed(last);
      }
    }
    return all;
  }

  /** Which of these fingerprints an archive keeps, and asks for: their places among them. */
  static int[] kept(long[] all) {
    int[] kept = new int[all.length];
    int size = 0;
    for (int at = 0; at < all.length; at++) {
      kept[size] = at;
      size += (all[at] >>> 56) < KEPT ? 1 : 0;
    }
    return Arrays.copyOf(kept, size);
  }

  /** Takes a fingerprint and where it begins. */
  interface Taker {
    void take(long fingerprint, int at);
  }

  /** The ones an archive keeps. */
  static void kept(char[] codes, Taker taker) {
    long[] all = all(codes);
    for (int at : kept(all)) {
      taker.take(all[at], at);
    }
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
