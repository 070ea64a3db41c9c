package org.sidenote.analyzer.wording;

import org.sidenote.api.Edit;

/** Puts right the "a" or "an" before a replacement: "an alternative" is "a choice". */
final class Article {

  private Article() {}

  /** The replacement of a passage, with its article if that has to change. */
  static Edit putRight(String text, int start, int end, int section, String replacement) {
    int space = start - 1;
    boolean an = endsInWord(text, space, "an");
    boolean a = endsInWord(text, space, "a");
    if ((!an && !a) || an == Inflection.takesAn(replacement)) {
      return new Edit(section, start, end, replacement);
    }
    int article = space - (an ? 2 : 1);
    String other = (text.charAt(article) == 'A' ? "A" : "a") + (an ? "" : "n");
    return new Edit(section, article, end, other + text.charAt(space) + replacement);
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
