package org.sidenote.analyzer.function;

import java.util.Arrays;

/**
 * The features of one sentence as 32-bit hashes, each at most once. Strings would be built by the
 * hundred for every sentence of an archive only to be hashed. Two features of the hundred thousand
 * there are may share a hash; the training then sees them as one.
 */
final class FeatureSet {

  private int[] hashes = new int[256];
  private int size;

  void clear() {
    size = 0;
  }

  /** Adds a feature: what kind it is, and its value. */
  void add(int kind, int value) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = mix(kind, value);
  }

  /** The features in ascending order, once each. */
  int[] toArray() {
    int[] sorted = Arrays.copyOf(hashes, size);
    Arrays.sort(sorted);
    int kept = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }

  /** Spreads two numbers over 32 bits (the finalizer of MurmurHash3, public domain). */
  static int mix(int one, int other) {
    int h = one * 0x9E3779B1 + other;
    h ^= h >>> 16;
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    h *= 0xC2B2AE35;
    return h ^ (h >>> 16);
  }
}
