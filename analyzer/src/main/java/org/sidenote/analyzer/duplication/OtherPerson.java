package org.sidenote.analyzer.duplication;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Check;
import org.sidenote.api.Edit;
import org.sidenote.api.Person;
import org.sidenote.api.Reading;
import org.sidenote.api.Relation;
import org.sidenote.api.Repeat;
import org.sidenote.api.RepeatKind;
import org.sidenote.api.Sighting;

/** A passage that also stands in an earlier record of another person. */
public final class OtherPerson implements Check {

  @Override
  public String rule() {
    return "duplication.other-person";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    return reading.repeats().stream()
        .filter(repeat -> repeat.source().relation() == Relation.OTHER_PERSON)
        .filter(repeat -> repeat.kind() == RepeatKind.UNEXPLAINED)
        .map(repeat -> sighting(reading.record(), repeat))
        .toList();
  }

  private static Sighting sighting(CaseRecord record, Repeat repeat) {
    String text = record.sections().get(repeat.section()).text();
    String passage = text.substring(repeat.start(), repeat.end());
    Person other = repeat.earlier().person();
    Sighting sighting =
        EarlierRecord.describe(
                Sighting.inPassage(repeat.section(), repeat.start(), repeat.end()), repeat)
            .offering(new Edit(repeat.section(), repeat.start(), repeat.end(), ""));
    return namesLeftIn(passage, other, record.person())
        ? sighting.saying("name left in")
        : sighting;
  }

  private static boolean namesLeftIn(String passage, Person other, Person person) {
    Set<String> names = new HashSet<>(NamedPeople.namesOf(other));
    names.removeAll(NamedPeople.namesOf(person));
    for (String word : passage.split("[^\\p{L}]+", -1)) {
      if (!word.isEmpty()
          && !Character.isLowerCase(word.charAt(0))
          && names.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
