package org.sidenote.analyzer.text;

/**
 * Lines that are no writing: a run of characters without a space, longer than any word, or one mark
 * again and again. The sentence detector's cost grows with the square of such a run.
 */
final class Unbroken {

  private static final int LONGEST_RUN = 300;
  private static final int LONGEST_LINE = 100_000;
  private static final double MOST_STOPS = 0.2;

  private Unbroken() {}

  static boolean isIn(String text, Stretch line) {
    int run = 0;
    int stops = 0;
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      run = Character.isWhitespace(c) ? 0 : run + 1;
      stops += c == '.' || c == '!' || c == '?' ? 1 : 0;
      if (run > LONGEST_RUN) {
        return true;
      }
    }
    int length = line.end() - line.start();
    return length > LONGEST_LINE && stops > MOST_STOPS * length;
  }
}
