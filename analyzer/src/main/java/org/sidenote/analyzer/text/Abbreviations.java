package org.sidenote.analyzer.text;

import java.util.Locale;

/** Short forms that are written with a full stop, which then need not end a sentence. */
final class Abbreviations {

  /** They stand before a name or an example, so a sentence does not end with them: "Dr.". */
  private static final WordList BEFORE_MORE = WordList.named("abbreviations-before-more");

  private static final WordList BEFORE_NUMBER = WordList.named("abbreviations-before-number");

  private static final WordList ANYWHERE = WordList.named("abbreviations");

  private static final int LONGEST = 8;

  private Abbreviations() {}

  /** Whether a word is a short form, so that the full stop at its end belongs to it. */
  static boolean isOne(String text, int from, int stop) {
    return stop > from
        && (isInitial(text, from, stop)
            || isDotted(text, from, stop)
            || standsBeforeMore(text, from, stop)
            || isListed(ANYWHERE, text, from, stop));
  }

  /** "Mr.", "e.g.": what follows goes on with the sentence. */
  static boolean standsBeforeMore(String text, int from, int stop) {
    return isListed(BEFORE_MORE, text, from, stop);
  }

  /** "No.", "para.": a number that follows goes on with the sentence. */
  static boolean standsBeforeNumber(String text, int from, int stop) {
    return isListed(BEFORE_NUMBER, text, from, stop);
  }

  /** "K." in "K. Mensah", "J.M." in "J.M. Wrigley"; not "I". */
  static boolean isInitial(String text, int from, int stop) {
    boolean capitals =
        Character.isUpperCase(text.charAt(from)) && Character.isUpperCase(text.charAt(stop - 1));
    return stop == from + 1
        ? capitals && text.charAt(from) != 'I'
        : capitals && isDotted(text, from, stop);
  }

  /** Letters with stops between them: "p.m.", "U.K.". */
  private static boolean isDotted(String text, int from, int stop) {
    if (stop - from < 3 || stop - from > LONGEST || (stop - from) % 2 == 0) {
      return false;
    }
    for (int i = from; i < stop; i++) {
      boolean letter = (i - from) % 2 == 0;
      if (letter ? !Character.isLetter(text.charAt(i)) : text.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }

  private static boolean isListed(WordList list, String text, int from, int stop) {
    return stop - from <= LONGEST && list.has(text.substring(from, stop).toLowerCase(Locale.ROOT));
  }
}
