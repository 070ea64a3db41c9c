package org.sidenote.analyzer.duplication;

import java.util.Arrays;

/**
 * Gives each different hash a number, from 0 upward in the order they come, so that what is known
 * of it can stand in an array. It is asked for every word of a file.
 */
final class HashNumbers {

  /** What a hash has that was never given a number. */
  static final int NONE = -1;

  private long[] hashes = new long[64];
  private int[] numbers = filled(64);
  private int size;

  /** The number of a hash, a new one if it has none. */
  int add(long hash) {
    if (2 * size >= hashes.length) {
      grow();
    }
    int slot = slot(hash);
    if (numbers[slot] == NONE) {
      hashes[slot] = hash;
      numbers[slot] = size++;
    }
    return numbers[slot];
  }

  /** The number of a hash, or {@link #NONE}. */
  int of(long hash) {
    return numbers[slot(hash)];
  }

  /** How many there are. */
  int size() {
    return size;
  }

  private int slot(long hash) {
    int mask = hashes.length - 1;
    // FNV leaves the upper half of a short word's hash nearly empty.
    int slot = (int) ((hash * 0x9e3779b97f4a7c15L) >>> 40) & mask;
    while (numbers[slot] != NONE && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldNumbers = numbers;
    hashes = new long[2 * oldHashes.length];
    numbers = filled(hashes.length);
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldNumbers[i] != NONE) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }

  private static int[] filled(int length) {
    int[] numbers = new int[length];
    Arrays.fill(numbers, NONE);
    return numbers;
  }
}
