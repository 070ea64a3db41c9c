package org.sidenote.analyzer.duplication;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.Phrases;

/**
 * Sentences in which nothing is about anybody's life, so that they say the same in two records: a
 * call that nobody answered, how to reach the worker, the answers of a form ("Any changes to
 * health: none"), who was there.
 */
final class Formalities {

  private static final Phrases PHRASES = Phrases.named("formalities");

  /** In words: with more to each phrase, a sentence tells something else as well. */
  private static final int A_PHRASE = 10;

  private static final Set<String> LISTS =
      Set.of("present", "attended", "attendees", "attendance", "apologies", "invited", "invitees");

  private static final Set<String> ANSWERS =
      Set.of(
          "yes",
          "no",
          "none",
          "nil",
          "na",
          "n",
          "a",
          "not",
          "seen",
          "known",
          "unknown",
          "noted",
          "ok",
          "okay",
          "fine",
          "good",
          "checked",
          "done",
          "tested",
          "given",
          "same",
          "as",
          "before",
          "unchanged",
          "change",
          "changes",
          "concerns",
          "issues",
          "applicable",
          "reported",
          "identified",
          "raised",
          "y",
          "to",
          "report");

  private static final int LONGEST_LABEL = 7;
  private static final int LONGEST_ANSWER = 4;

  private Formalities() {}

  /** Whether two thirds of a passage are. */
  static boolean are(String passage) {
    int told = 0;
    int at = 0;
    while (at < passage.length()) {
      int next = WholeSentences.end(passage, at);
      String sentence = passage.substring(at, next);

      told += isList(sentence) || isAnswer(sentence) || isOfPhrases(sentence) ? next - at : 0;
      at = next;
    }
    return 3 * told > 2 * passage.length();
  }

  private static boolean isOfPhrases(String sentence) {
    int phrases = PHRASES.in(sentence, 0, sentence.length()).size();
    return phrases > 0 && Somebody.words(sentence).size() <= A_PHRASE * phrases;
  }

  /** "Trip hazards: none seen." */
  private static boolean isAnswer(String sentence) {
    int colon = sentence.indexOf(':');
    if (colon < 0) {
      return false;
    }
    List<String> label = Somebody.words(sentence.substring(0, colon));
    List<String> answer = Somebody.words(sentence.substring(colon));
    return label.size() <= LONGEST_LABEL
        && !answer.isEmpty()
        && answer.size() <= LONGEST_ANSWER
        && ANSWERS.containsAll(answer);
  }

  /** "Present: ", "Apologies: ". */
  private static boolean isList(String sentence) {
    int colon = sentence.indexOf(':');
    if (colon < 0) {
      return false;
    }
    List<String> label = Somebody.words(sentence.substring(0, colon));
    return label.size() <= 2 && label.stream().anyMatch(LISTS::contains);
  }
}
