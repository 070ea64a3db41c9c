package org.sidenote.analyzer.voice;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sidenote.analyzer.text.WordList;
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
 * A safeguarding enquiry or conference report that does not say what the person wants to happen.
 * Silent where it says why they were not asked, or why others came first.
 */
public final class OutcomesMissing implements Check {

  private static final Set<RecordType> SAFEGUARDING =
      EnumSet.of(RecordType.SAFEGUARDING_ENQUIRY, RecordType.CONFERENCE_REPORT);

  private static final WordList WANTING = WordList.named("wanting-words");
  private static final PhraseList NOT_ASKED = PhraseList.named("outcomes-not-asked");

  private static final Set<String> OUTCOMES = Set.of("outcome", "outcomes", "msp", "personal");

  /** A child is asked from about this age. Years. */
  private static final int TALKS = 3;

  @Override
  public String rule() {
    return "voice.outcomes-missing";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    ThePerson person = ThePerson.of(reading.record());
    Integer age = person.age();
    boolean missing =
        SAFEGUARDING.contains(reading.record().type())
            && (age == null || age >= TALKS)
            && (isLeftEmpty(reading, person)
                || (!hasOutcomes(reading, person) && !wants(reading, person)))
            && reading.sections().stream()
                .noneMatch(section -> NOT_ASKED.isIn(person.words(section.text())));
    return missing ? List.of(Asking.inTheirWay(reading, Sighting.inRecord())) : List.of();
  }

  /** "Desired outcomes: not obtained", whatever somebody else wants after that. */
  private static boolean isLeftEmpty(Reading reading, ThePerson person) {
    List<Part> asking =
        reading.parts().stream()
            .filter(part -> part.role() == SectionRole.VOICE)
            .filter(part -> PhraseList.words(part.heading()).stream().anyMatch(OUTCOMES::contains))
            .toList();
    return !asking.isEmpty()
        && asking.stream().allMatch(p -> EmptyAnswer.opens(Heard.text(reading, p), person));
  }

  /** "Desired outcomes", and something under it. */
  private static boolean hasOutcomes(Reading reading, ThePerson person) {
    return reading.parts().stream()
        .filter(part -> part.role() == SectionRole.VOICE)
        .filter(part -> PhraseList.words(part.heading()).stream().anyMatch(WANTING::has))
        .anyMatch(part -> !EmptyAnswer.is(Heard.text(reading, part), person));
  }

  private static boolean wants(Reading reading, ThePerson person) {
    Heard heard = new Heard(reading);
    Stream<Mark> said = Stream.concat(heard.words().stream(), heard.views().stream());
    return said.map(heard::text).map(PhraseList::words).anyMatch(OutcomesMissing::isWanting)
        || reading.sections().stream().anyMatch(section -> isWanting(section, person));
  }

  /** A sentence with the person and, after them, a word of wanting. */
  private static boolean isWanting(ReadSection section, ThePerson person) {
    for (Sentence sentence : section.sentences()) {
      List<String> words = person.words(section.text().substring(sentence.start(), sentence.end()));
      int at = words.indexOf("@");
      if (at >= 0 && WANTS.stream().anyMatch(w -> words.subList(at, words.size()).contains(w))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> WANTS =
      Set.of("want", "wants", "wanted", "wish", "wishes", "wished", "hopes", "hoped", "prefers");

  private static boolean isWanting(List<String> words) {
    return words.stream().anyMatch(WANTING::has);
  }
}
