package org.sidenote.analyzer.text;

import java.util.Collection;

/**
 * Says of most words at once that they are none of some, as most words of a text are none of any
 * list: a bit for each of their hashes, in so few bytes that they stay at hand.
 */
public final class WordFilter {

  private static final int BITS_A_WORD = 16;

  private final long[] bits;
  private final int shift;

  private WordFilter(Collection<Integer> hashes) {
    int size = Integer.highestOneBit(Math.max(4, hashes.size()) * BITS_A_WORD);
    bits = new long[size / Long.SIZE];
    shift = Integer.SIZE - Integer.numberOfTrailingZeros(size);
    hashes.forEach(hash -> bits[place(hash) / Long.SIZE] |= 1L << place(hash));
  }

  /** A filter for these words. */
  public static WordFilter of(Collection<String> words) {
    return ofHashes(words.stream().map(String::hashCode).toList());
  }

  /** A filter for words by their {@link String#hashCode}. */
  static WordFilter ofHashes(Collection<Integer> hashes) {
    return new WordFilter(hashes);
  }

  /** Whether the word may be one of them; if not, it is none. */
  public boolean mayHave(String word) {
    return mayHave(word.hashCode());
  }

  /** The same for a word by its hash. */
  boolean mayHave(int hash) {
    int place = place(hash);
    return (bits[place / Long.SIZE] & 1L << place) != 0;
  }

  /** The golden ratio spreads like words apart; the top bits are the best mixed. */
  private int place(int hash) {
    return (hash * 0x9E3779B9) >>> shift;
  }
}
