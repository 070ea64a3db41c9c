package org.sidenote.analyzer.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds words inside quotation marks: double or single, curly or straight. A quotation does not run
 * past the end of its paragraph; a mark that is never closed opens nothing. An apostrophe is told
 * from a closing quote by the letter that follows it.
 */
public final class Quotations {

  private Quotations() {}

  /** Quotations in the text, marks included, in order. */
  public static List<Stretch> in(String text) {
    List<Stretch> quotations = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char close = closing(text.charAt(at));
      int end = close == 0 || !opens(text, at) ? -1 : end(text, at, close);
      if (end < 0) {
        at++;
      } else {
        quotations.add(new Stretch(at, end));
        at = end;
      }
    }
    return quotations;
  }

  private static char closing(char open) {
    return switch (open) {
      case '“' -> '”';
      case '‘' -> '’';
      case '"', '\'' -> open;
      case '«' -> '»';
      default -> 0;
    };
  }

  private static boolean opens(String text, int at) {
    boolean afterBreak =
        at == 0 || (!Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '.');
    return afterBreak && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
  }

  private static int end(String text, int open, char close) {
    for (int i = open + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        return -1;
      }
      if (c == close && closes(text, i)) {
        return i + 1;
      }
    }
    return -1;
  }

  private static boolean closes(String text, int at) {
    return !Character.isWhitespace(text.charAt(at - 1))
        && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }
}
