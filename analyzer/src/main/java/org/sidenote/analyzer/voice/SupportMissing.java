package org.sidenote.analyzer.voice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Check;
import org.sidenote.api.Part;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.SectionFact;
import org.sidenote.api.SectionRole;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;

/**
 * A need for help to understand, decide or be understood stands in the person's own part in place
 * of their views, or an interpreter did not come, and no help is described: no pictures, no time
 * given.
 */
public final class SupportMissing implements Check {

  /** Under "Views of the person": "non-verbal", "has communication difficulties". */
  private static final PhraseList NEEDS = PhraseList.named("needs-for-views");

  /** "Interpreter did not turn up", "her son interpreted". */
  private static final PhraseList FAILED = PhraseList.named("help-that-failed");

  /** Before this age nobody is asked for words. Years. */
  private static final int TALKS = 3;

  /** What stands in place of views is no longer than this. Words. */
  private static final int SHORT = 24;

  private static final PhraseList SUPPORT = PhraseList.named("taking-part-support");
  private static final WordList NOT_THERE = WordList.named("not-to-be-had");

  /**
   * Help is on its way: "interpreter did not come, rebooked", "do not use the son to interpret".
   */
  private static final Set<String> PUT_OFF =
      Set.of("rebooked", "rearranged", "rescheduled", "postponed", "again", "use");

  /** How near a word says that a help was not there. Words. */
  private static final int NEAR = 4;

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
    Integer age = person.age();
    if (!TAKING_PART.contains(reading.record().type()) || (age != null && age < TALKS)) {
      return List.of();
    }
    List<Sighting> sightings = new ArrayList<>();
    for (Part part : reading.parts()) {
      if (part.role() == SectionRole.VOICE && isUnheard(reading, part)) {
        addFirst(reading, part.section(), part.start(), part.end(), NEEDS, sightings);
      }
    }
    if (reading.sections().stream().noneMatch(HAS_SUPPORT::apply)) {
      for (ReadSection section : reading.sections()) {
        if (HAS_FAILED.apply(section)) {
          addFirst(reading, section.index(), 0, section.text().length(), FAILED, sightings);
        }
      }
    }
    return sightings;
  }

  /** A short part of the person's own with nothing of them in it, and no help described. */
  private static boolean isUnheard(Reading reading, Part part) {
    Heard heard = new Heard(reading);
    List<String> words = PhraseList.words(Heard.text(reading, part));
    return words.size() <= SHORT
        && !SUPPORT.isIn(words)
        && Stream.of(heard.words(), heard.doings())
            .flatMap(List::stream)
            .noneMatch(mark -> mark.overlaps(part.section(), part.start(), part.end()));
  }

  private static void addFirst(
      Reading reading,
      int index,
      int start,
      int end,
      PhraseList phrases,
      List<Sighting> sightings) {
    ReadSection section = reading.sections().get(index);
    for (Sentence sentence : section.sentences()) {
      if (sentence.start() >= start
          && sentence.end() <= end
          && phrases.isIn(words(section, sentence))
          && words(section, sentence).stream().noneMatch(PUT_OFF::contains)) {
        sightings.add(
            Asking.of(reading, Sighting.inPassage(index, sentence.start(), sentence.end())));
        return;
      }
    }
  }

  private static final Function<ReadSection, Boolean> HAS_SUPPORT =
      SectionFact.alone(SupportMissing::hasSupport);

  private static final Function<ReadSection, Boolean> HAS_FAILED =
      SectionFact.alone(
          section -> section.sentences().stream().anyMatch(s -> FAILED.isIn(words(section, s))));

  private static boolean hasSupport(ReadSection section) {
    return section.sentences().stream()
        .map(sentence -> words(section, sentence))
        .filter(words -> !FAILED.isIn(words))
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
}
