package org.sidenote.analyzer.duplication;

import java.util.Arrays;

/**
 * Which of a record's fingerprints to follow to the records they stand in, the rarest first: they
 * say most and cost least. What many records share is followed only where little else is there.
 */
final class RarestFirst {

  private final int most;
  private final int[] counts;
  private final int[] places;
  private int size;

  /**
   * @param most of the records that share a fingerprint, so many are followed
   * @param room how many fingerprints there may be
   */
  RarestFirst(int most, int room) {
    this.most = most;
    counts = new int[room];
    places = new int[room];
  }

  /** A fingerprint at a place, in so many records. */
  void add(int place, int count) {
    if (count > 0) {
      counts[size] = Math.min(count, most);
      places[size++] = place;
    }
  }

  /** The places of the rarest, as many as lead to so many records in all. */
  int[] within(int records) {
    int[] starts = new int[most + 2];
    for (int i = 0; i < size; i++) {
      starts[counts[i] + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      order[starts[counts[i]]++] = i;
    }
    int taken = 0;
    int led = 0;
    int[] within = new int[size];
    while (taken < size && led < records) {
      led += counts[order[taken]];
      within[taken] = places[order[taken]];
      taken++;
    }
    return Arrays.copyOf(within, taken);
  }
}
