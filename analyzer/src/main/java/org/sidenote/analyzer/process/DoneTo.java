package org.sidenote.analyzer.process;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Token;

/**
 * Reads what stands before the participle of a passive: whether somebody, or something of theirs,
 * is what it is done to, and whether it has been done ("was", "has been") or is only how things
 * are.
 *
 * @param people of the record
 */
record DoneTo(NamedPeople people) {

  private static final Set<String> SOMEBODY =
      Set.of("he", "she", "they", "i", "him", "her", "them", "you", "we", "who", "hes", "shes");

  /** What has not happened hides nobody yet. */
  private static final WordList NOT_YET = WordList.named("not-done-yet");

  private static final Set<String> HELPERS =
      Set.of(
          "is", "was", "were", "are", "been", "being", "be", "had", "has", "have", "got", "'s",
          "’s");

  /** Of helpers, those that make a passive: "has moved" and "has refused" are her own doing. */
  private static final Set<String> PASSIVE =
      Set.of(
          "is", "was", "were", "are", "been", "being", "got", "isn't", "isn’t", "wasn't", "wasn’t",
          "aren't", "aren’t", "weren't", "weren’t");

  private static final Set<String> PAST = Set.of("was", "were", "been", "being", "got");

  private static final Set<String> NOTS =
      Set.of("not", "n't", "n’t", "no", "longer", "since", "also", "both", "all");

  private static final WordList CRUEL = WordList.named("places-of-cruelty");

  private static final WordList HARMLESS = WordList.named("removed-without-harm");

  private static final Set<String> THEIRS = Set.of("his", "her", "their", "your", "whose", "my");

  private static final int CLAUSE = 12;
  private static final int HELPED = 4;

  /** Behind "was", "has been", "got"; not behind "has", "could be", "is to be". */
  static boolean isHelped(List<Token> tokens, int participle) {
    boolean helped = false;
    for (int i = participle - 1; i >= Math.max(0, participle - HELPED); i--) {
      Token token = tokens.get(i);
      if (NOT_YET.has(token.lower())) {
        return false;
      }
      boolean helper = HELPERS.contains(token.lower()) || token.tag().contains("AUX");
      if (!helper && !token.tag().equals("ADV") && !NOTS.contains(token.lower())) {
        return helped;
      }
      helped |= PASSIVE.contains(token.lower());
    }
    return helped;
  }

  /** Whether the one it is done to is a person: "she was", "Kofi has been". */
  boolean isOfSomebody(List<Token> tokens, int participle) {
    for (int i = participle - 1; i >= Math.max(0, participle - HELPED - 2); i--) {
      Token token = tokens.get(i);
      String word = token.lower();
      if (SOMEBODY.contains(word)
          || people.isPerson(word)
          || people.other(word) != null
          || people.isRelative(word)
          || token.tag().equals("PROPN")) {
        return true;
      }
      boolean between =
          HELPERS.contains(word)
              || token.tag().contains("AUX")
              || token.tag().equals("ADV")
              || word.equals("never")
              || NOTS.contains(word);
      if (!between) {
        return word.equals("and") && i > 0;
      }
    }
    return false;
  }

  /** "Was restrained twice.": notes leave out who. */
  static boolean isFirst(List<Token> tokens, int participle) {
    return participle <= 2 && tokens.getFirst().tag().contains("AUX");
  }

  /** Whether it is done to something of somebody's: "her phone was", "Kofi's bed has been". */
  boolean isOfTheirs(List<Token> tokens, int participle) {
    for (int i = participle - 1; i >= Math.max(0, participle - CLAUSE); i--) {
      Token token = tokens.get(i);
      String word = token.lower();
      if (HARMLESS.has(word) || token.tag().equals("PUNCT")) {
        return false;
      }
      if (THEIRS.contains(word) || isOwner(token)) {
        return true;
      }
    }
    return false;
  }

  /** "In the shed": harm, and by no service. */
  static boolean isCruelPlace(List<Token> tokens, int where) {
    int from = Math.min(tokens.size(), where);
    return tokens.subList(from, Math.min(tokens.size(), where + HELPED)).stream()
        .anyMatch(t -> CRUEL.has(t.lower()));
  }

  /** "Mum's", "Mr Roe's": somebody else than the person. */
  boolean isOfAnother(String owner) {
    int apostrophe = Doers.apostrophe(owner);
    return apostrophe > 0 && !people.isPerson(owner.substring(0, apostrophe));
  }

  /** "Is limited", "are restricted": how it is, and nothing anybody did. */
  static boolean isState(List<Token> tokens, int participle) {
    for (int i = participle - 1; i >= Math.max(0, participle - HELPED); i--) {
      if (PAST.contains(tokens.get(i).lower())) {
        return false;
      }
    }
    return true;
  }

  /** "Kofi's", "the boy's"; not "it's". */
  private static boolean isOwner(Token token) {
    String word = token.lower();
    return (word.endsWith("'s") || word.endsWith("’s")) && !token.tag().startsWith("PRON");
  }
}
