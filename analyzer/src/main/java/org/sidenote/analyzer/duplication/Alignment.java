package org.sidenote.analyzer.duplication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two stretches of plain words set side by side: the local alignment of highest score (Smith and
 * Waterman, 1981), looked for only near one diagonal.
 *
 * @param start first word in the later text
 * @param end one past its last
 * @param sourceStart first word in the earlier text
 * @param sourceEnd one past its last
 * @param matches words the two have in common, in the same order
 * @param score {@value #MATCH} a match, {@value #MISS} a word changed, added or left out
 */
record Alignment(int start, int end, int sourceStart, int sourceEnd, int matches, int score) {

  private static final int MATCH = 5;
  private static final int MISS = -3;
  private static final int BAND = 8;

  /** Words in common, as a share of the longer side. */
  double similarity() {
    return (double) matches / Math.max(end - start, sourceEnd - sourceStart);
  }

  /**
   * All alignments near a diagonal that reach a score, none overlapping another in the later text.
   *
   * @param diagonal position in the later text less position in the earlier
   * @param from first word of the later text to look at
   * @param to one past the last
   */
  static List<Alignment> near(
      int diagonal, PlainWords later, PlainWords earlier, int from, int to, int least) {
    List<Alignment> found = new ArrayList<>();
    collect(diagonal, later, earlier, from, to, least, found);
    return found;
  }

  private static void collect(
      int diagonal,
      PlainWords later,
      PlainWords earlier,
      int from,
      int to,
      int least,
      List<Alignment> found) {
    Alignment best = best(diagonal, later, earlier, from, to);
    if (best == null || best.score < least) {
      return;
    }
    found.add(best);
    collect(diagonal, later, earlier, from, best.start, least, found);
    collect(diagonal, later, earlier, best.end, to, least, found);
  }

  /** One row of the table: for every column of the band, the best alignment that ends there. */
  private static final class Row {
    private final int[] score = new int[2 * BAND + 3];
    private final int[] start = new int[score.length];
    private final int[] sourceStart = new int[score.length];
    private final int[] matches = new int[score.length];

    void extend(int cell, Row from, int other, int change, int match) {
      if (from.score[other] + change > score[cell]) {
        score[cell] = from.score[other] + change;
        start[cell] = from.start[other];
        sourceStart[cell] = from.sourceStart[other];
        matches[cell] = from.matches[other] + match;
      }
    }

    void begin(int cell, int i, int j) {
      score[cell] = 0;
      start[cell] = i;
      sourceStart[cell] = j;
      matches[cell] = 0;
    }
  }

  private static @Nullable Alignment best(
      int diagonal, PlainWords later, PlainWords earlier, int from, int to) {
    Row above = new Row();
    Row row = new Row();
    for (int cell = 1; cell <= 2 * BAND + 1; cell++) {
      above.begin(cell, from, Math.max(0, from - diagonal + cell - BAND - 1));
    }
    Alignment best = null;
    for (int i = from; i < to; i++) {
      Arrays.fill(row.score, 0);
      for (int cell = 1; cell <= 2 * BAND + 1; cell++) {
        // Cell c of row i stands for word j of the earlier text; the cell above it, for j - 1.
        int j = i - diagonal + cell - BAND - 1;
        row.begin(cell, i + 1, j + 1);
        if (j < 0 || j >= earlier.size()) {
          continue;
        }
        boolean same = later.hash(i) == earlier.hash(j);
        row.extend(cell, above, cell, same ? MATCH : MISS, same ? 1 : 0);
        row.extend(cell, above, cell + 1, MISS, 0);
        row.extend(cell, row, cell - 1, MISS, 0);
        if (row.score[cell] > 0 && same && (best == null || row.score[cell] > best.score)) {
          best =
              new Alignment(
                  row.start[cell],
                  i + 1,
                  row.sourceStart[cell],
                  j + 1,
                  row.matches[cell],
                  row.score[cell]);
        }
      }
      Row spare = above;
      above = row;
      row = spare;
    }
    return best;
  }
}
