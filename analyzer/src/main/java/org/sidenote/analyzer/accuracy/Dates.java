package org.sidenote.analyzer.accuracy;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.ReadSection;
import org.sidenote.api.SectionFact;

/** Reads the dates of a text: "Monday 3 March 2026", "Mon 3/3", "3rd of March". */
final class Dates {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Map<String, Month> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> DAYS = new HashMap<>();

  static {
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.ROOT);
      MONTHS.put(name, month);
      MONTHS.put(name.substring(0, 3), month);
    }
    MONTHS.put("sept", Month.SEPTEMBER);
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.ROOT);
      DAYS.put(name, day);
      DAYS.put(name.substring(0, 3), day);
    }
    DAYS.put("tues", DayOfWeek.TUESDAY);
    DAYS.put("weds", DayOfWeek.WEDNESDAY);
    DAYS.put("thur", DayOfWeek.THURSDAY);
    DAYS.put("thurs", DayOfWeek.THURSDAY);
  }

  // Every part is bounded, so matching takes time in proportion to the text.
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\p{L}\\d/.£])"
              + "(?:(?<day>Mon|Tues?|Weds?|Thur?s?|Fri|Sat|Sun|Monday|Tuesday|Wednesday|Thursday"
              + "|Friday|Saturday|Sunday)\\.?,? (?:the )?)?"
              + "(?:(?<d>\\d{1,2})(?:st|nd|rd|th)? (?:of )?"
              + "(?<month>January|February|March|April|May|June|July|August|September|October"
              + "|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b"
              + "(?:,? (?<year>(?:19|20)\\d\\d))?"
              + "|(?<nd>\\d{1,2})(?<sep>[/.])(?<nm>\\d{1,2})(?:\\k<sep>(?<ny>(?:19|20)?\\d\\d))?"
              + "(?![\\p{L}\\d/%]|\\.\\d))",
          Pattern.CASE_INSENSITIVE);

  private Dates() {}

  /**
   * A date in a text.
   *
   * @param start first UTF-16 unit, of the weekday if there is one
   * @param end one past the last
   * @param weekday the day of the week it is said to be, if it is said
   * @param day the date; where no year is written, the one nearest to the record
   * @param yearSaid whether the year is written
   */
  record Said(int start, int end, @Nullable DayOfWeek weekday, LocalDate day, boolean yearSaid) {}

  /** Whether the word is a month or a day of the week. */
  static boolean isCalendarWord(String lower) {
    return MONTHS.containsKey(lower)
        || DAYS.containsKey(lower)
        || (lower.endsWith("days") && DAYS.containsKey(lower.substring(0, lower.length() - 1)));
  }

  /** The month a word names, or null. */
  static @Nullable Month month(String lower) {
    return MONTHS.get(lower);
  }

  /** The day a record is of, as well as it is known. */
  static @Nullable LocalDate of(CaseRecord record) {
    if (record.occurredOn() != null) {
      return record.occurredOn();
    }
    return record.recordedAt() == null ? null : LocalDate.ofInstant(record.recordedAt(), LONDON);
  }

  private static final SectionFact<Optional<LocalDate>, List<Said>> IN_SECTION =
      SectionFact.given((near, section) -> in(section.text(), near.orElse(null)));

  /** The dates in a section, in order. */
  static List<Said> in(ReadSection section, @Nullable LocalDate near) {
    return IN_SECTION.of(Optional.ofNullable(near), section);
  }

  /**
   * The dates in a text, in order.
   *
   * @param near what a date without a year is nearest to; without it such dates are passed over
   */
  static List<Said> in(String text, @Nullable LocalDate near) {
    List<Said> dates = new ArrayList<>();
    NearFigures.in(text)
        .find(
            DATE,
            matcher -> {
              // "3.20" is a time or a sum; with dots only a whole date is one.
              boolean sum = ".".equals(matcher.group("sep")) && matcher.group("ny") == null;
              LocalDate day = sum ? null : day(matcher, near);
              if (day != null) {
                String weekday = matcher.group("day");
                dates.add(
                    new Said(
                        matcher.start(),
                        matcher.end(),
                        weekday == null ? null : DAYS.get(weekday.toLowerCase(Locale.ROOT)),
                        day,
                        matcher.group("year") != null || matcher.group("ny") != null));
              }
            });
    return dates;
  }

  private static @Nullable LocalDate day(Matcher matcher, @Nullable LocalDate near) {
    boolean words = matcher.group("d") != null;
    int day = Integer.parseInt(words ? matcher.group("d") : matcher.group("nd"));
    String monthName = matcher.group("month");
    Month named = monthName == null ? null : MONTHS.get(monthName.toLowerCase(Locale.ROOT));
    int month = named != null ? named.getValue() : Integer.parseInt(matcher.group("nm"));
    String year = words ? matcher.group("year") : matcher.group("ny");
    try {
      if (year != null) {
        return LocalDate.of(year(year, near), month, day);
      }
      return near == null ? null : nearest(month, day, near);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** A year of two digits is in this century unless that would be more than ten years off. */
  private static int year(String digits, @Nullable LocalDate near) {
    int year = Integer.parseInt(digits);
    int now = near == null ? 2026 : near.getYear();
    return digits.length() == 4 ? year : 2000 + year > now + 10 ? 1900 + year : 2000 + year;
  }

  private static LocalDate nearest(int month, int day, LocalDate near) {
    LocalDate best = null;
    for (int year = near.getYear() - 1; year <= near.getYear() + 1; year++) {
      if (day > Month.of(month).length(Year.isLeap(year))) {
        continue;
      }
      LocalDate one = LocalDate.of(year, month, day);
      if (best == null
          || Math.abs(ChronoUnit.DAYS.between(one, near))
              < Math.abs(ChronoUnit.DAYS.between(best, near))) {
        best = one;
      }
    }
    if (best == null) {
      throw new DateTimeException("no such day");
    }
    return best;
  }
}
