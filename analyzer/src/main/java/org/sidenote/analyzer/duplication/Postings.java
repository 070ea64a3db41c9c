package org.sidenote.analyzer.duplication;

import java.util.Arrays;

/**
 * Which records a fingerprint stands in, the latest first: a table of fingerprints (open
 * addressing) and one chain of records for each. Flat arrays, as there are a hundred fingerprints a
 * note.
 */
final class Postings {

  private static final int NONE = -1;

  private long[] fingerprints;
  private int[] chains;
  private int used;
  private int[] records;
  private int[] next;
  private int[] lengths;
  private int links;

  /** A table that holds so many fingerprints before it grows. */
  Postings(int room) {
    int size = Integer.highestOneBit(Math.max(8, 2 * room - 1)) * 2;
    fingerprints = new long[size];
    chains = filled(size);
    records = new int[Math.max(8, room)];
    next = new int[records.length];
    lengths = new int[records.length];
  }

  /** Notes that a record has a fingerprint. Said twice in a row, it counts once. */
  void add(long fingerprint, int record) {
    if (2 * used >= fingerprints.length) {
      grow();
    }
    int slot = slot(fingerprint);
    if (chains[slot] == NONE) {
      fingerprints[slot] = fingerprint;
      used++;
    } else if (records[chains[slot]] == record) {
      return;
    }
    if (links == records.length) {
      records = Arrays.copyOf(records, 2 * links);
      next = Arrays.copyOf(next, 2 * links);
      lengths = Arrays.copyOf(lengths, 2 * links);
    }
    records[links] = record;
    next[links] = chains[slot];
    lengths[links] = 1 + count(chains[slot]);
    chains[slot] = links++;
  }

  /** Where the chain of a fingerprint begins; negative when no record has it. */
  int chain(long fingerprint) {
    return chains[slot(fingerprint)];
  }

  /** In how many records a fingerprint stands, by where its chain begins. */
  int count(int chain) {
    return chain < 0 ? 0 : lengths[chain];
  }

  int record(int link) {
    return records[link];
  }

  /** The next link of a chain; negative at its end. */
  int next(int link) {
    return next[link];
  }

  private int slot(long fingerprint) {
    int mask = fingerprints.length - 1;
    int slot = (int) fingerprint & mask;
    while (chains[slot] != NONE && fingerprints[slot] != fingerprint) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldFingerprints = fingerprints;
    int[] oldChains = chains;
    fingerprints = new long[2 * oldFingerprints.length];
    chains = filled(fingerprints.length);
    for (int i = 0; i < oldFingerprints.length; i++) {
      if (oldChains[i] != NONE) {
        int slot = slot(oldFingerprints[i]);
        fingerprints[slot] = oldFingerprints[i];
        chains[slot] = oldChains[i];
      }
    }
  }

  private static int[] filled(int length) {
    int[] chains = new int[length];
    Arrays.fill(chains, NONE);
    return chains;
  }
}
