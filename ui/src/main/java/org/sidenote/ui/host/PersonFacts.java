package org.sidenote.ui.host;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sidenote.api.Person;

/** What stands under a person's name. */
final class PersonFacts {

  private PersonFacts() {}

  static String name(Person person) {
    return person.name() == null ? "Somebody whose name is not recorded" : person.name();
  }

  /** Age on a day, pronouns, and how the person communicates, as far as they are known. */
  static List<String> of(Person person, @Nullable LocalDate day) {
    List<String> facts = new ArrayList<>();
    if (person.bornOn() != null) {
      facts.add(day == null ? "born " + Days.inWords(person.bornOn()) : age(person.bornOn(), day));
    }
    if (person.pronouns() != null) {
      facts.add(person.pronouns());
    }
    if (person.communication() != null) {
      facts.add(person.communication());
    }
    return facts;
  }

  private static String age(LocalDate born, LocalDate day) {
    Period age = Period.between(born, day);
    if (age.isNegative()) {
      return "not born yet";
    }
    return age.getYears() >= 2
        ? age.getYears() + " years old"
        : (age.getYears() * 12 + age.getMonths()) + " months old";
  }
}
