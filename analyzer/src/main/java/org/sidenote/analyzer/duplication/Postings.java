package org.sidenote.analyzer.duplication;

import java.util.Arrays;

/**
 * Which records a fingerprint stands in, the latest first. A table of fingerprints (open
 * addressing), and for each a list of records in blocks that double in size, each with a link to
 * the one before: the newest records lie side by side, so that reading them waits for memory once
 * or twice and not fifty times. Flat arrays, as there are a hundred fingerprints a note.
 */
final class Postings {

  private static final int LARGEST_BLOCK = 64;
  private static final long AGREED = Long.MIN_VALUE;
  private static final int EMPTY = 0;

  /** Two longs a fingerprint: itself; then how many records it has, and where its list ends. */
  private long[] table;

  private int used;

  /**
   * Blocks of records. The first number of a block says where the one before ends; of a list's
   * first block, it is the first record itself.
   */
  private int[] blocks;

  private int filled;

  /** A table that holds so many fingerprints before it grows. */
  Postings(int room) {
    table = new long[2 * Integer.highestOneBit(Math.max(8, 2 * room - 1)) * 2];
    blocks = new int[Math.max(8, room)];
  }

  /** Notes that a record has a fingerprint. Said twice in a row, it counts once. */
  void add(long fingerprint, int record) {
    if (3 * used >= table.length) {
      grow();
    }
    int place = slot(fingerprint);
    int count = count(place);
    if (count == 0) {
      table[place] = fingerprint;
      used++;
      set(place, 1, record);
    } else if (latest(place) != record) {
      set(place, count + 1, append(count + 1, end(place), record));
    }
  }

  /** Writes the record that is a list's so-manieth. Returns where the list now ends. */
  private int append(int count, int end, int record) {
    if (blockStart(count) < count) {
      blocks[end + 1] = record;
      return end + 1;
    }
    int size = 1 + Math.min(count, LARGEST_BLOCK);
    if (filled + size > blocks.length) {
      blocks = Arrays.copyOf(blocks, 2 * blocks.length);
    }
    blocks[filled] = end;
    blocks[filled + 1] = record;
    filled += size;
    return filled - size + 1;
  }

  /** The first of a list's records, counted from one, that shares a block with the so-manieth. */
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

  /** The latest record that has the fingerprint in a slot; there must be one. */
  int latest(int slot) {
    return count(slot) == 1 ? end(slot) : blocks[end(slot)];
  }

  /** The latest records that have the fingerprint in a slot, latest first. Returns how many. */
  int latest(int slot, int[] records) {
    int size = 0;
    int count = count(slot);
    int at = end(slot);
    while (count > 1 && size < records.length) {
      for (int start = blockStart(count); count >= start && size < records.length; count--) {
        records[size++] = blocks[at--];
      }
      at = blocks[at];
    }
    if (count == 1 && size < records.length) {
      records[size++] = at;
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
