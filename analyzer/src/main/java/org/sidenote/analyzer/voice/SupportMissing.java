package org.sidenote.analyzer.voice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.Coverage;
import org.sidenote.analyzer.text.Sentences;
import org.sidenote.api.Check;
import org.sidenote.api.Mark;
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
    Coverage heard = heard(reading);
    for (Part part : reading.parts()) {
      if (part.role() == SectionRole.VOICE && !shown && isUnheard(reading, part, heard)) {
        ReadSection section = reading.sections().get(part.section());
        Sentences.within(section, part.start(), part.end()).stream()
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
  private static boolean isUnheard(Reading reading, Part part, Coverage heard) {
    List<String> words = PhraseList.words(Heard.text(reading, part));
    return words.size() <= SHORT
        && !HelpToTakePart.isToldOf(words)
        && !heard.touches(part.section(), part.start(), part.end());
  }

  /** Where the person speaks, or is seen doing something. */
  private static Coverage heard(Reading reading) {
    Heard heard = new Heard(reading);
    List<Mark> marks = new ArrayList<>(heard.words());
    marks.addAll(heard.doings());
    return Coverage.of(marks);
  }
}
