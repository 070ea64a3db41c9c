package org.sidenote.analyzer.accuracy;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.accuracy.Words.Word;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.SectionFact;

/**
 * "He has not fallen since June", in a record that tells of a fall on 4 November, or "Huw has not
 * visited since July" beside "Huw comes on Sundays".
 *
 * @param section index of the section of what stands second
 * @param start first UTF-16 unit of it
 * @param end one past the last
 * @param other what stands first
 */
record NotSince(int section, int start, int end, String other) {

  private static final List<Set<String>> HAPPENINGS =
      WordList.lines("happenings").stream().map(line -> Set.of(line.split(" ", -1))).toList();

  private static final Set<String> NO = Set.of("not", "no", "never", "hasn't", "hasn’t", "hasnt");
  private static final Set<String> EVERY = Set.of("every", "each", "most", "weekly", "daily");
  private static final Set<String> HABIT = Set.of("comes", "visits", "rings", "phones", "calls");
  private static final int BEFORE_SINCE = 6;
  private static final int BEHIND_SINCE = 5;

  /** A clause that says something has not happened since a month. */
  private record Denial(Stretch at, Set<String> what, String who, LocalDate end) {}

  private static final SectionFact<LocalDate, List<Denial>> DENIALS =
      SectionFact.given((day, section) -> denials(section, day));

  static List<NotSince> in(Reading reading) {
    List<NotSince> found = new ArrayList<>();
    LocalDate day = Dates.of(reading.record());
    if (day == null || reading.record().type() == RecordType.CHRONOLOGY) {
      return found;
    }
    for (ReadSection section : reading.sections()) {
      for (Denial denial : DENIALS.of(day, section)) {
        for (ReadSection other : reading.sections()) {
          Stretch happened = happened(other, section, denial, day);
          if (happened != null) {
            found.add(second(section, denial, other, happened));
            break;
          }
        }
      }
    }
    return found;
  }

  private static NotSince second(
      ReadSection section, Denial denial, ReadSection other, Stretch happened) {
    boolean last =
        other.index() > section.index()
            || (other.index() == section.index() && happened.start() > denial.at().start());
    return last
        ? new NotSince(
            other.index(), happened.start(), happened.end(), denial.at().in(section.text()))
        : new NotSince(
            section.index(), denial.at().start(), denial.at().end(), happened.in(other.text()));
  }

  private static List<Denial> denials(ReadSection section, LocalDate day) {
    List<Denial> denials = new ArrayList<>();
    if (!section.text().contains(" since ")) {
      return denials;
    }
    for (Stretch clause : clauses(section)) {
      List<Word> words = Words.in(clause.in(section.text()));
      for (int i = 2; i < words.size(); i++) {
        if (words.get(i).lower().equals("since")) {
          List<Word> before = words.subList(Math.max(0, i - BEFORE_SINCE), i);
          Set<String> what = denied(before);
          LocalDate end =
              endOf(words.subList(i, Math.min(words.size(), i + 1 + BEHIND_SINCE)), day);
          if (what != null && end != null) {
            denials.add(new Denial(clause, what, who(words, i), end));
          }
        }
      }
    }
    return denials;
  }

  /** What the words before "since" say has not happened. */
  private static @Nullable Set<String> denied(List<Word> words) {
    boolean no = false;
    for (Word word : words) {
      no |= NO.contains(word.lower());
      for (Set<String> what : HAPPENINGS) {
        if (no && what.contains(word.lower())) {
          return what;
        }
      }
    }
    return null;
  }

  /** The end of the month that is named. */
  private static @Nullable LocalDate endOf(List<Word> words, LocalDate day) {
    for (Word word : words) {
      Month month = word.isCapital() ? Dates.month(word.lower()) : null;
      if (month != null) {
        LocalDate start = LocalDate.of(day.getYear(), month, 1);
        start = start.isAfter(day) ? start.minusYears(1) : start;
        return start.plusMonths(1).minusDays(1);
      }
      if (word.text().equals("Easter") || word.text().equals("Christmas")) {
        Month feast = word.text().equals("Easter") ? Month.APRIL : Month.DECEMBER;
        LocalDate start = LocalDate.of(day.getYear(), feast, 1);
        return (start.isAfter(day) ? start.minusYears(1) : start).plusMonths(1).minusDays(1);
      }
    }
    return null;
  }

