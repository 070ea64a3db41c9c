package org.sidenote.analyzer.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Days and times as people write them by hand, the day before the month. */
final class WrittenDay {

  /** How to write one. */
  static final String WANTED = "a date such as 2026-03-01, 1/3/2026 or 1 March 2026";

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final List<DateTimeFormatter> DAYS =
      Stream.of("uuuu-M-d", "d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "d MMMM uuuu", "d MMM uuuu")
          .map(WrittenDay::pattern)
          .toList();

  private static final DateTimeFormatter TIME = pattern("H:mm[:ss]");

  private WrittenDay() {}

  private static DateTimeFormatter pattern(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /**
   * A day; a time of day behind it is passed over.
   *
   * @throws DateTimeParseException if it is none
   */
  static LocalDate day(String written) {
    return plainDay(written.substring(0, startOfTime(written)));
  }

  private static LocalDate plainDay(String written) {
    String day =
        written
            .strip()
            .toLowerCase(Locale.ROOT)
            .replaceFirst("^(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? ", "")
            .replaceFirst("^(\\d{1,2})(st|nd|rd|th) ", "$1 ")
            .replace(" sept ", " sep ");
    for (DateTimeFormatter days : DAYS) {
      try {
        return LocalDate.parse(day, days);
      } catch (DateTimeParseException e) {
        // The next pattern may fit.
      }
    }
    throw new DateTimeParseException("not a day", written, 0);
  }

  /**
   * A time: as computers write it, or a day with the time of day in London, or noon of a day.
   *
   * @throws DateTimeParseException if it is none
   */
  static Instant time(String written) {
    try {
      return OffsetDateTime.parse(written).toInstant();
    } catch (DateTimeParseException e) {
      int time = startOfTime(written);
      LocalDate day = day(written);
      return time == written.length()
          ? day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)
          : day.atTime(LocalTime.parse(written.substring(time + 1), TIME))
              .atZone(LONDON)
              .toInstant();
    }
  }

  /** Where the T or space before a time of day stands; the end if there is no time of day. */
  private static int startOfTime(String written) {
    int colon = written.indexOf(':');
    int start = Math.max(written.lastIndexOf(' ', colon), written.lastIndexOf('T', colon));
    return start < 0 ? written.length() : start;
  }
}
