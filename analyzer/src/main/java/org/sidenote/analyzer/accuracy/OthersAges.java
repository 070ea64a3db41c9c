package org.sidenote.analyzer.accuracy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.Section;

/**
 * "Maksym, 15", when the file has said that he is 16, or that he was 15 over a year ago.
 *
 * @param section index of the section
 * @param said the age
 * @param proof the earlier record
 */
record OthersAges(int section, Ages.Said said, CaseRecord proof) {

  private static final int A_YEAR = 366;

  static List<OthersAges> passed(Reading reading) {
    List<OthersAges> passed = new ArrayList<>();
    LocalDate day = Dates.of(reading.record());
    if (day == null || reading.file().isEmpty()) {
      return passed;
    }
    NamedPeople people = NamedPeople.of(reading.record());
    for (ReadSection section : reading.sections()) {
      for (Ages.Said said : Ages.in(section)) {
        if (said.who().length() < 3
            || List.of("he", "she").contains(said.who().toLowerCase(Locale.ROOT))
            || people.isPerson(said.who())
            || !said.unit().equals("year")) {
          continue;
        }
        CaseRecord proof = overtakes(reading.file(), said, day);
        if (proof != null) {
          passed.add(new OthersAges(section.index(), said, proof));
        }
      }
    }
    return passed;
  }

  private static @Nullable CaseRecord overtakes(
      List<CaseRecord> file, Ages.Said said, LocalDate day) {
    for (CaseRecord record : file) {
      LocalDate then = Dates.of(record);
      if (then == null || record.type() == RecordType.CHRONOLOGY) {
        continue;
      }
      for (Section section : record.sections()) {
        if (!section.text().contains(said.who()) || !Ages.mayGive(section.text(), said)) {
          continue;
        }
        for (Ages.Said earlier : Ages.in(section.text())) {
          boolean same = earlier.who().equals(said.who()) && earlier.unit().equals("year");
          int grown = earlier.number() - said.number();
          if (same
              && ((grown > 0 && grown <= Ages.SINCE)
                  || (grown == 0 && ChronoUnit.DAYS.between(then, day) > A_YEAR))) {
            return record;
          }
        }
      }
    }
    return null;
  }
}