  /** The name before it; "" where only a pronoun, or nobody, is the one. */
  private static String who(List<Word> words, int since) {
    for (int i = 0; i < since; i++) {
      Word word = words.get(i);
      if (word.isCapital()
          && word.text().length() > 2
          && Gender.of(word.lower()) == null
          && i + 1 < since
          && Set.of("has", "hasn't", "hasn’t", "hasnt").contains(words.get(i + 1).lower())) {
        return word.text();
      }
    }
    return "";
  }

  private static @Nullable Stretch happened(
      ReadSection section, ReadSection denied, Denial denial, LocalDate day) {
    List<Stretch> quotations = Quotations.in(section);
    for (Stretch clause : clauses(section)) {
      String text = clause.in(section.text());
      boolean here = section.index() == denied.index();
      boolean same = here && clause.equals(denial.at());
      if (!same
          && !Stretch.anyTouches(quotations, clause.start(), clause.end())
          && isOfTheSame(section, clause, denial, here)
          && tellsOfIt(Words.in(text), denial.what())
          && (isLater(text, denial, day) || isAHabit(Words.in(text)))) {
        return clause;
      }
    }
    return null;
  }

  private static boolean tellsOfIt(List<Word> words, Set<String> what) {
    return words.stream().anyMatch(word -> what.contains(word.lower()))
        && words.stream().noneMatch(word -> NO.contains(word.lower()));
  }

  /** The one who has a name is named there, or in the clause right before. */
  private static boolean isOfTheSame(
      ReadSection section, Stretch clause, Denial denial, boolean here) {
    List<Word> words = Words.in(clause.in(section.text()));
    if (denial.who().isEmpty()) {
      return !words.isEmpty()
          && (Gender.of(words.getFirst().lower()) != null || !words.getFirst().isCapital());
    }
    boolean next =
        here
            && clause.start() >= denial.at().end()
            && clause.start() - denial.at().end() <= ", and ".length()
            && !words.isEmpty()
            && Gender.of(words.getFirst().lower()) != null;
    return clause.in(section.text()).contains(denial.who()) || next;
  }

  private static boolean isLater(String text, Denial denial, LocalDate day) {
    boolean dated =
        Dates.in(text, day).stream()
            .anyMatch(said -> said.day().isAfter(denial.end()) && !said.day().isAfter(day));
    List<Word> words = Words.in(text);
    boolean inAMonth = false;
    for (int i = 1; i < words.size(); i++) {
      boolean in = words.get(i - 1).lower().equals("in");
      LocalDate end = in ? endOf(words.subList(i, i + 1), day) : null;
      inAMonth |= end != null && end.isAfter(denial.end());
    }
    return dated || inAMonth;
  }

  /** "Comes on Sundays". */
  private static boolean isAHabit(List<Word> words) {
    return words.stream().anyMatch(word -> HABIT.contains(word.lower()))
        && words.stream()
            .anyMatch(word ->
                EVERY.contains(word.lower())
                    || (word.lower().endsWith("days") && Dates.isCalendarWord(word.lower())));
  }

  /** What stands between stops, and between a comma and the "and" or "but" that follows it. */
  private static List<Stretch> clauses(ReadSection section) {
    List<Stretch> clauses = new ArrayList<>();
    String text = section.text();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      boolean stop =
          at == text.length()
              || ";!?\n".indexOf(text.charAt(at)) >= 0
              || (text.charAt(at) == '.'
                  && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1))));
      boolean joint = !stop && (text.startsWith(", and ", at) || text.startsWith(", but ", at));
      if (stop || joint) {
        while (start < at && Character.isWhitespace(text.charAt(start))) {
          start++;
        }
        if (start < at) {
          clauses.add(new Stretch(start, at));
        }
        start = joint ? at + 6 : at + 1;
      }
    }
    return clauses;
  }
}
