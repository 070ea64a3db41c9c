package org.sidenote.analyzer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Section;

/**
 * Sections that were read, the last few of them remembered with all that was told of them: while
 * somebody types, every section but one is as it was. In memory only, and no more than so many
 * letters of it. Safe for many threads.
 */
final class ReadSections {

  /** In UTF-16 units: some twenty long records. */
  private static final int REMEMBERED = 200_000;

  /** A section beside its record's header, which may say what the section is for. */
  private record Place(CaseRecord header, Section section) {}

  private final Map<Place, ReadSection> known = new LinkedHashMap<>(16, 0.75f, true);
  private int letters;

  /**
   * The sections of a record, in order.
   *
   * @param reading reads one that is not remembered, as the first of its record
   */
  List<ReadSection> of(CaseRecord record, Function<Section, ReadSection> reading) {
    CaseRecord header = record.header();
    List<ReadSection> sections = new ArrayList<>();
    for (Section section : record.sections()) {
      sections.add(section(new Place(header, section), reading).at(sections.size()));
    }
    return sections;
  }

  private ReadSection section(Place place, Function<Section, ReadSection> reading) {
    synchronized (known) {
      ReadSection section = known.get(place);
      if (section != null) {
        return section;
      }
    }
    ReadSection section = reading.apply(place.section);
    synchronized (known) {
      if (known.putIfAbsent(place, section) == null) {
        letters += section.text().length();
        forgetTheOldest();
      }
    }
    return section;
  }

  private void forgetTheOldest() {
    var oldest = known.values().iterator();
    while (letters > REMEMBERED && oldest.hasNext()) {
      letters -= oldest.next().text().length();
      oldest.remove();
    }
  }
}
