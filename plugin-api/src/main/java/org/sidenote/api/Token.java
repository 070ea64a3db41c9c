package org.sidenote.api;

import java.util.Locale;

/**
 * A word or punctuation mark.
 *
 * @param text as written
 * @param start first UTF-16 unit in the section's text
 * @param end one past the last
 * @param tag universal part-of-speech tag (<a
 *     href="https://universaldependencies.org/u/pos/">UPOS</a>): NOUN, PROPN, VERB, AUX, PRON, ...
 */
public record Token(String text, int start, int end, String tag) {

  /** The token in lower case. */
  public String lower() {
    return text.toLowerCase(Locale.ROOT);
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
