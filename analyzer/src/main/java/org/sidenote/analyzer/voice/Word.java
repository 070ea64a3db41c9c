package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sidenote.analyzer.text.WordList;
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

  private static final WordList NOT = WordList.of("not", "n't", "never", "nt", "no");
  private static final WordList BE =
      WordList.of("is", "was", "are", "were", "be", "been", "being", "am", "'s", "'re", "'m", "ai");

  private static final Set<String> CONTRACTED =
      Set.of("'s", "'d", "'re", "'ve", "'ll", "'m", "n't");
  private static final WordList PRONOUNS =
      WordList.of("he", "she", "they", "i", "you", "we", "who", "it", "that", "there");

  /** Without the apostrophe, as notes are typed. */
  private static final Map<String, String> TYPED =
      Map.ofEntries(
          Map.entry("hes", "s"),
          Map.entry("shes", "s"),
          Map.entry("theyre", "re"),
          Map.entry("doesnt", "nt"),
          Map.entry("dosnt", "nt"),
          Map.entry("didnt", "nt"),
          Map.entry("dont", "nt"),
          Map.entry("wont", "nt"),
          Map.entry("isnt", "nt"),
          Map.entry("wasnt", "nt"),
          Map.entry("hasnt", "nt"),
          Map.entry("cant", "nt"),
          Map.entry("wouldnt", "nt"),
          Map.entry("couldnt", "nt"),
          Map.entry("hadnt", "nt"),
          Map.entry("werent", "nt"),
          Map.entry("arent", "nt"),
          Map.entry("havent", "nt"));

  /** A token's words: "she's" and "doesnt" are two, however they were split before. */
  static List<Word> of(Token token) {
    String lower = token.lower().replace('’', '\'');
    boolean capital = Character.isUpperCase(token.text().codePointAt(0));
    int cut = cut(lower);
    if (cut <= 0) {
      return List.of(new Word(lower, token.tag(), token.start(), token.end(), capital));
    }
    String first = lower.substring(0, cut);
    String second = lower.substring(cut);
    boolean not = second.startsWith("n");
    if (second.equals("'s") && !PRONOUNS.has(first)) {
      return List.of(
          new Word(first, token.tag(), token.start(), token.start() + cut, capital),
          new Word(second, "PART", token.start() + cut, token.end(), false));
    }
    return List.of(
        new Word(first, not ? "AUX" : "PRON", token.start(), token.start() + cut, capital),
        new Word(
            not ? "n't" : second.startsWith("'") ? second : "'" + second,
            not ? "PART" : "AUX",
            token.start() + cut,
            token.end(),
            false));
  }

  private static int cut(String lower) {
    String typed = TYPED.get(lower);
    if (typed != null) {
      return lower.length() - typed.length();
    }
    if (lower.indexOf('\'') < 0) {
      return 0;
    }
    for (String ending : CONTRACTED) {
      if (lower.length() > ending.length() && lower.endsWith(ending)) {
        String before = lower.substring(0, lower.length() - ending.length());
        return ending.equals("n't") || ending.equals("'s") || PRONOUNS.has(before)
            ? before.length()
            : 0;
      }
    }
    return 0;
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
    return NOT.has(lower);
  }

  boolean isBe() {
    return BE.has(lower);
  }

  boolean isLetters() {
    return Character.isLetterOrDigit(lower.codePointAt(0));
  }

  /** Whether it may stand between a subject and its verb, or between an auxiliary and a verb. */
  boolean mayStandBeforeVerb() {
    return tag.equals("AUX")
        || tag.equals("ADV")
        || tag.equals("PART")
        || isNot()
        || isBe()
        || lower.equals("both")
        || lower.equals("all")
        || lower.equals("each");
  }
}
