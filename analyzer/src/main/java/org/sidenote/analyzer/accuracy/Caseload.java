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
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Circle;
import org.sidenote.api.Involved;
import org.sidenote.api.Person;

/**
 * The other people the same worker writes about, and their families and carers, by what they are
 * called: "Kofi", "Mrs Lumb", "Mrs L". Families of this person's name are left out, as such a name
 * says nothing.
 *
 * @param given by first name, or another name in one word, in lower case
 * @param families by family name, which is somebody's only behind a title
 * @param initials by the first letter of the family name, where nobody else of the caseload or of
 *     this record's header has that letter
 */
record Caseload(
    Map<String, Somebody> given, Map<String, Somebody> families, Map<String, Somebody> initials) {

  private static final WordList RELATIVES = WordList.named("relatives");

  /** In a role they tell of somebody who may be in any person's life. */
  private static final Set<String> AT_WORK =
      Set.of("worker", "manager", "agency", "officer", "coordinator", "teacher", "nurse", "home");

  private static final int SHORTEST_NAME = 3;

  /**
   * Whom a name is of.
   *
   * @param person the person of the other file
   * @param relative one of those around them, whose name it is; null where it is the person's own
   */
  record Somebody(Person person, @Nullable Involved relative) {}

  /** The caseload beside a record. */
  static Caseload beside(CaseRecord record, List<Circle> others) {
    Set<String> own = HeaderNames.partsOf(record.person());
    Map<String, Somebody> given = new HashMap<>();
    Map<String, Somebody> families = new HashMap<>();
    Map<String, Somebody> initials = new HashMap<>();
    Set<String> taken = new HashSet<>();
    own.forEach(name -> taken.add(name.substring(0, 1)));
    record.people().stream()
        .flatMap(one -> Words.in(one.name()).stream())
        .forEach(word -> taken.add(word.lower().substring(0, 1)));
    // Who is of this person's name is of this family.
    List<Circle> strangers =
        others.stream()
            .filter(one -> Collections.disjoint(HeaderNames.partsOf(one.person()), own))
            .toList();
    for (Circle circle : strangers) {
      Person other = circle.person();
      Somebody somebody = new Somebody(other, null);
      givenNames(other).forEach(name -> given.putIfAbsent(name, somebody));
      String family = familyName(other);
      if (family != null) {
        families.putIfAbsent(family, somebody);
        String initial = family.substring(0, 1);
        if (initials.putIfAbsent(initial, somebody) != null) {
          taken.add(initial);
        }
      }
    }
    initials.keySet().removeAll(taken);
    // The people themselves come first.
    strangers.forEach(circle -> addRelatives(circle, own, given));
    return new Caseload(given, families, initials);
  }

  private static void addRelatives(Circle circle, Set<String> own, Map<String, Somebody> given) {
    for (Involved one : circle.people()) {
      List<Word> names = Words.in(one.name());
      boolean family = names.stream().anyMatch(name -> own.contains(name.lower()));
      if (!family && isClose(one) && isAGivenName(names)) {
        given.putIfAbsent(names.getFirst().lower(), new Somebody(circle.person(), one));
      }
    }
  }

  private static boolean isAGivenName(List<Word> names) {
    return !names.isEmpty()
        && names.getFirst().isCapital()
        && names.getFirst().text().length() >= SHORTEST_NAME
        && !OthersNames.isSomebody(names.getFirst().lower())
        && !RELATIVES.has(names.getFirst().lower());
  }

  /** One of the family, a friend, or who cares for them at home. */
  private static boolean isClose(Involved one) {
    List<Word> role = one.role() == null ? List.of() : Words.in(one.role());
    return role.stream()
            .map(Word::lower)
            .anyMatch(word -> RELATIVES.has(word) || word.equals("host") || word.equals("foster"))
        && role.stream().noneMatch(word -> AT_WORK.contains(word.lower()));
  }

  /**
   * Whom a word names.
   *
   * @param titled whether "Mr", "Mrs" or the like stands before it
   */
  @Nullable Somebody named(Word word, boolean titled) {
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
    String first = other.firstName();
    if (first != null) {
      names.add(first.toLowerCase(Locale.ROOT));
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
