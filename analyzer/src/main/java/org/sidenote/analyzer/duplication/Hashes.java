package org.sidenote.analyzer.duplication;

import java.util.Collection;

/** A fixed set of words or fingerprints, asked by their hashes. */
final class Hashes {

  private final long[] table;

  Hashes(Collection<String> words) {
    this(words.stream().mapToLong(Hashes::hash).toArray());
  }

  Hashes(long[] hashes) {
    table = new long[Integer.highestOneBit(Math.max(4, hashes.length) * 4)];
    for (long hash : hashes) {
      int slot = slot(hash);
      while (table[slot] != 0 && table[slot] != hash) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = hash;
    }
  }

  boolean has(long hash) {
    int slot = slot(hash);
    while (table[slot] != 0) {
      if (table[slot] == hash) {
        return true;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return false;
  }

  private int slot(long hash) {
    // FNV leaves the upper half of a short word's hash nearly empty.
    return (int) ((hash * 0x9e3779b97f4a7c15L) >>> 40) & (table.length - 1);
  }

  static final long START = 0xcbf29ce484222325L;

  /** 64-bit FNV-1a, one lower-case character further. */
  static long further(long hash, char c) {
    return (hash ^ c) * 0x100000001b3L;
  }

  static long hash(String lowerCase) {
    long hash = START;
    for (int i = 0; i < lowerCase.length(); i++) {
      char c = lowerCase.charAt(i);
      hash = further(hash, c == '’' ? '\'' : c);
    }
    return hash;
  }
}
