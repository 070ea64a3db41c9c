package org.sidenote.analyzer.process;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.Lemmas;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Token;

/**
 * Tells a line that says something of somebody from one that only names a thing. Taggers trained on
 * whole sentences take "Sunday lift", "Two-year check" and "Body map" for verbs; a finite verb is
 * believed where its form shows one.
 */
final class FiniteVerbs {

  private static final WordList THINGS = WordList.named("process-nouns");
  private static final Set<String> OF_A_NOUN = Set.of("NOUN", "PROPN", "ADJ");

  /** "A refuge that takes birds": the verb is said of the thing, and leaves it a thing. */
  private static final Set<String> OF_WHICH = Set.of("that", "which", "who");

  private FiniteVerbs() {}

  /** Whether one of the tokens from one place to another is a finite verb. */
  static boolean anyIn(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isOne(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token is a finite verb: "is", "wants", "went"; not "check", "written reason". */
  static boolean isOne(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.tag().contains("AUX")) {
      return !token.lower().equals("be");
    }
    String word = token.lower();
    return i > 0
        && token.tag().equals("VERB")
        && !word.endsWith("ing")
        && !THINGS.has(word)
        && !isAcronym(token.text())
        && !OF_WHICH.contains(tokens.get(i - 1).lower())
        && !Lemmas.of(word, "VERB").equals(word)
        && !(Lemmas.isParticiple(word) && describes(tokens, i));
  }

  /** "Written reason", "the updated plan": a participle before its noun. */
  private static boolean describes(List<Token> tokens, int i) {
    boolean before = i + 1 < tokens.size() && OF_A_NOUN.contains(tokens.get(i + 1).tag());
    String tag = tokens.get(i - 1).tag();
    return before && !tag.equals("NOUN") && !tag.startsWith("PROPN") && !tag.equals("PRON");
  }

  static boolean isAcronym(String text) {
    return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
  }
}
