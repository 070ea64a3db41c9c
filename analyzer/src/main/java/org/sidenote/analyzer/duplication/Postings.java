package org.sidenote.analyzer.duplication;

import java.util.Arrays;

/**
 * Where fingerprints stand, by the number of the word they begin at, the latest first; once a
 * record. A table of fingerprints (open addressing), and for each a list in blocks that double in
 * size, each with a link to the one before: the newest lie side by side, so that reading them waits
 * for memory once or twice and not fifty times. Flat arrays, as there are a hundred fingerprints a
 * note.
 */
final class Postings {

  private static final int LARGEST_BLOCK = 64;
  private static final long AGREED = Long.MIN_VALUE;
  private static final int EMPTY = 0;

  /** Two longs a fingerprint: itself; then in how many records it is, and where its list ends. */
  private long[] table;

  private int used;

  /**
   * Blocks of words' numbers. The first of a block says where the block before ends; of a list's
   * first block, it is the list's first word itself.
   */
  private int[] blocks;

  private int filled;

  /** A table that holds so many fingerprints before it grows. */
  Postings(int room) {
    table = new long[2 * Integer.highestOneBit(Math.max(8, 2 * room - 1)) * 2];
    blocks = new int[Math.max(8, room)];
  }

  /**
   * Notes that a fingerprint begins at a word. The second time in a record it does not count.
   *
   * @param start the word the record begins with
   */
  void add(long fingerprint, int word, int start) {
    if (3 * used >= table.length) {
      grow();
    }
    int slot = slot(fingerprint);
    int count = count(slot);
    if (count == 0) {
      table[slot] = fingerprint;
      used++;
      set(slot, 1, word);
    } else if (latest(slot) < start) {
      set(slot, count + 1, append(count + 1, end(slot), word));
    }
  }

  /** Writes the word that is a list's so-manieth. Returns where the list now ends. */
  private int append(int count, int end, int word) {
    if (blockStart(count) < count) {
      blocks[end + 1] = word;
      return end + 1;
    }
    int size = 1 + Math.min(count, LARGEST_BLOCK);
    if (filled + size > blocks.length) {
      blocks = Arrays.copyOf(blocks, 2 * blocks.length);
    }
    blocks[filled] = end;
    blocks[filled + 1] = word;
    filled += size;
    return filled - size + 1;
  }

  /** The first of a list's words, counted from one, that shares a block with the so-manieth. */
  private static int blockStart(int count) {
    return count < LARGEST_BLOCK ? Integer.highestOneBit(count) : count & -LARGEST_BLOCK;
  }

  /**
   * Where fingerprints are kept, until the next is added; the count in a slot is 0 if no record has
   * it. The slots where they belong are read before any is compared: memory answers ten such
   * questions in the time of one, unless each waits for what the last one said.
   *
   * @param asked places among the fingerprints
   */
  int[] slots(long[] fingerprints, int[] asked) {
    int[] slots = new int[asked.length];
    long[] there = new long[asked.length];
    for (int i = 0; i < asked.length; i++) {
      slots[i] = home(fingerprints[asked[i]]);
      there[i] = table[slots[i]];
    }
    for (int i = 0; i < asked.length; i++) {
      if (there[i] != fingerprints[asked[i]]) {
        slots[i] = slot(fingerprints[asked[i]]);
      }
    }
    return slots;
  }

  private int home(long fingerprint) {
    return (int) (fingerprint << 1) & (table.length - 2);
  }

  private int slot(long fingerprint) {
    int slot = home(fingerprint);
    while (table[slot + 1] != EMPTY && table[slot] != fingerprint) {
      slot = (slot + 2) & (table.length - 2);
    }
    return slot;
  }

  /** In how many records the fingerprint in a slot stands. */
  int count(int slot) {
    return (int) ((table[slot + 1] & ~AGREED) >>> 32);
  }

  private int end(int slot) {
    return (int) table[slot + 1];
  }

  private void set(int slot, int count, int end) {
    table[slot + 1] = (table[slot + 1] & AGREED) | ((long) count << 32) | end;
  }

  /** The latest word at which the fingerprint in a slot begins; there must be one. */
  int latest(int slot) {
    return count(slot) == 1 ? end(slot) : blocks[end(slot)];
  }

  /** The latest word at which the fingerprint in each slot begins; anything where there is none. */
  int[] latest(int[] slots) {
    int[] latest = new int[slots.length];
    for (int i = 0; i < slots.length; i++) {
      boolean listed = count(slots[i]) > 1;
      int end = end(slots[i]);
      int there = blocks[listed ? end : 0];
      latest[i] = listed ? there : end;
    }
    return latest;
  }

  /** The latest words at which the fingerprint in a slot begins, latest first. Returns how many. */
  int latest(int slot, int[] words) {
    int size = 0;
    int count = count(slot);
    int at = end(slot);
    while (count > 1 && size < words.length) {
      for (int start = blockStart(count); count >= start && size < words.length; count--) {
        words[size++] = blocks[at--];
      }
      at = blocks[at];
    }
    if (count == 1 && size < words.length) {
      words[size++] = at;
    }
    return size;
  }

  /** Whether the fingerprint in a slot was found to be agreed wording. */
  boolean isAgreed(int slot) {
    return table[slot + 1] < 0;
  }

  /** Remembers that it is. Readers may say so at one time: they all say the same. */
  void setAgreed(int slot) {
    table[slot + 1] |= AGREED;
  }

  private void grow() {
    long[] old = table;
    table = new long[2 * old.length];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i + 1] != EMPTY) {
        int slot = slot(old[i]);
        table[slot] = old[i];
        table[slot + 1] = old[i + 1];
      }
    }
  }
}
