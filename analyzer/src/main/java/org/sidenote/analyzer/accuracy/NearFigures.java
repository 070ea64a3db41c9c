package org.sidenote.analyzer.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sidenote.analyzer.text.Stretch;

/**
 * The parts of a text around its figures and number words. What is written with a number is looked
 * for there only: most of a note is far from any.
 */
final class NearFigures {

  /** An age, a date, a dose begins no farther before its number, "Abdul-Rahman, who is now ". */
  private static final int BEFORE = 60;

  private static final int AFTER = 60;

  private static final int LONGEST_WORD = 9;

  private final String text;
  private final List<Stretch> parts = new ArrayList<>();

  private NearFigures(String text) {
    this.text = text;
  }

  /** Around figures. */
  static NearFigures in(String text) {
    return in(text, Set.of());
  }

  /**
   * Around figures and number words.
   *
   * @param words in lower case
   */
  static NearFigures in(String text, Set<String> words) {
    NearFigures near = new NearFigures(text);
    int start = -1;
    int end = 0;
    for (int at = 0; at < text.length(); at++) {
      if (isFigure(text.charAt(at)) || (!words.isEmpty() && isWord(text, at, words))) {
        if (start >= 0 && at - BEFORE > end) {
          near.parts.add(new Stretch(start, end));
          start = -1;
        }
        start = start < 0 ? Math.max(0, at - BEFORE) : start;
        end = Math.min(text.length(), at + AFTER);
      }
    }
    if (start >= 0) {
      near.parts.add(new Stretch(start, end));
    }
    return near;
  }

  /** Hands on what the pattern finds, in order; it must hold a number, and be short. */
  void find(Pattern pattern, Consumer<Matcher> found) {
    find(pattern, List.of(""), found);
  }

  /**
   * The same for a pattern of which every match holds one of some words: where none of them stands,
   * it need not be looked for.
   */
  void find(Pattern pattern, List<String> words, Consumer<Matcher> found) {
    if (parts.isEmpty()) {
      return;
    }
    Matcher matcher = pattern.matcher(text);
    matcher.useTransparentBounds(true);
    matcher.useAnchoringBounds(false);
    for (Stretch part : parts) {
      if (words.stream().noneMatch(word -> text.indexOf(word, part.start(), part.end()) >= 0)) {
        continue;
      }
      matcher.region(part.start(), part.end());
      while (matcher.find()) {
        found.accept(matcher);
      }
    }
  }

  /** Whether the pattern finds anything. */
  boolean has(Pattern pattern) {
    boolean[] any = {false};
    find(pattern, found -> any[0] = true);
    return any[0];
  }

  private static boolean isFigure(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWord(String text, int at, Set<String> words) {
    if (!Character.isLetter(text.charAt(at))
        || (at > 0 && Character.isLetter(text.charAt(at - 1)))) {
      return false;
    }
    int end = at;
    while (end < text.length()
        && end - at <= LONGEST_WORD
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end - at > 2 && words.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
  }
}
