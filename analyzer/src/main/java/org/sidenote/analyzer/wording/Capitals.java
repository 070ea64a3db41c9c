package org.sidenote.analyzer.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.WordList;

/**
 * A word with two capitals or more, or a capital and a digit: "CIN", "TTOs", "HbA1c", "B&B". Or
 * initials in small letters ("camhs"), given here in capitals.
 *
 * @param whole it, with whatever ending it has
 * @param letters it, without the ending of a plural, possessive or verb ("TTOs", "GP's", "DNA'd")
 * @param start first UTF-16 unit in the section's text
 * @param end one past the last, a possessive "'s" left out
 * @param before the word before on the same line, or null
 * @param after the word after on the same line, or null
 */
record Capitals(
    String whole,
    String letters,
    int start,
    int end,
    @Nullable String before,
    @Nullable String after) {

  private static final WordList WRITTEN_SMALL = WordList.named("initials-written-small");

  /** What plurals and verbs made of initials end in: "DNAing", "NFAed". */
  private static final List<String> ENDINGS = List.of("ing", "ed", "s", "d");

  /** All such words of a text, in order. */
  static List<Capitals> in(String text) {
    List<Capitals> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!isPart(text, at)) {
        at++;
        continue;
      }
      int start = at;
      int capitals = 0;
      int digits = 0;
      while (at < text.length() && (isPart(text, at) || joins(text, at))) {
        capitals += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
        digits += Character.isDigit(text.charAt(at)) ? 1 : 0;
        at++;
      }
      String core = text.substring(start, at);
      int lowerEnding = capitals == 0 ? 0 : shortened(core);
      int end = at;
      String ending = "";
      if (at + 1 < text.length() && isApostrophe(text.charAt(at)) && endsWord(text, at + 2)) {
        ending = "'" + text.charAt(at + 1);
        at += 2;
      }
      boolean small = isWrittenSmall(core, capitals);
      if ((capitals > 1 || (capitals > 0 && digits > 0) || core.length() < 4 || small)
          && Character.isLetterOrDigit(core.charAt(0))
          && !isInAddress(text, start, at)
          && !isReference(text, at)) {
        core = small ? core.toUpperCase(Locale.ROOT) : core;
        String letters = core.substring(0, core.length() - lowerEnding);
        int to = ending.equals("'d") ? at : end;
        found.add(
            new Capitals(
                core + (ending.equals("'s") ? "" : ending),
                letters,
                start,
                to,
                wordBefore(text, start),
                wordAfter(text, at)));
      }
    }
    return found;
  }

  /** "camhs", "Senco". */
  private static boolean isWrittenSmall(String core, int capitals) {
    return capitals == 0
        ? WRITTEN_SMALL.has(core)
        : capitals == 1
            && core.length() > 2
            && Character.isUpperCase(core.charAt(0))
            && WRITTEN_SMALL.has(core.toLowerCase(Locale.ROOT));
  }

  private static boolean isPart(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  /** "B&B", "FIM+FAM". */
  private static boolean joins(String text, int at) {
    char c = text.charAt(at);
    return (c == '&' || c == '+')
        && at > 0
        && Character.isUpperCase(text.charAt(at - 1))
        && at + 1 < text.length()
        && Character.isUpperCase(text.charAt(at + 1));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean endsWord(String text, int at) {
    return (text.charAt(at - 1) == 's' || text.charAt(at - 1) == 'd')
        && (at >= text.length() || !isPart(text, at));
  }

  /** How many small letters end it: "TTOs" has one, "DNAing" three; 0 if it is not so made. */
  private static int shortened(String core) {
    for (String ending : ENDINGS) {
      int capitals = core.length() - ending.length();
      if (capitals > 1
          && core.endsWith(ending)
          && core.substring(0, capitals)
              .equals(core.substring(0, capitals).toUpperCase(Locale.ROOT))
          && Character.isUpperCase(core.charAt(capitals - 1))) {
        return ending.length();
      }
    }
    return 0;
  }

  /** In an e-mail or web address, a file name, a reference with dots. */
  private static boolean isInAddress(String text, int start, int end) {
    String near = "@_\\=#";
    return (start > 0 && (near.indexOf(text.charAt(start - 1)) >= 0 || dot(text, start - 1)))
        || (end < text.length() && (near.indexOf(text.charAt(end)) >= 0 || dot(text, end)));
  }

  /** "ABX/1234", "JX-12": a reference. */
  private static boolean isReference(String text, int end) {
    return end + 1 < text.length()
        && "/-".indexOf(text.charAt(end)) >= 0
        && Character.isDigit(text.charAt(end + 1));
  }

  private static boolean dot(String text, int at) {
    return text.charAt(at) == '.'
        && at > 0
        && at + 1 < text.length()
        && isPart(text, at - 1)
        && isPart(text, at + 1);
  }

  private static @Nullable String wordBefore(String text, int start) {
    if (start < 2 || text.charAt(start - 1) != ' ' || !isPart(text, start - 2)) {
      return null;
    }
    int from = start - 2;
    while (from > 0 && isPart(text, from - 1)) {
      from--;
    }
    return text.substring(from, start - 1);
  }

  private static @Nullable String wordAfter(String text, int end) {
    if (end + 1 >= text.length() || text.charAt(end) != ' ' || !isPart(text, end + 1)) {
      return null;
    }
    int to = end + 1;
    while (to < text.length() && isPart(text, to)) {
      to++;
    }
    return text.substring(end + 1, to);
  }

  /** Whether it is where something is: "at the QXI". */
  boolean isPlace(String text) {
    String here = text.substring(Math.max(0, start - 8), start).toLowerCase(Locale.ROOT);
    return here.endsWith(" at ") || here.endsWith(" at the ");
  }

  /** Whether a word, not initials, beside it is in capitals too: "DO NOT RING", a number plate. */
  boolean isShouted() {
    return isInCapitals(before) || isInCapitals(after);
  }

  private static boolean isInCapitals(@Nullable String word) {
    // Most are told by their second letter.
    return word != null
        && word.length() > 1
        && isCapital(word.charAt(1))
        && word.chars().allMatch(Capitals::isCapital)
        && word.chars().anyMatch(Character::isUpperCase)
        && !word.chars().allMatch(c -> "IVX".indexOf(c) >= 0)
        && (Sayable.is(word) || word.chars().anyMatch(Character::isDigit));
  }

  private static boolean isCapital(int c) {
    return Character.isUpperCase(c) || Character.isDigit(c);
  }

  /** Whether every word in capitals beside it is one of these: "CHC CL" is not shouted. */
  boolean besideKnown(Set<String> known) {
    return (!isInCapitals(before) || known.contains(before))
        && (!isInCapitals(after) || known.contains(after));
  }
}
