package org.sidenote.analyzer.accuracy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.accuracy.Words.Word;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Person;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.Repeat;

/** The ages a record gives its own person that their date of birth says are not so. */
final class PersonsAges {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** So far behind, an age was true when the words were first written. */
  private static final int BEHIND = 2;

  /** In months: a birthday that has only just been is easily missed. */
  private static final int LATELY = 3;

  /** A note's opening lines speak of the person, so "79 y/o" there is theirs. */
  private static final int OPENING = 120;

  /** From then on few people near somebody are of just their age. */
  private static final int GROWN_UP = 25;

  private static final int WORDS_BACK = 12;

  /** Those words are hardly ever longer, in UTF-16 units. */
  private static final int FARTHEST_BACK = 400;

  private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss");

  private PersonsAges() {}

  /**
   * An age that is not so.
   *
   * @param section index of the section
   * @param said the age
   * @param isPassed whether the person was of that age when the file began, or the words are copied
   */
  record Wrong(int section, Ages.Said said, boolean isPassed) {}

  static List<Wrong> in(Reading reading) {
    CaseRecord record = reading.record();
    LocalDate born = born(reading);
    LocalDate day = Dates.of(record);
    if (born == null || day == null || record.type() == RecordType.CHRONOLOGY) {
      return List.of();
    }
    LocalDate written =
        record.recordedAt() == null ? day : LocalDate.ofInstant(record.recordedAt(), LONDON);
    List<Wrong> wrong = new ArrayList<>();
    for (ReadSection section : reading.sections()) {
      for (Ages.Said said : Ages.in(section)) {
        if ((isThePersons(reading, section, said) || isTheirOldAge(reading, section, said, born))
            && !said.isTrue(born, day)
            && !said.isTrue(born, written)) {
          Wrong one = judge(reading, section, said, born, day);
          if (one != null) {
            wrong.add(one);
          }
        }
      }
    }
    return wrong;
  }

  /** As the header says, or, where it does not, as an earlier header of the person did. */
  static @Nullable LocalDate born(Reading reading) {
    LocalDate born = reading.record().person().bornOn();
    for (CaseRecord record : reading.file()) {
      boolean same = record.person().id().equals(reading.record().person().id());
      born = born == null && same ? record.person().bornOn() : born;
    }
    return born;
  }

  private static @Nullable Wrong judge(
      Reading reading, ReadSection section, Ages.Said said, LocalDate born, LocalDate day) {
    long distance = said.distance(born, day);
    boolean copied = isCopied(reading, section, said);
    if (!said.unit().equals("year")) {
      // Months and weeks are rounded, except where somebody else's were copied.
      boolean passed = distance < 0 && distance >= -6 && (copied || distance < -1);
      return passed ? new Wrong(section.index(), said, true) : null;
    }
    if (born.getMonthValue() == 1 && born.getDayOfMonth() == 1 && Math.abs(distance) == 1) {
      // Written for people whose birthday nobody knows.
      return null;
    }
    if (distance > 0) {
      return new Wrong(section.index(), said, false);
    }
    return distance >= -BEHIND || copied
        ? new Wrong(section.index(), said, copied || wasTrue(reading, said, born, day))
        : null;
  }

  /** Whether the person was of that age lately, or when an earlier record was written. */
  private static boolean wasTrue(Reading reading, Ages.Said said, LocalDate born, LocalDate day) {
    return reading.file().isEmpty()
        || said.isTrue(born, day.minusMonths(LATELY))
        || reading.file().stream()
            .map(Dates::of)
            .anyMatch(then -> then != null && said.isTrue(born, then));
  }

