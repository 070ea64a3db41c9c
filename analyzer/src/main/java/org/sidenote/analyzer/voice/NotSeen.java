package org.sidenote.analyzer.voice;

import java.util.List;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Check;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.Sighting;

/**
 * A visit to a child's home that does not say whether the child was seen; or a visit at which they
 * are to be seen alone, and whether they were is not said. Silent where it says why not.
 */
public final class NotSeen implements Check {

  private static final PhraseList ALONE = PhraseList.named("seen-alone");
  private static final PhraseList CHILDS = PhraseList.named("child-visit");
  private static final PhraseList STATUTORY = PhraseList.named("statutory-visit");

  private static final PhraseList VISITS = PhraseList.named("visits-in-titles");

  /** Old enough to talk to without a parent there. Years. */
  private static final int TALKS = 5;

  private static final int GROWN_UP = 18;

  @Override
  public String rule() {
    return "voice.not-seen";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    ThePerson person = ThePerson.of(reading.record());
    if (!isVisit(reading.record())
        || person.isUnborn()
        || !isChild(reading, person)
        || NotHeard.saysWhy(reading)) {
      return List.of();
    }
    if (SeenBox.isLeft(reading)) {
      return List.of(Sighting.inRecord());
    }
    if (says(reading, ALONE, person) || SeenBox.saysWhetherAlone(reading)) {
      return List.of();
    }
    Heard heard = new Heard(reading);
    if (!heard.isAnything() && !heard.isToldOf() && !Contact.isIn(reading)) {
      return List.of(Sighting.inRecord());
    }
    return shouldBeAlone(reading, person)
        ? List.of(Sighting.inRecord().saying("alone"))
        : List.of();
  }

  /** A home visit, or a case note that its title calls one: "H/v - CIN". */
  private static boolean isVisit(CaseRecord record) {
    return switch (record.type()) {
      case HOME_VISIT -> true;
      case CASE_NOTE -> record.title() != null && VISITS.isIn(PhraseList.words(record.title()));
      default -> false;
    };
  }

  private static boolean isChild(Reading reading, ThePerson person) {
    Integer age = person.age();
    return age == null ? says(reading, CHILDS, person) : age < GROWN_UP;
  }

  private static boolean shouldBeAlone(Reading reading, ThePerson person) {
    Integer age = person.age();
    return age != null && age >= TALKS && says(reading, STATUTORY, person);
  }

  private static boolean says(Reading reading, PhraseList phrases, ThePerson person) {
    String title = reading.record().title();
    return (title != null && phrases.isIn(person.words(title)))
        || reading.sections().stream()
            .map(ReadSection::text)
            .anyMatch(text -> phrases.isIn(person.words(text)));
  }
}
