package org.sidenote.analyzer.voice;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Check;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;

/**
 * A need for help to understand, decide or be understood is named where the person should take
 * part, and no help is described: no interpreter, no pictures, no time given.
 */
public final class SupportMissing implements Check {

  private static final PhraseList NEEDS = PhraseList.named("taking-part-needs");
  private static final PhraseList SUPPORT = PhraseList.named("taking-part-support");
  private static final WordList NOT_THERE = WordList.named("not-to-be-had");

  /** How near a word says that a help was not there. Words. */
  private static final int NEAR = 4;

  private static final WordList RELATIVES = WordList.named("relatives");

  /** Where others do without the person, or look back, nobody takes part. */
  private static final Set<RecordType> TAKING_PART =
      EnumSet.complementOf(
          EnumSet.of(
              RecordType.SUPERVISION,
              RecordType.CHRONOLOGY,
              RecordType.EMAIL,
              RecordType.CASE_SUMMARY,
              RecordType.LETTER_TO_CHILD));

  @Override
  public String rule() {
    return "voice.support-missing";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    ThePerson person = ThePerson.of(reading.record());
    boolean together = reading.voiceExpected() || Contact.isIn(reading);
    if (!together
        || !TAKING_PART.contains(reading.record().type())
        || reading.sections().stream().anyMatch(SupportMissing::hasSupport)) {
      return List.of();
    }
    for (ReadSection section : reading.sections()) {
      for (Sentence sentence : section.sentences()) {
        if (isNeed(section, sentence, person)) {
          return List.of(
              Asking.of(
                  reading, Sighting.inPassage(section.index(), sentence.start(), sentence.end())));
        }
      }
    }
    return List.of();
  }

  private static boolean hasSupport(ReadSection section) {
    return section.sentences().stream()
        .map(sentence -> words(section, sentence))
        .anyMatch(words -> SUPPORT.places(words).anyMatch(i -> isThere(words, i)));
  }

  /** "Ms Adair interpreted"; not "no interpreter", "interpreter not available". */
  private static boolean isThere(List<String> words, int i) {
    return words.subList(Math.max(0, i - NEAR), Math.min(words.size(), i + NEAR)).stream()
        .noneMatch(NOT_THERE::has);
  }

  private static List<String> words(ReadSection section, Sentence sentence) {
    return PhraseList.words(section.text().substring(sentence.start(), sentence.end()));
  }

  /** "Ruben is deaf", "Deaf, uses BSL"; not "Mum is deaf". */
  private static boolean isNeed(ReadSection section, Sentence sentence, ThePerson person) {
    List<String> words = person.words(section.text().substring(sentence.start(), sentence.end()));
    int at = NEEDS.first(words);
    return at >= 0
        && (at <= 1 || words.subList(0, at).contains("@"))
        && words.subList(0, at).stream().noneMatch(word -> RELATIVES.has(word) && !person.is(word));
  }
}
