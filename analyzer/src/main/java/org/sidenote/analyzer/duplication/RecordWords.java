package org.sidenote.analyzer.duplication;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Involved;
import org.sidenote.api.Person;

/**
 * A record's sections as plain words, without its people's names.
 *
 * @param record the record
 * @param sections the words of each section, in the record's order
 */
record RecordWords(CaseRecord record, List<PlainWords> sections) {

  static RecordWords of(CaseRecord record) {
    Hashes names = new Hashes(names(record));
    return new RecordWords(
        record, record.sections().stream().map(s -> PlainWords.of(s.text(), names)).toList());
  }

  private static Set<String> names(CaseRecord record) {
    Set<String> names = new HashSet<>(NamedPeople.namesOf(record.person()));
    for (Involved other : record.people()) {
      names.addAll(NamedPeople.namesOf(new Person("", other.name(), List.of(), null, null, null)));
    }
    return names;
  }

  /** Whether its text is at hand; if not, only an index knows of it. */
  boolean hasText() {
    return !record.sections().isEmpty();
  }

  String text(int section) {
    return record.sections().get(section).text();
  }
}
