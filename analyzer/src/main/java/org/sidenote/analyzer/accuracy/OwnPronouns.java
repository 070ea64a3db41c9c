package org.sidenote.analyzer.accuracy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Person;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.SectionFact;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;

/**
 * The pronouns of the person a record is about.
 *
 * @param genders none where nobody knows
 * @param stated whether this record's header has them
 */
record OwnPronouns(Set<Gender> genders, boolean stated) {

  /** With no pronouns stated, so many of one kind and none of the other show which they are. */
  private static final int OVERWHELMING = 8;

  static OwnPronouns in(Reading reading) {
    if (isOfTwo(reading.record().person())) {
      return new OwnPronouns(Set.of(), false);
    }
    Set<Gender> said = said(reading);
    boolean known = !said.isEmpty() || reading.record().person().pronouns() != null;
    return new OwnPronouns(
        known ? said : used(reading), !Gender.of(reading.record().person()).isEmpty());
  }

  /** "Tariq and Aisha Mahmood": what is said of them both is said of neither. */
  private static boolean isOfTwo(Person person) {
    return person.name() != null
        && (person.name().contains(" and ") || person.name().contains(" & "));
  }

  /** As the header states them, or, where it is silent, the newest earlier one that does. */
  private static Set<Gender> said(Reading reading) {
    Person person = reading.record().person();
    for (CaseRecord record : reading.file().reversed()) {
      if (person.pronouns() != null) {
        break;
      }
      if (record.person().id().equals(person.id())) {
        person = record.person();
      }
    }
    return Gender.of(person);
  }

  /** Whether one of "he" and "she" is not theirs. */
  boolean excludeAny() {
    return !genders.isEmpty() && !(genders.contains(Gender.HE) && genders.contains(Gender.SHE));
  }

  boolean has(Gender gender) {
    return genders.contains(gender);
  }

  /** Whether a word is one of theirs; "they" may be several people. */
  boolean has(Token token) {
    Gender gender = Gender.of(token.lower());
    return gender != null && gender != Gender.THEY && genders.contains(gender);
  }

  /** Whether a sentence has a pronoun that is not theirs. */
  boolean areNotAllOf(ReadSection section, int sentence) {
    Used used = USED.apply(section).get(sentence);
    return (used.he > 0 && !has(Gender.HE)) || (used.she > 0 && !has(Gender.SHE));
  }

  /** How often a sentence says he or him, and she or her. */
  private record Used(int he, int she) {

    static Used in(Sentence sentence) {
      int he = 0;
      int she = 0;
      for (Token token : sentence.tokens()) {
        Gender gender = Gender.of(token.lower());
        he += gender == Gender.HE ? 1 : 0;
        she += gender == Gender.SHE ? 1 : 0;
      }
      return new Used(he, she);
    }
  }

  private static final Function<ReadSection, List<Used>> USED =
      SectionFact.alone(section -> section.sentences().stream().map(Used::in).toList());

  /** What the record itself uses of the person, outside copied passages, if it is beyond doubt. */
  private static Set<Gender> used(Reading reading) {
    int he = 0;
    int she = 0;
    for (ReadSection section : reading.sections()) {
      List<Used> used = USED.apply(section);
      for (int i = 0; i < used.size(); i++) {
        Sentence sentence = section.sentences().get(i);
        boolean copied =
            reading.repeats().stream()
                .anyMatch(r ->
                    r.section() == section.index()
                        && r.start() < sentence.end()
                        && sentence.start() < r.end());
        he += copied ? 0 : used.get(i).he;
        she += copied ? 0 : used.get(i).she;
      }
    }
    if (he >= OVERWHELMING && she == 0) {
      return EnumSet.of(Gender.HE);
    }
    return she >= OVERWHELMING && he == 0 ? EnumSet.of(Gender.SHE) : Set.of();
  }
}
