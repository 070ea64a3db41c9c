package org.sidenote.analyzer.duplication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How much speaks for each of many records, added up as it comes. */
final class Tally {

  private int[] records = new int[256];
  private double[] weights = new double[256];
  private int size;

  /** For each record (open addressing) its place among those above, counted from one; 0 for none. */
  private int[] places = new int[4 * records.length];

  /**
   * A record and what speaks for it.
   *
   * @param record its number
   * @param weight the higher the more
   */
  record Counted(int record, double weight) {}

  void add(int record, double weight) {
    int slot = slot(record);
    if (places[slot] == 0) {
      if (size == records.length) {
        grow();
        slot = slot(record);
      }
      records[size] = record;
      places[slot] = ++size;
    }
    weights[places[slot] - 1] += weight;
  }

  /** The records with the most, most first; of equals, the higher number. */
  List<Counted> most(int many) {
    int[] best = new int[many];
    int found = 0;
    for (int i = 0; i < size; i++) {
      if (found == many && !isBefore(i, best[many - 1])) {
        continue;
      }
      int place = found < many ? found++ : many - 1;
      while (place > 0 && isBefore(i, best[place - 1])) {
        best[place] = best[place - 1];
        place--;
      }
      best[place] = i;
    }
    List<Counted> counted = new ArrayList<>(found);
    for (int i = 0; i < found; i++) {
      counted.add(new Counted(records[best[i]], weights[best[i]]));
    }
    return counted;
  }

  private boolean isBefore(int one, int other) {
    return weights[one] != weights[other]
        ? weights[one] > weights[other]
        : records[one] > records[other];
  }

  private int slot(int record) {
    int mask = places.length - 1;
    int slot = (record * 0x9e3779b9 >>> 8) & mask;
    while (places[slot] != 0 && records[places[slot] - 1] != record) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    records = Arrays.copyOf(records, 2 * size);
    weights = Arrays.copyOf(weights, 2 * size);
    places = new int[2 * places.length];
    for (int i = 0; i < size; i++) {
      places[slot(records[i])] = i + 1;
    }
  }
}
