package org.sidenote.analyzer.accuracy;

/** The bounds of a sentence in a text that has not been analysed: an earlier record's. */
final class SentenceAround {

  private static final String ENDS = ".!?;\n";

  private SentenceAround() {}

  /** Where the sentence begins that a place is in. */
  static int start(String text, int at) {
    int start = at;
    while (start > 0 && !isEnd(text, start - 1)) {
      start--;
    }
    return start;
  }

  /** Where it ends, before its full stop. */
  static int end(String text, int at) {
    int end = at;
    while (end < text.length() && !isEnd(text, end)) {
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
