package org.sidenote.analyzer.duplication;

import org.sidenote.analyzer.text.Stretch;

/**
 * Stretches a passage to whole sentences where only a name, a date or a few changed words at its
 * edge lie between.
 */
final class WholeSentences {

  private static final int WORDS = 4;
  private static final String STOPS = ".!?\n";
  private static final String CLOSERS = "\"'”’)]";

  private WholeSentences() {}

  static Stretch around(String text, int start, int end) {
    return new Stretch(back(text, start), forward(text, end));
  }

  /**
   * One past the last character of the sentence or line that goes on here, with what space follows.
   */
  static int end(String text, int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at++);
      boolean stop = STOPS.indexOf(c) >= 0;
      while (stop && at < text.length() && CLOSERS.indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      if (stop && (c == '\n' || at == text.length() || Character.isWhitespace(text.charAt(at)))) {
        break;
      }
    }
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int back(String text, int start) {
    int words = 0;
    int first = start;
    for (int i = start - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (STOPS.indexOf(c) >= 0) {
        return first;
      }
      if (!Character.isWhitespace(c)) {
        first = i;
      } else if (i + 1 < start && !Character.isWhitespace(text.charAt(i + 1)) && ++words > WORDS) {
        return start;
      }
    }
    return first;
  }

  private static int forward(String text, int end) {
    int words = 0;
    for (int i = end; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i;
      }
      if (STOPS.indexOf(c) >= 0) {
        int after = i + 1;
        while (after < text.length() && CLOSERS.indexOf(text.charAt(after)) >= 0) {
          after++;
        }
        return after;
      }
      if (Character.isWhitespace(c) && ++words > WORDS) {
        return end;
      }
    }
    return text.length();
  }
}
