package org.sidenote.analyzer.duplication;

import java.util.Collection;

/** A fixed set of words, asked by their hashes. */
final class WordHashes {

  private final long[] table;

  WordHashes(Collection<String> words) {
    table = new long[Integer.highestOneBit(Math.max(4, words.size()) * 4)];
    for (String word : words) {
      long hash = hash(word);
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
    return (int) (hash >>> 32) & (table.length - 1);
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
