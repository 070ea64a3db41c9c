package org.sidenote.analyzer.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.OwnPart;
import org.sidenote.api.Person;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.Section;
import org.sidenote.api.Sighting;

class LateTest {

  private static List<Sighting> check(
      RecordType type, @Nullable String event, @Nullable String written) {
    Person person = new Person("P", "Amira Khan", List.of(), null, null, null);
    CaseRecord record =
        new CaseRecord(
            "R",
            type,
            null,
            person,
            List.of(),
            List.of(),
            null,
            event == null ? null : LocalDate.parse(event),
            written == null ? null : Instant.parse(written),
            null,
            List.of(new Section("", "Amira was in.")));
    return new Late()
        .check(
            new Reading(
                record,
                List.of(),
                List.of(),
                false,
                new OwnPart("", ""),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
  }

  @Test
  void seven_days_is_soon_and_eight_is_late() {
    assertThat(check(RecordType.HOME_VISIT, "2026-03-01", "2026-03-08T22:00:00Z")).isEmpty();
    assertThat(check(RecordType.HOME_VISIT, "2026-03-01", "2026-03-09T09:00:00Z"))
        .extracting(Sighting::words)
        .containsExactly(Map.of("days", "eight"));
  }

  @Test
  void the_day_is_the_writers_day_in_summer_too() {
    assertThat(check(RecordType.CASE_NOTE, "2026-07-01", "2026-07-08T22:59:00Z")).isEmpty();
    assertThat(check(RecordType.CASE_NOTE, "2026-07-01", "2026-07-08T23:01:00Z")).hasSize(1);
  }

  @Test
  void without_both_dates_nothing_is_said() {
    assertThat(check(RecordType.HOME_VISIT, null, "2026-03-09T09:00:00Z")).isEmpty();
    assertThat(check(RecordType.HOME_VISIT, "2020-03-01", null)).isEmpty();
  }

  @Test
  void a_note_written_before_the_day_is_not_late() {
    assertThat(check(RecordType.REVIEW, "2026-03-09", "2026-03-01T09:00:00Z")).isEmpty();
  }
}
