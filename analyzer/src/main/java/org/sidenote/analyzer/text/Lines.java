package org.sidenote.analyzer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The lines of a note, as a reader takes them: a bullet, a heading, an entry with a time each stand
 * alone, whether or not they end in a full stop. Lines that an editor has wrapped are put together
 * again: the next one goes on in lower case, and this one is long, or breaks off at a word that
 * more must follow. Notes kept in short lines of small letters stay lines.
 */
final class Lines {

  /** Editors and mail programs wrap later than this. */
  private static final int SHORTEST_WRAPPED = 45;

  private static final WordList UNFINISHED = WordList.named("unfinished-words");

  private Lines() {}

  /** Non-blank lines, in order. */
  static List<Stretch> of(String text) {
    List<Stretch> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int from = start;
      int end = lineEnd(text, from);
      while (end < text.length() && goesOn(text, from, end)) {
        from = end + 1;
        end = lineEnd(text, from);
      }
      if (!isBlank(text, start, end)) {
        lines.add(new Stretch(start, end));
      }
      start = end + 1;
    }
    return lines;
  }

  /** Lines end with a line feed, or a carriage return as old programs paste it. */
  private static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && !isLoneReturn(text, at)) {
      at++;
    }
    return at;
  }

  private static boolean isLoneReturn(String text, int at) {
    return text.charAt(at) == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
  }

  private static boolean isBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!WordSplitter.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the line from here to there goes on in the next. */
  private static boolean goesOn(String text, int from, int end) {
    int last = end;
    while (last > from && WordSplitter.isSpace(text.charAt(last - 1))) {
      last--;
    }
    int next = end + 1;
    while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
      next++;
    }
    return last > from
        && ".!?:;".indexOf(text.charAt(last - 1)) < 0
        && next < text.length()
        && Character.isLowerCase(text.charAt(next))
        && (last - from >= SHORTEST_WRAPPED || isUnfinished(text, from, last));
  }

  private static boolean isUnfinished(String text, int from, int last) {
    int word = last;
    while (word > from && word > last - 12 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    return text.charAt(last - 1) == ','
        || UNFINISHED.has(text.substring(word, last).toLowerCase(Locale.ROOT));
  }
}
