package org.sidenote.analyzer.voice;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Check;
import org.sidenote.api.Part;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.SectionRole;
import org.sidenote.api.Sighting;

/**
 * A form that calls for the person's own section and has none, and gives their views nowhere else.
 * Silent where it says why they could not be heard.
 */
public final class SectionMissing implements Check {

  /** One remark in passing is not yet what somebody thinks of their own life. */
  private static final int VIEWS = 2;

  private static final WordList WANTING = WordList.named("wanting-words");

  /** A wish told at this length is a view by itself. Words. */
  private static final int AT_LENGTH = 12;

  /** A word or two in quotation marks is not yet a view. Words. */
  private static final int QUOTED = 5;

  /** Of these a few lines without a heading are still what decides. */
  private static final Set<RecordType> MADE_WITH_THEM =
      EnumSet.of(
          RecordType.CARE_ACT_ASSESSMENT,
          RecordType.CHILD_AND_FAMILY_ASSESSMENT,
          RecordType.MENTAL_CAPACITY_ASSESSMENT,
          RecordType.CARE_PLAN,
          RecordType.SUPPORT_PLAN,
          RecordType.PATHWAY_PLAN);

  /** With fewer words it is a line about one. */
  private static final int STUB = 20;

  /** Of these under headings, fewer are already a plan. */
  private static final int SHORT_FORM = 12;

  /** At this length it is no note of one that is to be, or is over. Words. */
  private static final int LONG = 60;

  /** "I'm Amira and I like nails": a plan may be written by the one it is for. */
  private static final Set<String> IN_THEIR_OWN_NAME = Set.of("i", "i'm", "i've", "my", "me");

  private static final Set<String> TO_COME_OR_GONE =
      Set.of(
          "booked",
          "rebooked",
          "arranged",
          "rearranged",
          "cancelled",
          "scheduled",
          "postponed",
          "allocated",
          "closed",
          "transferred",
          "started",
          "appointment",
          "tbc",
          "will");

  @Override
  public String rule() {
    return "voice.section-missing";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    boolean missing =
        (reading.voiceExpected() || isWithoutThem(reading))
            && reading.parts().stream().map(Part::role).noneMatch(SectionRole.VOICE::equals)
            && !ThePerson.of(reading.record()).isUnborn()
            && !isHeard(reading)
            && !NotHeard.saysWhy(reading);
    return missing ? List.of(Asking.inTheirWay(reading, Sighting.inRecord())) : List.of();
  }

  /** An assessment or plan written as one text, and nothing of the person anywhere in it. */
  private static boolean isWithoutThem(Reading reading) {
    if (!MADE_WITH_THEM.contains(reading.record().type())) {
      return false;
    }
    List<String> words =
        reading.sections().stream()
            .flatMap(section -> PhraseList.words(section.text()).stream())
            .toList();
    Heard heard = new Heard(reading);
    long headed = reading.parts().stream().filter(part -> !part.heading().isBlank()).count();
    return words.size() >= (headed > 1 ? SHORT_FORM : STUB)
        && words.stream().noneMatch(IN_THEIR_OWN_NAME::contains)
        && (words.size() >= LONG || words.stream().noneMatch(TO_COME_OR_GONE::contains))
        && !heard.isAnything()
        && !heard.isToldOf();
  }

  /** Of somebody without words, what they do is what they say. */
  private static boolean isHeard(Reading reading) {
    Heard heard = new Heard(reading);
    boolean shown = ThePerson.of(reading.record()).isWithoutWords() && heard.isAnything();
    boolean quoted =
        heard.words().stream()
            .anyMatch(words -> PhraseList.words(heard.text(words)).size() >= QUOTED);
    boolean told =
        heard.views().stream()
            .map(view -> PhraseList.words(heard.text(view)))
            .anyMatch(words -> words.size() >= AT_LENGTH && words.stream().anyMatch(WANTING::has));
    int said = heard.words().size() + heard.views().size();
    boolean answered = !heard.words().isEmpty() && !heard.doings().isEmpty();
    return shown || quoted || told || answered || said >= VIEWS;
  }
}
