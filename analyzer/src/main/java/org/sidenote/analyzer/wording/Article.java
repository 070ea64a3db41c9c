package org.sidenote.analyzer.wording;

import java.util.Locale;
import org.sidenote.api.Edit;

/** Puts right the "a" or "an" before a replacement: "an alternative" is "a choice". */
final class Article {

  private Article() {}

  /**
   * The replacement of a passage, with its article if that has to change.
   *
   * @param isNoun whether a noun takes the place of a noun, so that "a package" may be "support"
   */
  static Edit putRight(
      String text, int start, int end, int section, String replacement, boolean isNoun) {
    int space = start - 1;
    boolean an = endsInWord(text, space, "an");
    boolean a = endsInWord(text, space, "a");
    if (!an && !a) {
      return new Edit(section, start, end, replacement);
    }
    int article = space - (an ? 2 : 1);
    if (isNoun && (!Inflection.isCountable(replacement) || hasArticle(replacement))) {
      boolean capital = text.charAt(article) == 'A';
      return new Edit(section, article, end, capital ? capitalised(replacement) : replacement);
    }
    if (an == Inflection.takesAn(replacement)) {
      return new Edit(section, start, end, replacement);
    }
    String other = (text.charAt(article) == 'A' ? "A" : "a") + (an ? "" : "n");
    return new Edit(section, article, end, other + text.charAt(space) + replacement);
  }

  /** Whether the words bring their own: "a short break". */
  static boolean hasArticle(String words) {
    return words.startsWith("a ") || words.startsWith("an ") || words.startsWith("the ");
  }

  static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  private static boolean endsInWord(String text, int end, String word) {
    int start = end - word.length();
    return end > 0
        && Character.isWhitespace(text.charAt(end))
        && start >= 0
        && text.regionMatches(true, start, word, 0, word.length())
        && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)));
  }
}
