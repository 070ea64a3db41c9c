package org.sidenote.analyzer.accuracy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.accuracy.Standing.Detail;
import org.sidenote.analyzer.accuracy.Standing.Kind;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.Section;
import org.sidenote.api.SectionFact;

/**
 * Details this record gives as they once stood in the file, though a record since then has given
 * another: "Room 4", after "has moved to Room 12". A detail that came back since is left alone.
 */
final class Superseded {

  private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

  private static final SectionFact<CaseRecord, List<Detail>> DETAILS =
      SectionFact.given(
          (header, section) -> Standing.in(section.text(), NamedPeople.of(header), ALL));

  private Superseded() {}

  /**
   * A detail that has changed.
   *
   * @param section index of the section
   * @param change the sentence that says so
   * @param in the record it stands in
   */
  record Found(int section, Detail detail, String change, CaseRecord in) {}

  static List<Found> in(Reading reading) {
    List<Found> found = new ArrayList<>();
    if (reading.file().isEmpty() || reading.record().type() == RecordType.CHRONOLOGY) {
      return found;
    }
    NamedPeople people = NamedPeople.of(reading.record());
    for (ReadSection section : reading.sections()) {
      for (Detail detail : DETAILS.of(reading.record().header(), section)) {
        boolean now = !detail.isNew() && !detail.isPast();
        Found one = !now ? null : since(reading.file(), detail, people, section.index());
        if (one != null) {
          found.add(one);
        }
      }
    }
    return found;
  }

  private static @Nullable Found since(
      List<CaseRecord> file, Detail detail, NamedPeople people, int section) {
    boolean had = false;
    Found found = null;
    for (CaseRecord record : file) {
      List<Detail> then = new ArrayList<>();
      for (Section one : record.sections()) {
        then.addAll(Standing.in(one.text(), people, EnumSet.of(detail.kind())));
      }
      Detail change = then.stream().filter(detail::isOvertakenBy).findFirst().orElse(null);
      boolean again = then.stream().anyMatch(detail::isAgain);
      // "Moves from room 4 to room 11" tells both.
      had |= then.stream().anyMatch(detail::isTheSame);
      if (had && change != null) {
        found = new Found(section, detail, change.sentence(), record);
      } else if (again) {
        had = true;
        found = null;
      }
    }
    return found;
  }
}
