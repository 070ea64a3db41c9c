package org.sidenote.analyzer.accuracy;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.Section;
import org.sidenote.api.SectionFact;
import org.sidenote.api.Sentence;

/**
 * School years the person has left behind. In England and Wales a child is in Year 1 from the
 * September after turning five, and everybody moves up together; a child whose file has gone on
 * saying the lower year since September was placed there.
 */
final class SchoolYears {

  private static final Pattern YEAR =
      Pattern.compile("(?<![\\p{L}\\d])(?:Year|Yr) (?<n>\\d{1,2})(?![\\p{L}\\d/’'-])");

  /** What stands behind a year somebody is in now: a school, a full stop, a class. */
  private static final Pattern GOES_ON =
      Pattern.compile("^(?:[.,;)]| at | pupil| student| child| class|$|\n)");

  private static final Set<String> NOT_NOW =
      Set.of(
          "was",
          "were",
          "when",
          "then",
          "from",
          "since",
          "until",
          "till",
          "before",
          "after",
          "end",
          "start",
          "had",
          "last",
          "next",
          "finished",
          "left",
          "ended",
          "previous",
          "during",
          "through",
          "in",
          "joined",
          "will",
          "would",
          "described",
          "report",
          "repeat",
          "repeating",
          "behind",
          "below",
          "with",
          "and",
          "into",
          "for",
          "throughout",
          "level",
          "old");

  private static final Set<String> IS_IN =
      Set.of(
          "is", "now", "currently", "still", "pupil", "student", "he's", "she's", "he’s", "she’s");

  private static final int FARTHEST_BEHIND = 12;

  private SchoolYears() {}

  private static String behind(String text, int end) {
    return text.substring(end, Math.min(text.length(), end + FARTHEST_BEHIND));
  }

  private static final Function<ReadSection, Boolean> GIVES_YEAR =
      SectionFact.alone(
          section -> section.text().contains("Y") && YEAR.matcher(section.text()).find());

  /** Where the record gives the person's school year as it was before September. */
  static List<Found> left(Reading reading) {
    CaseRecord record = reading.record();
    LocalDate born = PersonsAges.born(reading);
    LocalDate day = Dates.of(record);
    List<Found> found = new ArrayList<>();
    if (born == null || day == null || record.type() == RecordType.CHRONOLOGY) {
      return found;
    }
    NamedPeople people = NamedPeople.of(record);
    for (ReadSection section : reading.sections()) {
      if (!GIVES_YEAR.apply(section)) {
        continue;
      }
      List<Stretch> quotations = Quotations.in(section);
      Matcher matcher = YEAR.matcher(section.text());
      while (matcher.find()) {
        int start = matcher.start();
        int end = matcher.end();
        int year = Integer.parseInt(matcher.group("n"));
        if (year == yearOf(born, day) - 1
            && year >= 1
            && !Stretch.anyContains(quotations, start, end)
            && GOES_ON.matcher(behind(section.text(), end)).find()
            && isThePersonsNow(people, section, start)
            && !saidSince(reading.file(), year, startOfYear(day))) {
          found.add(new Found(section.index(), start, end, yearOf(born, day)));
        }
      }
    }
    return found;
  }

  /**
   * A school year that is over.
   *
   * @param section index of the section
   * @param start first UTF-16 unit
   * @param end one past the last
   * @param year the year the person's age puts them in
   */
  record Found(int section, int start, int end, int year) {}

  private static LocalDate startOfYear(LocalDate day) {
    LocalDate september = LocalDate.of(day.getYear(), Month.SEPTEMBER, 1);
    return day.isBefore(september) ? september.minusYears(1) : september;
  }

  private static int yearOf(LocalDate born, LocalDate day) {
    return Period.between(born, startOfYear(day).minusDays(1)).getYears() - 4;
  }

  /** Whether the sentence, up to there, is about the person alone and about today. */
  private static boolean isThePersonsNow(NamedPeople people, ReadSection section, int at) {
    for (Sentence sentence : section.sentences()) {
      if (sentence.start() <= at && at < sentence.end()) {
        List<Words.Word> before = Words.in(section.text().substring(sentence.start(), at));
        if (before.isEmpty()
            ? follows(section.text(), at)
            : !leadsTo(section.text().substring(sentence.start(), at), before)) {
          return false;
        }
        boolean present = before.isEmpty();
        for (int i = 0; i < before.size(); i++) {
          String word = before.get(i).lower();
          boolean inIt = i == before.size() - 1 && word.equals("in");
          boolean goesOn = word.equals("and") && i + 1 < before.size() && isGoingOn(before, i + 1);
          if ((NOT_NOW.contains(word) && !inIt && !goesOn)
              || people.other(before.get(i).text()) != null
              || OthersNames.isSomebody(word)) {
            return false;
          }
          present |=
              people.isPerson(before.get(i).text())
                  || Set.of("he", "she", "they", "is", "wants", "now", "school").contains(word);
        }
        return present;
      }
    }
    return false;
  }

  /** "Is 12 and in Year 8", "lives with Gran and is in Year 8". */
  private static boolean isGoingOn(List<Words.Word> before, int i) {
    String next = before.get(i).lower();
    return i + 1 == before.size()
        ? next.equals("in")
        : i + 2 == before.size() && IS_IN.contains(next);
  }

  /** Whether a word stands right before, whatever the sentence detector made of it. */
  private static boolean follows(String text, int at) {
    return at > 1 && Character.isLetterOrDigit(text.charAt(at - 2));
  }

  /** "is in Year 5", "aged ten, Year 5", "to finish Year 11"; not "loved Year 5". */
  private static boolean leadsTo(String text, List<Words.Word> before) {
    Words.Word last = before.getLast();
    if (!text.substring(last.end()).isBlank()) {
      return true;
    }
    if (last.lower().equals("in") && before.size() > 1) {
      String verb = before.get(before.size() - 2).lower();
      return IS_IN.contains(verb)
          || before.get(before.size() - 2).isCapital()
          || Character.isDigit(verb.charAt(0))
          || verb.equals("and");
    }
    return Set.of("is", "now", "currently", "finish").contains(last.lower());
  }

  private static boolean saidSince(List<CaseRecord> file, int year, LocalDate since) {
    for (CaseRecord record : file) {
      LocalDate day = Dates.of(record);
      if (day != null && !day.isBefore(since.plusWeeks(2))) {
        for (Section section : record.sections()) {
          if (!section.text().contains("Y")) {
            continue;
          }
          Matcher matcher = YEAR.matcher(section.text());
          while (matcher.find()) {
            if (Integer.parseInt(matcher.group("n")) == year) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }
}
