package org.sidenote.analyzer.voice;

import java.util.Set;
import org.sidenote.api.Token;

/**
 * A word of the narration, or a whole quotation standing in its place.
 *
 * @param lower in lower case, with straight apostrophes
 * @param tag universal part of speech; {@code QUOTE} for a quotation
 * @param start first UTF-16 unit
 * @param end one past the last
 * @param capital whether it is written with a capital
 */
record Word(String lower, String tag, int start, int end, boolean capital) {

  private static final Set<String> NOT = Set.of("not", "n't", "never", "nt", "no");
  private static final Set<String> BE =
      Set.of("is", "was", "are", "were", "be", "been", "being", "am", "'s", "'re", "'m", "isnt",
          "wasnt", "isn't", "wasn't", "aren't", "weren't", "hes", "shes", "theyre", "ain't");

  static Word of(Token token) {
    String text = token.text();
    return new Word(
        token.lower().replace('’', '\''),
        token.tag(),
        token.start(),
        token.end(),
        Character.isUpperCase(text.codePointAt(0)));
  }

  static Word quotation(int start, int end) {
    return new Word("“”", "QUOTE", start, end, false);
  }

  boolean isQuotation() {
    return tag.equals("QUOTE");
  }

  boolean is(String tagged) {
    return tag.equals(tagged);
  }

  boolean isVerb() {
    return tag.equals("VERB") || tag.equals("AUX");
  }

  boolean isNot() {
    return NOT.contains(lower);
  }

  boolean isBe() {
    return BE.contains(lower);
  }

  boolean isLetters() {
    return Character.isLetterOrDigit(lower.codePointAt(0));
  }

  /** Whether it may stand between a subject and its verb, or between an auxiliary and a verb. */
  boolean mayStandBeforeVerb() {
    return tag.equals("AUX") || tag.equals("ADV") || tag.equals("PART") || isNot() || isBe()
        || lower.equals("both") || lower.equals("all") || lower.equals("each");
  }
}
