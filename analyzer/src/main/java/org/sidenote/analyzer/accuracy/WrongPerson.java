package org.sidenote.analyzer.accuracy;

import java.util.ArrayList;
import java.util.List;
import org.sidenote.analyzer.text.Called;
import org.sidenote.api.Check;
import org.sidenote.api.Edit;
import org.sidenote.api.Person;
import org.sidenote.api.Reading;
import org.sidenote.api.Sighting;

/** Somebody else's name or pronoun where this person's should be. */
public final class WrongPerson implements Check {

  @Override
  public String rule() {
    return "accuracy.wrong-person";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    if (reading.record().person().name() == null) {
      return List.of();
    }
    List<Sighting> sightings = new ArrayList<>();
    List<OthersName> names = OthersNames.in(reading);
    names.forEach(found -> sightings.add(name(reading.record().person(), found)));
    sightings.addAll(new OthersPronouns(reading, names).find());
    return sightings;
  }

  private static Sighting name(Person person, OthersName found) {
    int start = found.start();
    int end = found.word().end();
    Person whose = found.other();
    String other = whose == null ? found.word().text() : whose.firstName();
    Sighting sighting =
        Sighting.inPassage(found.section(), start, end)
            .with("name", found.text())
            .saying(found.from() == null ? "a slip" : "");
    if (found.from() != null) {
      sighting = sighting.relatedTo(found.from().source());
    }
    String right = Called.of(person);
    return right != null && found.relative() == null && found.word().text().equals(other)
        ? sighting.offering(new Edit(found.section(), start, end, right))
        : sighting;
  }
}
