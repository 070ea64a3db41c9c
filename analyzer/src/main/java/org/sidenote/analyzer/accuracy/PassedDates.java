package org.sidenote.analyzer.accuracy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.SectionFact;
import org.sidenote.api.Sighting;

/** Days given as still to come that had passed when the note was written. */
final class PassedDates {

  private static final Pattern UNTIL =
      Pattern.compile(
          "(?<![\\p{L}])(?<phrase>until (?:the )?(?:end|start|middle|beginning) of (?<month>January|February"
              + "|March|April|May|June|July|August|September|October|November|December))(?![\\p{L}])");

  private static final Pattern NEXT_TIME =
      Pattern.compile(
          "(?<!\\p{L})next (?:\\p{L}{1,12} ){0,2}(?:review|appointment|appt|visit|meeting|conference|rcpc|call|clinic|date|session|check)"
              + "(?: (?:is|due|date|booked|arranged|set|by|on|for)){0,3}[ :–-]{0,3}$",
          Pattern.CASE_INSENSITIVE);

  /** One of these is in what tells of a day to come. */
  private static final List<String> HINTS =
      List.of(
          "next ", "due", "listed", "booked", "arranged", "scheduled", "planned", "fixed", "set ");

  /** "The hearing is listed for", "baby is due": said of a day to come. */
  private static final Pattern IS_TO_BE =
      Pattern.compile(
          "(?:^|[ ’'])(?:is|are|s|re)(?: \\p{L}{1,12})?"
              + " (?:due|listed|booked|arranged|scheduled|planned|set|fixed)(?: (?:for|on|to be|in)){0,2}$",
          Pattern.CASE_INSENSITIVE);

  /** Notes are written up a little later. Days. */
  private static final int LATELY = 2;

  private PassedDates() {}

  static List<Sighting> in(Reading reading) {
    List<Sighting> sightings = new ArrayList<>();
    LocalDate day = Dates.of(reading.record());
    if (day != null && reading.record().type() != RecordType.CHRONOLOGY) {
      ends(reading, day, sightings);
      nextTimes(reading, day, sightings);
    }
    return sightings;
  }

  /** "On loan until the end of June", in October, when the file said so before June. */
  private static void ends(Reading reading, LocalDate day, List<Sighting> sightings) {
    for (ReadSection section : reading.sections()) {
      if (!section.text().contains("until ")) {
        continue;
      }
      Matcher matcher = UNTIL.matcher(section.text());
      while (matcher.find()) {
        String sentence = sentence(section.text(), matcher.start(), matcher.end());
        String phrase = matcher.group("phrase");
        int month = monthOf(matcher.group("month"));
        if (isOfToday(sentence) && wasSaidBefore(reading.file(), phrase, month, day)) {
          sightings.add(
              Sighting.inPassage(section.index(), matcher.start(), matcher.end())
                  .saying("a day that has passed"));
        }
      }
    }
  }

  /** "Next review 12 March", in June. */
  private static void nextTimes(Reading reading, LocalDate day, List<Sighting> sightings) {
    for (ReadSection section : reading.sections()) {
      for (Dates.Said said : NEXT_TIMES.of(day, section)) {
        if (said.day().isBefore(day.minusDays(LATELY))) {
          sightings.add(
              Sighting.inPassage(section.index(), said.start(), said.end())
                  .saying("a next time that has passed"));
        }
      }
    }
  }

  private static final SectionFact<LocalDate, List<Dates.Said>> NEXT_TIMES =
      SectionFact.given((day, section) -> nextTimes(section, day));

  /** The dates that a section gives as a next time. */
  private static List<Dates.Said> nextTimes(ReadSection section, LocalDate day) {
    String text = section.text();
    String lower = (section.heading() + text).toLowerCase(Locale.ROOT);
    if (HINTS.stream().noneMatch(lower::contains)) {
      return List.of();
    }
    List<Stretch> quotations = Quotations.in(section);
    List<Dates.Said> next = new ArrayList<>();
    for (Dates.Said said : Dates.in(section, day)) {
      String before = text.substring(SentenceAround.start(text, said.start()), said.start());
      String opening = before.isBlank() ? section.heading() : before;
      if (!Stretch.anyContains(quotations, said.start(), said.end())
          && (NEXT_TIME.matcher(opening.strip()).find()
              || IS_TO_BE.matcher(opening.strip()).find())) {
        next.add(said);
      }
    }
    return next;
  }

  private static int monthOf(String name) {
    var month = Dates.month(name.toLowerCase(Locale.ROOT));
    return month == null ? 1 : month.getValue();
  }

  private static boolean isOfToday(String sentence) {
    List<String> words = Words.in(sentence).stream().map(Words.Word::lower).toList();
    return (words.contains("is") || words.contains("are") || words.contains("has"))
        && words.stream().noneMatch(w -> List.of("was", "were", "had", "next").contains(w));
  }

  private static boolean wasSaidBefore(
      List<CaseRecord> file, String phrase, int month, LocalDate day) {
    for (CaseRecord record : file) {
      LocalDate then = Dates.of(record);
      if (then == null) {
        continue;
      }
      LocalDate end = LocalDate.of(then.getYear(), month, 1).plusMonths(1);
      end = end.isBefore(then) ? end.plusYears(1) : end;
      if (end.plusDays(7).isBefore(day)
          && record.sections().stream().anyMatch(s -> s.text().contains(phrase))) {
        return true;
      }
    }
    return false;
  }

  private static String sentence(String text, int start, int end) {
    return text.substring(SentenceAround.start(text, start), SentenceAround.end(text, end));
  }
}
