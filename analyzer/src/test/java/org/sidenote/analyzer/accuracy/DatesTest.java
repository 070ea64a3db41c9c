package org.sidenote.analyzer.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatesTest {

  private static final LocalDate NEAR = LocalDate.of(2026, 1, 20);

  @Test
  void a_date_is_read_in_the_ways_workers_write_it() {
    assertThat(days("Seen Tues 13 Jan, 14/1, the 15th of January and Friday 16 January 2026."))
        .containsExactly(
            LocalDate.of(2026, 1, 13),
            LocalDate.of(2026, 1, 14),
            LocalDate.of(2026, 1, 15),
            LocalDate.of(2026, 1, 16));
  }

  @Test
  void a_date_without_a_year_is_the_nearest_one() {
    assertThat(days("Since 28 December, and until 2 February."))
        .containsExactly(LocalDate.of(2025, 12, 28), LocalDate.of(2026, 2, 2));
  }

  @Test
  void a_time_a_sum_and_a_day_that_does_not_exist_are_no_dates() {
    assertThat(days("At 3.30 she paid £4.20 for 1/2 a pie and 31 June was on the card."))
        .hasSize(1);
    assertThat(days("At 3.30, room 3/44, 30 February, 45/2.")).isEmpty();
  }

  @Test
  void the_weekday_it_is_said_to_be_belongs_to_the_date() {
    assertThat(Dates.in("on Thurs 15/1", NEAR))
        .extracting(Dates.Said::weekday)
        .containsExactly(DayOfWeek.THURSDAY);
  }

  private static List<LocalDate> days(String text) {
    return Dates.in(text, NEAR).stream().map(Dates.Said::day).toList();
  }
}
