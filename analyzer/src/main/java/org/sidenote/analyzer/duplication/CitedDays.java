package org.sidenote.analyzer.duplication;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Section;

/**
 * Whether the day a citation names can be its source's: the day it happened or was recorded, or a
 * day that stands in it, give or take one. Where the source has no day, it may be any.
 */
final class CitedDays {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";

  private static final Pattern DAY =
      Pattern.compile(
          "(?i)\\b(?:(\\d{4})-(\\d\\d)-(\\d\\d)"
              + "|(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}|\\d\\d))?"
              + "|(?:(\\d{1,2})(?:st|nd|rd|th)? ?(?:of )?)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct"
              + "|nov|dec)[a-z]*,?(?: ((?:19|20)\\d\\d))?)\\b");

  /** Where no year is written, so that 29 February is a day. */
  private static final int A_LEAP_YEAR = 2000;

  private CitedDays() {}

  /** A day as it is written; 0 for what is not. */
  private record Written(int year, int month, int day) {

    boolean mayBe(Written other) {
      if (year != 0 && other.year != 0 && year != other.year) {
        return isNextTo(other);
      }
      return day == 0 || other.day == 0 ? month == other.month : isNextTo(other);
    }

    private boolean isNextTo(Written other) {
      int its = year != 0 ? year : (other.year != 0 ? other.year : A_LEAP_YEAR);
      try {
        return Math.abs(
                ChronoUnit.DAYS.between(
                    LocalDate.of(its, month, Math.max(1, day)),
                    LocalDate.of(
                        other.year == 0 ? its : other.year, other.month, Math.max(1, other.day))))
            <= 1;
      } catch (DateTimeException noSuchDay) {
        return false;
      }
    }
  }

  /** Whether one of the days in a citation can be of one of the records; true if it names none. */
  static boolean mayBeOf(String citation, List<CaseRecord> sources) {
    List<Written> cited = in(citation);
    return cited.isEmpty()
        || sources.stream()
            .map(CitedDays::of)
            .anyMatch(days ->
                days.isEmpty()
                    || days.stream().anyMatch(day -> cited.stream().anyMatch(c -> c.mayBe(day))));
  }

  /** The days of a record; none if it is not known when it was. */
  private static List<Written> of(CaseRecord record) {
    List<Written> days = new ArrayList<>();
    add(record.occurredOn(), days);
    if (record.recordedAt() != null) {
      add(LocalDate.ofInstant(record.recordedAt(), LONDON), days);
    }
    if (!days.isEmpty()) {
      for (Section section : record.sections()) {
        days.addAll(in(section.text()));
      }
    }
    return days;
  }

  private static void add(@Nullable LocalDate day, List<Written> days) {
    if (day != null) {
      days.add(new Written(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
    }
  }

  private static List<Written> in(String text) {
    List<Written> days = new ArrayList<>();
    Matcher matcher = DAY.matcher(text);
    while (matcher.find()) {
      if (matcher.group(1) != null) {
        days.add(new Written(number(matcher, 1), number(matcher, 2), number(matcher, 3)));
      } else if (matcher.group(4) != null) {
        days.add(new Written(number(matcher, 6), number(matcher, 5), number(matcher, 4)));
      } else if (matcher.group(7) != null || matcher.group(9) != null) {
        // "May" alone is no day.
        int month = 1 + MONTHS.indexOf(matcher.group(8).toLowerCase(Locale.ROOT)) / 4;
        days.add(new Written(number(matcher, 9), month, number(matcher, 7)));
      }
    }
    return days;
  }

  /** A year of two digits is of this century. */
  private static int number(Matcher matcher, int group) {
    String digits = matcher.group(group);
    int number = digits == null ? 0 : Integer.parseInt(digits);
    return group == 6 && digits != null && digits.length() == 2 ? 2000 + number : number;
  }
}