  static boolean isCopied(Reading reading, ReadSection section, Ages.Said said) {
    for (Repeat repeat : reading.repeats()) {
      if (repeat.section() == section.index()
          && repeat.start() <= said.start()
          && said.end() <= repeat.end()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isThePersons(Reading reading, ReadSection section, Ages.Said said) {
    NamedPeople people = NamedPeople.of(reading.record());
    if (people.isPerson(said.who()) || isInitials(reading.record().person(), said.who())) {
      return !isFamilyOf(people, section.text(), said);
    }
    if (said.who().isEmpty()
        && section.index() == 0
        && said.start() < OPENING
        && noneElse(people, section.text().substring(0, said.start()))) {
      return true;
    }
    boolean pronoun = Set.of("he", "she").contains(said.who().toLowerCase(Locale.ROOT));
    return (pronoun || said.who().isEmpty()) && followsThePerson(people, section, said);
  }

  /**
   * "She is 86", of somebody who was 86 when the file began: nobody else near is likely to be of
   * just that age.
   */
  private static boolean isTheirOldAge(
      Reading reading, ReadSection section, Ages.Said said, LocalDate born) {
    Gender gender = Gender.of(said.who().toLowerCase(Locale.ROOT));
    return gender != null
        && Gender.of(reading.record().person()).contains(gender)
        && said.unit().equals("year")
        && reading.file().stream()
            .map(Dates::of)
            .anyMatch(then -> then != null && said.isTrue(born, then))
        && (said.number() >= GROWN_UP || isNobodyElses(reading, section, said, gender));
  }

  /** Whether nobody is named there whom the pronoun could mean, in the sentence or the last. */
  private static boolean isNobodyElses(
      Reading reading, ReadSection section, Ages.Said said, Gender gender) {
    Antecedents antecedents = new Antecedents(reading.record());
    int sentence = 0;
    while (sentence + 1 < section.sentences().size()
        && section.sentences().get(sentence).end() <= said.start()) {
      sentence++;
    }
    return section.sentences().subList(Math.max(0, sentence - 1), sentence + 1).stream()
        .noneMatch(one -> antecedents.named(one.tokens(), gender));
  }

  /** "SH", of Stefan Hrynchuk, or "S". */
  private static boolean isInitials(Person person, String who) {
    if (person.name() != null && who.length() == 1) {
      return person.name().startsWith(who);
    }
    if (person.name() == null || who.length() < 2 || !who.equals(who.toUpperCase(Locale.ROOT))) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    Words.in(person.name()).forEach(word -> initials.append(word.text().charAt(0)));
    return initials.toString().equals(who);
  }

  /** "His father, Mr Kofi Boateng (78)": one of the same name. */
  private static boolean isFamilyOf(NamedPeople people, String text, Ages.Said said) {
    int from = Math.max(SentenceAround.start(text, said.start()), said.start() - FARTHEST_BACK);
    List<Word> before = Words.in(text.substring(from, said.start()));
    int at = before.size() - 1;
    while (at >= 0 && !before.get(at).text().equals(said.who())) {
      at--;
    }
    for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
      Word word = before.get(i);
      boolean relative = OthersNames.isSomebody(word.lower()) && !TITLES.contains(word.lower());
      if (relative || (word.isCapital() && people.other(word.text()) != null)) {
        return true;
      }
    }
    return false;
  }

  private static boolean noneElse(NamedPeople people, String text) {
    return Words.in(text).stream()
        .noneMatch(w -> people.isRelative(w.text()) || people.other(w.text()) != null);
  }

  /** Whether the person is the only one named in the words before. */
  private static boolean followsThePerson(NamedPeople people, ReadSection section, Ages.Said said) {
    int from = Math.max(0, said.start() - FARTHEST_BACK);
    List<Word> before = Words.in(section.text().substring(from, said.start()));
    boolean named = false;
    for (Word word : before.subList(Math.max(0, before.size() - WORDS_BACK), before.size())) {
      if (people.isPerson(word.text())) {
        named = true;
      } else if (!TITLES.contains(word.lower())
          && (OthersNames.isSomebody(word.lower()) || people.other(word.text()) != null)) {
        return false;
      }
    }
    return named;
  }
}
