package org.sidenote.analyzer.duplication;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sidenote.analyzer.text.Phrases;

/**
 * The words of an Act or a convention, known by what they speak of and by how they bind: "A person
 * must be assumed to have capacity unless it is established that he lacks capacity". Whoever is
 * "he" there is anybody.
 */
final class Statute {

  private static final Phrases TERMS = Phrases.named("words-of-acts");
  private static final Phrases BINDING = Phrases.named("binding-words");

  private static final Set<String> CITING = Set.of("act", "section", "article", "convention");

  /** What happened to somebody is an account. */
  private static final Set<String> ACCOUNT =
      Set.of("was", "were", "had", "said", "told", "today", "yesterday", "you", "your");

  /** Behind one of these a number is no day and no amount. */
  private static final Set<String> BEFORE_NUMBERS =
      Set.of("act", "section", "s", "regulations", "article", "part", "paragraph", "aged", "under");

  private static final int TERMS_OF_A_RULE = 2;
  private static final int TERMS_ALONE = 3;

  /** The codes of the plain words without which a sentence is of no Act that records quote. */
  static final BitSet WORDS =
      PlainWords.codes(
          Stream.of(
              "capacity",
              "decision",
              "interests",
              "welfare",
              "wellbeing",
              "well",
              "authority",
              "abuse",
              "abusive",
              "neglect",
              "liberty",
              "rights",
              "degrading",
              "discrimination",
              "impairment",
              "disorder",
              "private",
              "harm"));

  private Statute() {}

  /**
   * Whether a sentence is of an Act.
   *
   * @param goesOn whether the sentence before is, whose "person" is this one's "he"
   */
  static boolean isIn(String sentence, Somebody somebody, boolean goesOn) {
    int terms = TERMS.in(sentence, 0, sentence.length()).size();
    if (terms == 0) {
      return false;
    }
    List<String> words = Somebody.words(sentence);
    if (isAccount(words) || somebody.isOne(words, goesOn)) {
      return false;
    }
    boolean binds = BINDING.standIn(sentence);
    boolean ofAnybody = Somebody.isOfAnybody(words) || words.stream().anyMatch(CITING::contains);
    return goesOn
        || (terms >= TERMS_OF_A_RULE && binds && ofAnybody)
        || (terms >= TERMS_ALONE && (binds || ofAnybody));
  }

  private static boolean isAccount(List<String> words) {
    String before = "";
    for (String word : words) {
      if (ACCOUNT.contains(word)
          || (Character.isDigit(word.charAt(0))
              && !BEFORE_NUMBERS.contains(before)
              && !isYear(word))) {
        return true;
      }
      before = word;
    }
    return false;
  }

  private static boolean isYear(String number) {
    return number.length() == 4 && (number.startsWith("19") || number.startsWith("20"));
  }
}
