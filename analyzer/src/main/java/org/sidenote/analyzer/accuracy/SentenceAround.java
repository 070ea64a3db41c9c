package org.sidenote.analyzer.accuracy;

/** The bounds of a sentence in a text that has not been analysed: an earlier record's. */
final class SentenceAround {

  /** No sentence is taken to go on for longer before or behind a place. UTF-16 units. */
  private static final int LONGEST = 600;

  private static final String ENDS = ".!?;\n";

  private SentenceAround() {}

  /** Where the sentence begins that a place is in. */
  static int start(String text, int at) {
    int start = at;
    int farthest = Math.max(0, at - LONGEST);
    while (start > farthest && !isEnd(text, start - 1)) {
      start--;
    }
    return start;
  }

  /** Where it ends, before its full stop. */
  static int end(String text, int at) {
    int end = at;
    int farthest = Math.min(text.length(), at + LONGEST);
    while (end < farthest && !isEnd(text, end)) {
      end++;
    }
    return end;
  }

  /** A dot between figures is of a date or a sum. */
  private static boolean isEnd(String text, int at) {
    boolean inside =
        text.charAt(at) == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    return !inside && ENDS.indexOf(text.charAt(at)) >= 0;
  }
}
