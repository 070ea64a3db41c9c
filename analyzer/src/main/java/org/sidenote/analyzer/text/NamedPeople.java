package org.sidenote.analyzer.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Involved;
import org.sidenote.api.Person;

/**
 * Who is in a record, by the words that name them: the person it is about, the others in its
 * header, and relatives by their everyday names ("Mum", "Nan").
 */
public final class NamedPeople {

  private static final WordList RELATIVES = WordList.named("relatives");

  private final Set<String> person = new HashSet<>();
  private final Map<String, Involved> others = new HashMap<>();

  private NamedPeople() {}

  /** Every rule asks, and each record of a file has the same people. */
  private static final LastAnswer<Header, NamedPeople> LAST = new LastAnswer<>(NamedPeople::of);

  private record Header(Person person, List<Involved> others) {}

  /** The people of a record. */
  public static NamedPeople of(CaseRecord record) {
    return LAST.to(new Header(record.person(), record.people()));
  }

  private static NamedPeople of(Header header) {
    NamedPeople people = new NamedPeople();
    for (Involved other : header.others) {
      for (String part : parts(other.name())) {
        people.others.putIfAbsent(part, other);
      }
    }
    people.person.addAll(namesOf(header.person));
    // A shared family name says little; the person's own names come first.
    people.others.keySet().removeAll(people.person);
    return people;
  }

  /** The parts of all names a person goes by, in lower case. */
  public static Set<String> namesOf(Person person) {
    Set<String> names = new HashSet<>();
    if (person.name() != null) {
      names.addAll(parts(person.name()));
    }
    person.alsoKnownAs().forEach(name -> names.addAll(parts(name)));
    return names;
  }

  /** Whether the word names the person ("Kofi", "Kofi’s"). */
  public boolean isPerson(String word) {
    return person.contains(bare(word));
  }

  /** The other whom a word names in the record's header, or null. */
  public @Nullable Involved other(String word) {
    return others.get(bare(word));
  }

  /** Whether the word is an everyday name for a relative: "mum", "Nan’s". */
  public boolean isRelative(String word) {
    return RELATIVES.has(bare(word));
  }

  private static Set<String> parts(String name) {
    Set<String> parts = new HashSet<>();
    for (String part : split(name)) {
      if (part.length() > 1 && !part.endsWith(".") && Character.isUpperCase(part.charAt(0))) {
        parts.add(part.toLowerCase(Locale.ROOT));
      } else if (part.length() > 1 && Character.isLetter(part.charAt(0)) && !hasCase(part)) {
        parts.add(part);
      }
    }
    parts.removeAll(TITLES);
    return parts;
  }

  /** The parts of a name between spaces, commas and brackets. */
  private static List<String> split(String name) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= name.length(); at++) {
      if (at == name.length() || " \t\n\u000B\f\r,()".indexOf(name.charAt(at)) >= 0) {
        if (at > start) {
          parts.add(name.substring(start, at));
        }
        start = at + 1;
      }
    }
    return parts;
  }

  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "sir", "auntie", "aunty", "uncle");

  /** Scripts without capitals (Arabic, Bengali, Chinese) have names too. */
  private static boolean hasCase(String part) {
    return part.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
  }

  private static String bare(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith("’s") || lower.endsWith("'s")
        ? lower.substring(0, lower.length() - 2)
        : lower;
  }
}
