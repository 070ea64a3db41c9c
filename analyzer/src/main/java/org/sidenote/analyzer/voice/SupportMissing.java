package org.sidenote.analyzer.voice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sidenote.api.Check;
import org.sidenote.api.Part;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.SectionRole;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;

/**
 * A need for help to understand, decide or be understood where the person was to take part, and no
 * help described: no interpreter, no pictures, no time given. The need stands in place of their
 * views; or help did not come; or it was too much for them there and then; or it went on without
 * them.
 */
public final class SupportMissing implements Check {

  /** Under "Views of the person": "non-verbal", "has communication difficulties". */
  private static final PhraseList FOR_VIEWS = PhraseList.named("needs-for-views");

  /** Before this age nobody is asked for words. Years. */
  private static final int TALKS = 3;

  /** What stands in place of views is no longer than this. Words. */
  private static final int SHORT = 24;

  /**
   * Help is on its way: "interpreter did not come, rebooked", "do not use the son to interpret".
   */
  private static final Set<String> PUT_OFF =
      Set.of(
          "rebooked", "rearranged", "rescheduled", "postponed", "again", "use", "book", "rebook");

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
    boolean shown = reading.sections().stream().anyMatch(HelpToTakePart::isShownIn);
    boolean helped = reading.sections().stream().anyMatch(HelpToTakePart::isIn);
    for (Part part : reading.parts()) {
      if (part.role() == SectionRole.VOICE && !shown && isUnheard(reading, part)) {
        ReadSection section = reading.sections().get(part.section());
        section.sentences().stream()
            .filter(s -> s.start() >= part.start() && s.end() <= part.end())
            .filter(s -> FOR_VIEWS.isIn(HelpToTakePart.words(section, s)))
            .findFirst()
            .ifPresent(s -> sightings.add(sighting(reading, section, s)));
      }
    }
    if (!helped) {
      for (ReadSection section : reading.sections()) {
        HelpToTakePart.failed(section).stream()
            .filter(s -> HelpToTakePart.words(section, s).stream().noneMatch(PUT_OFF::contains))
            .findFirst()
            .ifPresent(s -> sightings.add(sighting(reading, section, s)));
      }
      if (sightings.isEmpty()) {
        UnmetNeed.in(reading)
            .ifPresent(
                found -> sightings.add(sighting(reading, found.section(), found.sentence())));
      }
    }
    return sightings;
  }

  private static Sighting sighting(Reading reading, ReadSection section, Sentence sentence) {
    return Asking.of(
        reading, Sighting.inPassage(section.index(), sentence.start(), sentence.end()));
  }

  /** A short part of the person's own with nothing of them in it, and no help described. */
  private static boolean isUnheard(Reading reading, Part part) {
    List<String> words = PhraseList.words(Heard.text(reading, part));
    if (words.size() > SHORT || HelpToTakePart.isToldOf(words)) {
      return false;
    }
    Heard heard = new Heard(reading);
    return Stream.of(heard.words(), heard.doings())
        .flatMap(List::stream)
        .noneMatch(mark -> mark.overlaps(part.section(), part.start(), part.end()));
  }
}
