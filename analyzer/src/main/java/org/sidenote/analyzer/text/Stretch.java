package org.sidenote.analyzer.text;

import java.util.List;

/**
 * A part of a text.
 *
 * @param start first UTF-16 unit
 * @param end one past the last
 */
public record Stretch(int start, int end) {

  /** Its words. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /**
   * Whether one of several stretches shares a character with a passage.
   *
   * @param inOrder none overlapping another
   */
  public static boolean anyTouches(List<Stretch> inOrder, int from, int to) {
    int first = firstEndingAfter(inOrder, from);
    return first < inOrder.size() && inOrder.get(first).start < to;
  }

  /**
   * Whether one of several stretches holds all of a passage.
   *
   * @param inOrder none overlapping another
   */
  public static boolean anyContains(List<Stretch> inOrder, int from, int to) {
    int first = firstEndingAfter(inOrder, from);
    return first < inOrder.size() && inOrder.get(first).contains(from, to);
  }

  /**
   * Those of several stretches that share a character with a passage.
   *
   * @param inOrder none overlapping another
   */
  public static List<Stretch> touching(List<Stretch> inOrder, int from, int to) {
    int first = firstEndingAfter(inOrder, from);
    int end = first;
    while (end < inOrder.size() && inOrder.get(end).start < to) {
      end++;
    }
    return inOrder.subList(first, end);
  }

  private static int firstEndingAfter(List<Stretch> inOrder, int place) {
    int low = 0;
    int high = inOrder.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (inOrder.get(middle).end <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether it holds all of another stretch. */
  public boolean contains(int from, int to) {
    return start <= from && to <= end;
  }
}
