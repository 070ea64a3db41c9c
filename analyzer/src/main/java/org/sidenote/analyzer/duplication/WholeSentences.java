package org.sidenote.analyzer.duplication;

import org.sidenote.analyzer.text.Stretch;

/**
 * Stretches a passage to whole sentences where only a name, a date or a few changed words at its
 * edge lie between.
 */
final class WholeSentences {

  private static final int WORDS = 4;

  /** So many words of a sentence are no part of a passage that ends with the one before. */
  private static final int BEGINNING = 2;

  private static final String STOPS = ".!?\n";
  private static final String CLOSERS = "\"'”’)]";

  private WholeSentences() {}

  static Stretch around(String text, int start, int end) {
    int first = back(text, start);
    int last = forward(text, end);
    int cut = last == end ? withoutABeginning(text, start, end) : last;
    return new Stretch(first, cut > first ? cut : last);
  }

  /** The end of a passage without the one or two words of a sentence that only begins in it. */
  private static int withoutABeginning(String text, int start, int end) {
    int words = 1;
    for (int i = end - 1; i > start; i--) {
      if (isStop(text, i) && words <= BEGINNING) {
        return text.charAt(i) == '\n' ? i : behindClosers(text, i + 1);
      }
      if (Character.isWhitespace(text.charAt(i))
          && !Character.isWhitespace(text.charAt(i - 1))
          && !isStopped(text, i)
          && ++words > BEGINNING) {
        return end;
      }
    }
    return end;
  }

  /** Whether a sentence ends before a space. */
  private static boolean isStopped(String text, int space) {
    int at = space - 1;
    while (at > 0 && CLOSERS.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return isStop(text, at);
  }

  private static int behindClosers(String text, int at) {
    int after = at;
    while (after < text.length() && CLOSERS.indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    return after;
  }

  /** A line that goes on small was broken within its sentence. */
  private static boolean isStop(String text, int at) {
    char c = text.charAt(at);
    return STOPS.indexOf(c) >= 0
        && !(c == '\n'
            && at > 0
            && at + 1 < text.length()
            && Character.isLowerCase(text.charAt(at + 1))
            && (Character.isLetterOrDigit(text.charAt(at - 1))
                || "-,’'".indexOf(text.charAt(at - 1)) >= 0));
  }

  /**
   * One past the last character of the sentence or line that goes on here, with what space follows.
   */
  static int end(String text, int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at++);
      boolean stop = isStop(text, at - 1);
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
      if (isStop(text, i) || isLabel(text, i)) {
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

  /** What stands before a colon leads up to what follows. */
  private static boolean isLabel(String text, int at) {
    return text.charAt(at) == ':'
        && at + 1 < text.length()
        && Character.isWhitespace(text.charAt(at + 1));
  }

  private static int forward(String text, int end) {
    int words = 0;
    for (int i = end; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isStop(text, i)) {
        return c == '\n' ? i : behindClosers(text, i + 1);
      }
      if (Character.isWhitespace(c) && ++words > WORDS) {
        return end;
      }
    }
    return text.length();
  }
}
