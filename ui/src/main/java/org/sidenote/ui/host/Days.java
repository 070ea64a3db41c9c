package org.sidenote.ui.host;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people say them. */
final class Days {

  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

  private Days() {}

  /** 14 October 2025. */
  static String inWords(LocalDate day) {
    return SHORT.format(day);
  }

  /** Tuesday 14 October 2025. */
  static String withWeekday(LocalDate day) {
    return LONG.format(day);
  }
}
