package org.sidenote.api;

import java.util.Locale;

/**
 * A word or punctuation mark.
 *
 * @param text as written
 * @param lower the same in lower case
 * @param start first UTF-16 unit in the section's text
 * @param end one past the last
 * @param tag universal part-of-speech tag (<a
 *     href="https://universaldependencies.org/u/pos/">UPOS</a>): NOUN, PROPN, VERB, AUX, PRON, ...
 */
public record Token(String text, String lower, int start, int end, String tag) {

  public Token(String text, int start, int end, String tag) {
    this(text, text.toLowerCase(Locale.ROOT), start, end, tag);
  }

  /** Whether it has a letter or a digit: what {@link Measures#words()} counts. */
  public boolean isWord() {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (Character.isLetterOrDigit(text.codePointAt(at))) {
        return true;
      }
    }
    return false;
  }
}
