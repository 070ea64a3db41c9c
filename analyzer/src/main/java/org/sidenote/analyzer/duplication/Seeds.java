package org.sidenote.analyzer.duplication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where a record and an earlier one have five plain words running in common. */
final class Seeds {

  /** A phrase that comes back more often than this within the record says nothing about place. */
  private static final int MOST_PLACES = 8;

  private static final int DIAGONALS_APART = 3;

  /** Three fingerprints in a row: seven words. */
  private static final int LEAST_SEEDS = 3;

  /**
   * Seeds on one diagonal farther apart than so many words are there by chance, or of two copies. A
   * long record has chance seeds on every diagonal, and would be read once for each.
   */
  private static final int FARTHEST = 200;

  /** Fingerprints of the later record by where they begin, all sections in a row. */
  private final long[] fingerprints;

  /**
   * For each fingerprint (open addressing, mostly empty) its last place, counted from one; 0 for
   * none.
   */
  private final int[] lasts;

  /** For each place, the one before it with the same fingerprint, counted likewise. */
  private final int[] befores;

  private final int[] sectionStarts;

  /**
   * Seeds that lie along one diagonal: perhaps a copy.
   *
   * @param section index of the later section
   * @param earlierSection index of the earlier one
   * @param diagonal position in the later text less position in the earlier, in plain words
   * @param from first word of the later section that has one
   * @param to last word that has one
   */
  record Run(int section, int earlierSection, int diagonal, int from, int to) {}

  Seeds(RecordWords later) {
    int words = 0;
    sectionStarts = new int[later.codes().length + 1];
    for (int section = 0; section < later.codes().length; section++) {
      sectionStarts[section] = words;
      words += later.codes()[section].length;
    }
    sectionStarts[later.codes().length] = words;
    fingerprints = new long[words];
    befores = new int[words];
    lasts = new int[16 * Integer.highestOneBit(words + 1)];
    for (int section = 0; section < later.codes().length; section++) {
      long[] all = later.fingerprints()[section];
      for (int at = 0; at < all.length; at++) {
        int place = sectionStarts[section] + at;
        int slot = slot(all[at]);
        fingerprints[place] = all[at];
        befores[place] = lasts[slot];
        lasts[slot] = place + 1;
      }
    }
  }

  private int slot(long fingerprint) {
    int mask = lasts.length - 1;
    int slot = (int) fingerprint & mask;
    while (lasts[slot] != 0 && fingerprints[lasts[slot] - 1] != fingerprint) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** The runs an earlier record has in common with this one. */
  List<Run> runs(RecordWords earlier) {
    List<Run> runs = new ArrayList<>();
    for (int section = 0; section < earlier.codes().length; section++) {
      addRuns(section, earlier.codes()[section], runs);
    }
    return runs;
  }

  /** A seed in one number, so that sorting groups them: diagonal, then place in the later text. */
  private static long seed(int diagonal, int at) {
    return ((long) diagonal << 32) | at;
  }

  private void addRuns(int earlierSection, char[] earlier, List<Run> runs) {
    long[] seeds = new long[64];
    int size = 0;
    long[] all = Fingerprints.all(earlier);
    for (int at = 0; at < all.length; at++) {
      int place = lasts[slot(all[at])];
      for (int i = 0; i < MOST_PLACES && place > 0; i++, place = befores[place - 1]) {
        if (size == seeds.length) {
          seeds = Arrays.copyOf(seeds, 2 * size);
        }
        seeds[size++] = seed(place - 1 - at, place - 1);
      }
    }
    Arrays.sort(seeds, 0, size);
    int first = 0;
    for (int i = 1; i <= size; i++) {
      if (i == size || diagonal(seeds[i]) - diagonal(seeds[first]) > DIAGONALS_APART) {
        addRun(earlierSection, seeds, first, i, runs);
        first = i;
      }
    }
  }

  private static int diagonal(long seed) {
    return (int) (seed >> 32);
  }

  /** The seeds of one band, section by section of the later record. */
  private void addRun(int earlierSection, long[] seeds, int first, int end, List<Run> runs) {
    int[] places = new int[end - first];
    for (int i = first; i < end; i++) {
      places[i - first] = (int) seeds[i];
    }
    Arrays.sort(places);
    int from = 0;
    int section = 0;
    while (from < places.length) {
      int to = from;
      while (to < places.length
          && places[to] < sectionStarts[section + 1]
          && (to == from || places[to] - places[to - 1] <= FARTHEST)) {
        to++;
      }
      if (to - from >= LEAST_SEEDS) {
        int start = sectionStarts[section];
        runs.add(
            new Run(
                section,
                earlierSection,
                diagonal(seeds[first]) - start,
                places[from] - start,
                places[to - 1] - start));
      }
      if (to == places.length || places[to] >= sectionStarts[section + 1]) {
        section++;
      }
      from = to;
    }
  }
}
