package org.sidenote.analyzer.accuracy;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.accuracy.Words.Word;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Person;

/**
 * The other people the same worker writes about, by what they are called: "Kofi", "Mrs Lumb", "Mrs
 * L". Families of this person's name are left out, as such a name says nothing.
 *
 * @param given by first name, or another name in one word, in lower case
 * @param families by family name, which is somebody's only behind a title
 * @param initials by the first letter of the family name, where nobody else of the caseload or of
 *     this record's header has that letter
 */
record Caseload(
    Map<String, Person> given, Map<String, Person> families, Map<String, Person> initials) {

  private static final int SHORTEST_NAME = 3;

  /** The caseload beside a record. */
  static Caseload beside(CaseRecord record, List<Person> others) {
    Set<String> own = HeaderNames.partsOf(record.person());
    Map<String, Person> given = new HashMap<>();
    Map<String, Person> families = new HashMap<>();
    Map<String, Person> initials = new HashMap<>();
    Set<String> taken = new HashSet<>();
    own.forEach(name -> taken.add(name.substring(0, 1)));
    record.people().stream()
        .flatMap(one -> Words.in(one.name()).stream())
        .forEach(word -> taken.add(word.lower().substring(0, 1)));
    for (Person other : others) {
      if (!Collections.disjoint(HeaderNames.partsOf(other), own)) {
        continue;
      }
      givenNames(other).forEach(name -> given.putIfAbsent(name, other));
      String family = familyName(other);
      if (family != null) {
        families.putIfAbsent(family, other);
        String initial = family.substring(0, 1);
        if (initials.putIfAbsent(initial, other) != null) {
          taken.add(initial);
        }
      }
    }
    initials.keySet().removeAll(taken);
    return new Caseload(given, families, initials);
  }

  /**
   * Whom a word names.
   *
   * @param titled whether "Mr", "Mrs" or the like stands before it
   */
  @Nullable Person named(Word word, boolean titled) {
    if (!titled) {
      return given.get(word.lower());
    }
    return (word.text().length() == 1 ? initials : families).get(word.lower());
  }

  private static @Nullable String familyName(Person person) {
    String name = person.name();
    return name == null || name.indexOf(' ') <= 0 || name.endsWith(" ")
        ? null
        : name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** What the other is called by: the first name, and other names they go by in one word. */
  private static Set<String> givenNames(Person other) {
    Set<String> names = new HashSet<>();
    if (other.firstName() != null) {
      names.add(other.firstName().toLowerCase(Locale.ROOT));
    }
    for (String known : other.alsoKnownAs()) {
      if (!known.isBlank() && known.indexOf(' ') < 0 && Character.isUpperCase(known.charAt(0))) {
        names.add(known.toLowerCase(Locale.ROOT));
      }
    }
    names.removeIf(name -> name.length() < SHORTEST_NAME);
    return names;
  }
}
