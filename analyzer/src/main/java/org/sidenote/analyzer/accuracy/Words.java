package org.sidenote.analyzer.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text as a reader takes names: "Lai-Sum" and "O’Hara" are one, "Kofi’s" is Kofi.
 */
final class Words {

  private Words() {}

  /**
   * A word.
   *
   * @param text as written, without a final "'s"
   * @param start first UTF-16 unit
   * @param end one past the last
   */
  record Word(String text, int start, int end) {

    String lower() {
      return text.toLowerCase(Locale.ROOT);
    }

    /** Whether it begins as a name does: no small letter first, so that every script has names. */
    boolean isCapital() {
      return Character.isLetter(text.charAt(0)) && !Character.isLowerCase(text.charAt(0));
    }
  }

  /** The words of a text, in order. */
  static List<Word> in(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!isPart(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      while (at < text.length() && (isPart(text.charAt(at)) || joins(text, at))) {
        at++;
      }
      int end = at - start > 2 && isPossessive(text, at) ? at - 2 : at;
      words.add(new Word(text.substring(start, end), start, end));
    }
    return words;
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static boolean joins(String text, int at) {
    return "-'’".indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }

  private static boolean isPossessive(String text, int end) {
    return text.charAt(end - 1) == 's' && "'’".indexOf(text.charAt(end - 2)) >= 0;
  }
}
