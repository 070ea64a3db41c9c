package org.sidenote.analyzer.duplication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How much speaks for each of many records, added up as it comes. */
final class Tally {

  private static final int EMPTY = -1;

  private int[] records = filled(256);
  private double[] weights = new double[256];
  private int used;

  /**
   * A record and what speaks for it.
   *
   * @param record its number
   * @param weight the higher the more
   */
  record Counted(int record, double weight) {}

  void add(int record, double weight) {
    if (2 * used >= records.length) {
      grow();
    }
    int slot = slot(record);
    if (records[slot] == EMPTY) {
      records[slot] = record;
      used++;
    }
    weights[slot] += weight;
  }

  /** The records with the most, most first; of equals, the higher number. */
  List<Counted> most(int many) {
    int[] best = new int[many];
    int found = 0;
    for (int slot = 0; slot < records.length; slot++) {
      if (records[slot] == EMPTY || (found == many && !isBefore(slot, best[many - 1]))) {
        continue;
      }
      int place = found < many ? found++ : many - 1;
      while (place > 0 && isBefore(slot, best[place - 1])) {
        best[place] = best[place - 1];
        place--;
      }
      best[place] = slot;
    }
    List<Counted> counted = new ArrayList<>(found);
    for (int i = 0; i < found; i++) {
      counted.add(new Counted(records[best[i]], weights[best[i]]));
    }
    return counted;
  }

  private boolean isBefore(int slot, int other) {
    return weights[slot] != weights[other]
        ? weights[slot] > weights[other]
        : records[slot] > records[other];
  }

  private int slot(int record) {
    int mask = records.length - 1;
    int slot = (record * 0x9e3779b9 >>> 8) & mask;
    while (records[slot] != EMPTY && records[slot] != record) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldRecords = records;
    double[] oldWeights = weights;
    records = filled(2 * oldRecords.length);
    weights = new double[records.length];
    for (int i = 0; i < oldRecords.length; i++) {
      if (oldRecords[i] != EMPTY) {
        int slot = slot(oldRecords[i]);
        records[slot] = oldRecords[i];
        weights[slot] = oldWeights[i];
      }
    }
  }

  private static int[] filled(int length) {
    int[] records = new int[length];
    Arrays.fill(records, EMPTY);
    return records;
  }
}
