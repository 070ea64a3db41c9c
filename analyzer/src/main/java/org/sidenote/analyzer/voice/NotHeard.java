package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Set;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;

/** Reasons for which a record may lack the person's voice, and the fillers that are no reason. */
final class NotHeard {

  private static final PhraseList REASONS = PhraseList.named("not-heard-because");
  private static final PhraseList FILLERS = PhraseList.named("empty-answers");

  /** "N/A, child is a baby" is this short; an account of a baby is longer. Words. */
  private static final int SHORT = 8;

  private static final Set<String> BEFORE_A_NAME = Set.of("the", "mr", "mrs", "ms", "miss", "mx");

  private NotHeard() {}

  /** Whether a record says why the person was not heard: accepted by Write Enough and by BASW. */
  static boolean saysWhy(Reading reading) {
    ThePerson person = ThePerson.of(reading.record());
    return reading.sections().stream().map(ReadSection::text).anyMatch(t -> saysWhy(t, person));
  }

  /** Whether a text says why the person was not heard. */
  static boolean saysWhy(String text, ThePerson person) {
    return REASONS.isIn(person.words(text));
  }

  /** Whether a section holds nothing, or only words that stand for nothing ("N/A", "as above"). */
  static boolean isFiller(String text, ThePerson person) {
    List<String> words = PhraseList.words(text);
    if (words.isEmpty() || FILLERS.is(words)) {
      return true;
    }
    List<String> bare = withoutThePerson(words, person);
    boolean notApplicable =
        words.size() > 2
            && words.size() <= SHORT
            && (words.subList(0, 2).equals(List.of("n", "a"))
                || words.subList(0, 2).equals(List.of("not", "applicable")));
    return (notApplicable && !saysWhy(text, person)) || FILLERS.is(bare) || isFillers(text, person);
  }

  /** "Amira is too young to express a view", "The child is non-verbal". */
  private static List<String> withoutThePerson(List<String> words, ThePerson person) {
    int from = 0;
    while (from < words.size()
        && (person.is(words.get(from)) || BEFORE_A_NAME.contains(words.get(from)))) {
      from++;
    }
    if (from > 0 && from < words.size() && List.of("is", "was").contains(words.get(from))) {
      from++;
    }
    return words.subList(from, words.size());
  }

  /** "N/A. See previous." */
  private static boolean isFillers(String text, ThePerson person) {
    String[] lines = text.strip().split("[.;\\n]+", 4);
    if (lines.length < 2 || lines.length > 3) {
      return false;
    }
    for (String line : lines) {
      List<String> words = PhraseList.words(line);
      if (!words.isEmpty() && !FILLERS.is(words) && !FILLERS.is(withoutThePerson(words, person))) {
        return false;
      }
    }
    return true;
  }
}
