package org.sidenote.analyzer.duplication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two stretches of plain words set side by side: local alignments (Smith and Waterman, 1981),
 * looked for only near one diagonal, each ended where the score has fallen {@value #DROP} below its
 * best (Altschul and others, 1990). Cost grows with the length of the stretch, not its square.
 *
 * @param start first word in the later text
 * @param end one past its last
 * @param sourceStart first word in the earlier text
 * @param sourceEnd one past its last
 * @param matches words the two have in common, in the same order
 * @param score {@value #MATCH} a match, {@value #AGREED} one in agreed wording, {@value #MISS} a
 *     word changed, added or left out
 */
record Alignment(int start, int end, int sourceStart, int sourceEnd, int matches, int score) {

  private static final int MATCH = 5;
  private static final int AGREED = 1;
  private static final int MISS = -3;
  private static final int DROP = 40;
  private static final int BAND = 3;
  private static final int CELLS = 2 * BAND + 1;

  /** Words in common, as a share of the longer side. */
  double similarity() {
    return (double) matches / Math.max(end - start, sourceEnd - sourceStart);
  }

  /** The score of so many words in common and so many that are not. */
  static int score(int same, int other) {
    return MATCH * same + MISS * other;
  }

  /**
   * The best score of an alignment near a diagonal: what {@link #near} would find, told without
   * finding where it is. Most stretches that are looked at share a phrase and no more.
   */
  static int best(int diagonal, char[] later, char[] earlier, BitSet agreed, int from, int to) {
    // One row of the table, each cell overwritten when those that build on it have been read.
    int[] score = new int[CELLS + 2];
    int best = 0;
    for (int i = from; i < to; i++) {
      int match = agreed.get(i) ? AGREED : MATCH;
      int shift = i - diagonal - BAND - 1;
      int last = Math.min(CELLS, earlier.length - 1 - shift);
      for (int cell = Math.max(1, -shift); cell <= last; cell++) {
        int beside = Math.max(score[cell - 1], score[cell + 1]) + MISS;
        int along = score[cell] + (later[i] == earlier[cell + shift] ? match : MISS);
        score[cell] = Math.max(0, Math.max(along, beside));
        best = Math.max(best, score[cell]);
      }
      score[Math.max(0, last) + 1] = 0;
    }
    return best;
  }

  /**
   * All alignments near a diagonal that reach a score, none overlapping another in the later text.
   *
   * @param diagonal position in the later text less position in the earlier
   * @param agreed words of the later text that are agreed wording and say little
   * @param from first word of the later text to look at
   * @param to one past the last
   */
  static List<Alignment> near(
      int diagonal, char[] later, char[] earlier, BitSet agreed, int from, int to, int least) {
    List<Alignment> found = new ArrayList<>();
    int next = from;
    while (next < to) {
      Alignment alignment = first(diagonal, later, earlier, agreed, next, to, least);
      if (alignment == null) {
        break;
      }
      found.add(alignment);
      next = alignment.end;
    }
    return found;
  }

  /** One row of the table: for every column of the band, the best alignment that ends there. */
  private static final class Row {
    /** 0 where nothing ends that is worth going on with; then the rest means nothing. */
    private final int[] score = new int[CELLS + 2];

    private final int[] start = new int[CELLS + 2];
    private final int[] sourceStart = new int[CELLS + 2];
    private final int[] matches = new int[CELLS + 2];

    /** Goes on with an alignment from another cell, the word matched or changed. */
    void extend(int cell, Row from, int other, int change, int match) {
      int extended = from.score[other] + change;
      if (extended > score[cell]) {
        score[cell] = extended;
        start[cell] = from.start[other];
        sourceStart[cell] = from.sourceStart[other];
        matches[cell] = from.matches[other] + match;
      }
    }

    /** The first match of an alignment. */
    void begin(int cell, int i, int j, int match) {
      score[cell] = match;
      start[cell] = i;
      sourceStart[cell] = j;
      matches[cell] = 1;
    }
  }

  private static @Nullable Alignment first(
      int diagonal, char[] later, char[] earlier, BitSet agreed, int from, int to, int least) {
    Row above = new Row();
    Row row = new Row();
    Alignment best = null;
    int bestScore = least - 1;
    for (int i = from; i < to; i++) {
      Arrays.fill(row.score, 0);
      int match = agreed.get(i) ? AGREED : MATCH;
      int highest = 0;
      for (int cell = 1; cell <= CELLS; cell++) {
        // Cell c of row i stands for word j of the earlier text; the cell above it, for j - 1.
        int j = i - diagonal + cell - BAND - 1;
        if (j < 0 || j >= earlier.length) {
          continue;
        }
        boolean same = later[i] == earlier[j];
        if (same && above.score[cell] == 0) {
          row.begin(cell, i, j, match);
        } else {
          row.extend(cell, above, cell, same ? match : MISS, same ? 1 : 0);
        }
        row.extend(cell, above, cell + 1, MISS, 0);
        row.extend(cell, row, cell - 1, MISS, 0);
        highest = Math.max(highest, row.score[cell]);
        if (row.score[cell] > bestScore && same) {
          bestScore = row.score[cell];
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
      if (best != null && highest < bestScore - DROP) {
        return best;
      }
      Row spare = above;
      above = row;
      row = spare;
    }
    return best;
  }
}
