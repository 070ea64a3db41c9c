package org.sidenote.analyzer.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.TokenCursor;
import org.sidenote.api.ReadSection;
import org.sidenote.api.SectionFact;
import org.sidenote.api.Token;

/**
 * The words of a text as a reader takes names: "Lai-Sum" and "O’Hara" are one, "Kofi’s" is Kofi.
 */
final class Words {

  private Words() {}

  /**
   * A word.
   *
   * @param text as written, without a final "'s"
   * @param lower the same in lower case, made once: list after list is asked for it
   * @param start first UTF-16 unit
   * @param end one past the last
   */
  record Word(String text, String lower, int start, int end) {

    /** Whether it begins as a name does: no small letter first, so that every script has names. */
    boolean isCapital() {
      return Character.isLetter(text.charAt(0)) && !Character.isLowerCase(text.charAt(0));
    }
  }

  private static final Function<ReadSection, List<Word>> IN_SECTION =
      SectionFact.alone(section -> in(section.text(), new TokenCursor(section)));

  /** The words of a section, in order. */
  static List<Word> in(ReadSection section) {
    return IN_SECTION.apply(section);
  }

  /** The words of a text, in order. */
  static List<Word> in(String text) {
    return in(text, null);
  }

  /**
   * @param tokens those of the text; null where it has not been read
   */
  private static List<Word> in(String text, @Nullable TokenCursor tokens) {
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
      Token token = tokens == null ? null : tokens.at(start, end);
      String word = token == null ? text.substring(start, end) : token.text();
      String lower = token == null ? word.toLowerCase(Locale.ROOT) : token.lower();
      words.add(new Word(word, lower, start, end));
    }
    return words;
  }

  /**
   * Whether a name is among the words of a text, with a capital: what {@link #in} would say,
   * without making the words.
   *
   * @param name in lower case
   */
  static boolean hasName(String text, String name) {
    char first = name.charAt(0);
    char capital = Character.toUpperCase(first);
    for (int at = text.indexOf(capital); at >= 0; at = text.indexOf(capital, at + 1)) {
      if (text.regionMatches(true, at, name, 0, name.length())
          && isStart(text, at)
          && isEnd(text, at + name.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStart(String text, int at) {
    boolean joined = at > 1 && joins(text, at - 1) && isPart(text.charAt(at - 2));
    return at == 0 || (!isPart(text.charAt(at - 1)) && !joined);
  }

  private static boolean isEnd(String text, int at) {
    boolean possessive =
        at + 1 < text.length()
            && "'’".indexOf(text.charAt(at)) >= 0
            && text.charAt(at + 1) == 's'
            && isEnd(text, at + 2);
    return possessive || at >= text.length() || (!isPart(text.charAt(at)) && !joins(text, at));
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
