package org.sidenote.analyzer.voice;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sidenote.analyzer.text.Coverage;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Check;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.Part;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.SectionRole;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;

/**
 * A safeguarding enquiry or conference report that does not say what the person wants to happen, or
 * an enquiry that is closed without a word of whether it came about. Silent where it says why they
 * were not asked, or why others came first.
 */
public final class OutcomesMissing implements Check {

  private static final Set<RecordType> SAFEGUARDING =
      EnumSet.of(RecordType.SAFEGUARDING_ENQUIRY, RecordType.CONFERENCE_REPORT);

  private static final WordList WANTING = WordList.named("wanting-words");
  private static final PhraseList TURNS = PhraseList.named("wanting-turns");
  private static final PhraseList NOT_ASKED = PhraseList.named("outcomes-not-asked");
  private static final PhraseList CLOSING = PhraseList.named("closing-words");
  private static final PhraseList COMPARED = PhraseList.named("outcomes-compared");

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
    boolean asked =
        SAFEGUARDING.contains(reading.record().type())
            && (age == null || age >= TALKS)
            && reading.sections().stream()
                .noneMatch(section -> NOT_ASKED.isIn(person.words(section.text())));
    if (!asked) {
      return List.of();
    }
    if (isLeftEmpty(reading, person) || (outcomes(reading, person).isEmpty() && !wants(reading))) {
      return List.of(Asking.inTheirWay(reading, Sighting.inRecord()));
    }
    return isClosedWithout(reading, person)
        ? List.of(Asking.of(reading, Sighting.inRecord()).saying("compared"))
        : List.of();
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

  /** "Desired outcomes", "What Jean asked for", and something under it. */
  private static List<Part> outcomes(Reading reading, ThePerson person) {
    return reading.parts().stream()
        .filter(part -> {
          List<String> heading = person.words(part.heading());
          return isWanting(heading) && (part.role() == SectionRole.VOICE || heading.contains("@"));
        })
        .filter(part -> !EmptyAnswer.is(Heard.text(reading, part), person))
        .toList();
  }

  private static boolean wants(Reading reading) {
    Heard heard = new Heard(reading);
    Stream<Mark> said = Stream.concat(heard.words().stream(), heard.views().stream());
    return said.map(heard::text)
            .map(PhraseList::words)
            .anyMatch(words -> isWanting(words) || TURNS.isIn(words))
        || reading.sections().stream().anyMatch(section -> isWanting(reading, section));
  }

  /** A sentence with the person and, after them, a turn of wanting; not one somebody else says. */
  private static boolean isWanting(Reading reading, ReadSection section) {
    Coverage others = Coverage.of(reading.marks(MarkKind.VOICE_OTHER));
    List<List<String>> all = ThePerson.words(reading.record(), section);
    for (int i = 0; i < all.size(); i++) {
      Sentence sentence = section.sentences().get(i);
      List<String> words = all.get(i);
      int at = words.indexOf("@");
      if (at >= 0
          && TURNS.isIn(words.subList(at, words.size()))
          && !others.touches(section.index(), sentence.start(), sentence.end())
          && !isInSomebodyElses(reading, section, sentence)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInSomebodyElses(
      Reading reading, ReadSection section, Sentence sentence) {
    return reading.parts().stream()
        .anyMatch(part ->
            part.role() == SectionRole.OTHER_VOICE
                && part.section() == section.index()
                && part.start() < sentence.end()
                && sentence.start() < part.end());
  }

  /** An enquiry that is closed, and after what the person wanted says nothing more of it. */
  private static boolean isClosedWithout(Reading reading, ThePerson person) {
    List<Part> outcomes = outcomes(reading, person);
    if (outcomes.isEmpty() || reading.record().type() != RecordType.SAFEGUARDING_ENQUIRY) {
      return false;
    }
    int last = outcomes.getLast().section();
    String title = reading.record().title();
    boolean closing =
        (title != null && CLOSING.isIn(PhraseList.words(title)))
            || reading.sections().stream()
                .anyMatch(section -> CLOSING.isIn(PhraseList.words(section.heading())));
    Heard heard = new Heard(reading);
    return closing
        && Stream.of(heard.words(), heard.views(), heard.doings())
            .flatMap(List::stream)
            .noneMatch(mark -> mark.section() > last)
        && reading.sections().stream()
            .noneMatch(section -> COMPARED.isIn(person.words(section.text())));
  }

  private static boolean isWanting(List<String> words) {
    return words.stream().anyMatch(WANTING::has);
  }
}
