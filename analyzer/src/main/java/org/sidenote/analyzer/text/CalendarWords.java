package org.sidenote.analyzer.text;

import java.util.Set;

/** The words dates are written with, in lower case. */
public final class CalendarWords {

  /** Months, in full and short; "may" is among them, whatever else it may be. */
  public static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sept",
          "sep",
          "oct",
          "nov",
          "dec");

  /** Days of the week, in full. */
  public static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  /** Days of the week, short. */
  public static final Set<String> SHORT_DAYS =
      Set.of("mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun");

  private CalendarWords() {}
}
