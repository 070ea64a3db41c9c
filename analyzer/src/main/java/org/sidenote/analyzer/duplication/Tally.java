package org.sidenote.analyzer.duplication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How much speaks for each of many records, or diagonals, added up as it comes. */
final class Tally {

  private int[] numbers = new int[512];
  private double[] weights = new double[512];
  private int[] ats = new int[512];
  private int size;

  /**
   * For each number (open addressing) its place among those above, counted from one; 0 for none.
   */
  private int[] places = new int[4 * numbers.length];

  /**
   * A record or a diagonal, and what speaks for it.
   *
   * @param number its number
   * @param weight the higher the more
   * @param at where that speaks for it which was added last
   */
  record Counted(int number, double weight, int at) {}

  void add(int number, double weight, int at) {
    int slot = slot(number);
    if (places[slot] == 0) {
      if (size == numbers.length) {
        grow();
        slot = slot(number);
      }
      numbers[size] = number;
      places[slot] = ++size;
    }
    int place = places[slot] - 1;
    weights[place] += weight;
    ats[place] = at;
  }

  /** The ones with the most, most first; of equals, the higher number. */
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
      counted.add(new Counted(numbers[best[i]], weights[best[i]], ats[best[i]]));
    }
    return counted;
  }

  private boolean isBefore(int one, int other) {
    return weights[one] != weights[other]
        ? weights[one] > weights[other]
        : numbers[one] > numbers[other];
  }

  private int slot(int number) {
    int mask = places.length - 1;
    int slot = ((number * 0x9e3779b9) >>> 8) & mask;
    while (places[slot] != 0 && numbers[places[slot] - 1] != number) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    numbers = Arrays.copyOf(numbers, 2 * size);
    weights = Arrays.copyOf(weights, 2 * size);
    ats = Arrays.copyOf(ats, 2 * size);
    places = new int[2 * places.length];
    for (int i = 0; i < size; i++) {
      places[slot(numbers[i])] = i + 1;
    }
  }
}
