package org.sidenote.analyzer.accuracy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.accuracy.Words.Word;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Involved;
import org.sidenote.api.Person;

/** The names a record accounts for before its text begins. */
final class HeaderNames {

  private HeaderNames() {}

  /** Of the person, the people around them, the author, title and headings; in lower case. */
  static Set<String> of(CaseRecord record) {
    Set<String> names = new HashSet<>(NamedPeople.namesOf(record.person()));
    for (Involved one : record.people()) {
      addWords(names, one.name());
      addWords(names, one.role());
    }
    addWords(names, record.title());
    if (record.author() != null) {
      addWords(names, record.author().name());
    }
    record.sections().forEach(section -> addWords(names, section.heading()));
    return names;
  }

  /** The parts of a person's names, those of a double name too. */
  static Set<String> partsOf(Person person) {
    Set<String> names = NamedPeople.namesOf(person);
    Set<String> parts = new HashSet<>(names);
    for (String name : names) {
      if (name.indexOf('-') >= 0) {
        parts.addAll(List.of(name.split("-", -1)));
      }
    }
    return parts;
  }

  private static void addWords(Set<String> names, @Nullable String text) {
    if (text != null) {
      Words.in(text).stream().filter(Word::isCapital).forEach(word -> names.add(word.lower()));
    }
  }
}
