package org.sidenote.analyzer.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a note, as a reader takes them: a bullet, a heading, an entry with a time each stand
 * alone, whether or not they end in a full stop. Lines that an editor has wrapped are put together
 * again, because the next one goes on in lower case.
 */
final class Lines {

  private Lines() {}

  /** Non-blank lines, in order. */
  static List<Stretch> of(String text) {
    List<Stretch> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      while (end < text.length() && goesOn(text, start, end)) {
        int next = text.indexOf('\n', end + 1);
        end = next < 0 ? text.length() : next;
      }
      if (!text.substring(start, end).isBlank()) {
        lines.add(new Stretch(start, end));
      }
      start = end + 1;
    }
    return lines;
  }

  private static boolean goesOn(String text, int start, int end) {
    return end > start
        && ".!?:;".indexOf(text.charAt(end - 1)) < 0
        && end + 1 < text.length()
        && Character.isLowerCase(text.charAt(end + 1));
  }
}
