package org.sidenote.analyzer.accuracy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.api.Check;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.Sighting;

/** Two details in a record, or one and its header, that cannot both be true. */
public final class Conflict implements Check {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private static final Pattern BORN =
      Pattern.compile(
          "(?<![\\p{L}])(?:dob|d\\.o\\.b\\.?|date of birth|born(?: on)?)(?: is| was)?[: ]{0,3}$",
          Pattern.CASE_INSENSITIVE);

  /** What happens once in a few days, by the words for it. */
  private static final List<Set<String>> ONCE =
      List.of(
          Set.of("admitted", "admission", "adm", "readmitted"),
          Set.of("discharged", "discharge"),
          Set.of("died", "death"),
          Set.of("operation", "surgery"));

  /** Before a day they tell that it is not the day, or not the only one. */
  private static final Set<String> ELSEWHEN =
      Set.of(
          "planned",
          "due",
          "expected",
          "before",
          "after",
          "previous",
          "previously",
          "last",
          "first",
          "also",
          "again",
          "not");

  /** Further apart than this, they may be two stays, two operations. */
  private static final int ONE_TIME = 4;

  /** A weekday is checked against a date without a year only so near to the record. */
  private static final int NEAR = 45;

  private static final int WORDS_BETWEEN = 5;

  /** What is quoted of the other place, in UTF-16 units. */
  private static final int LONGEST = 90;

  @Override
  public String rule() {
    return "accuracy.conflict";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    List<Sighting> sightings = new ArrayList<>();
    for (PersonsAges.Wrong wrong : PersonsAges.in(reading)) {
      if (!wrong.isPassed()) {
        sightings.add(age(reading, wrong));
      }
    }
    for (NotSince one : NotSince.in(reading)) {
      sightings.add(
          Sighting.inPassage(one.section(), one.start(), one.end())
              .with("fact", shortened(one.other()))
              .saying("not since"));
    }
    LocalDate day = Dates.of(reading.record());
    List<Happened> happened = new ArrayList<>();
    for (ReadSection section : reading.sections()) {
      List<Stretch> quotations = Quotations.in(section);
      for (Dates.Said said : Dates.in(section, day)) {
        if (Stretch.anyContains(quotations, said.start(), said.end())) {
          continue;
        }
        Sighting sighting = weekday(section, said, day);
        sighting = sighting == null ? birthday(reading, section, said) : sighting;
        sighting = sighting == null ? twoDays(section, said, happened) : sighting;
        if (sighting != null) {
          sightings.add(sighting);
        }
      }
    }
    return sightings;
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 3).strip() + "…";
  }

  private static Sighting age(Reading reading, PersonsAges.Wrong wrong) {
    LocalDate born = PersonsAges.born(reading);
    return Sighting.inPassage(wrong.section(), wrong.said().start(), wrong.said().end())
        .with("fact", born == null ? "" : DAY.format(born))
        .saying("an age");
  }

  private static @Nullable Sighting weekday(
      ReadSection section, Dates.Said said, @Nullable LocalDate day) {
    if (said.weekday() == null || said.weekday() == said.day().getDayOfWeek()) {
      return null;
    }
    if (!said.yearSaid()
        && (day == null || Math.abs(ChronoUnit.DAYS.between(day, said.day())) > NEAR)) {
      return null;
    }
    return Sighting.inPassage(section.index(), said.start(), said.end())
        .with("date", DAY.format(said.day()))
        .with("fact", said.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK))
        .saying("a weekday");
  }

  private static @Nullable Sighting birthday(
      Reading reading, ReadSection section, Dates.Said said) {
    LocalDate born = PersonsAges.born(reading);
    String before = section.text().substring(Math.max(0, said.start() - 40), said.start());
    Matcher matcher = BORN.matcher(before);
    if (born == null
        || !said.yearSaid()
        || said.day().equals(born)
        || !matcher.find()
        || Words.in(before).stream().anyMatch(w -> OthersNames.isSomebody(w.lower()))
        || !isOfThePerson(reading, section, said)) {
      return null;
    }
    return Sighting.inPassage(section.index(), said.start(), said.end())
        .with("fact", DAY.format(born))
        .saying("a birthday");
  }

  /** A date of birth is the person's when their name is the last before it, or none is. */
  private static boolean isOfThePerson(Reading reading, ReadSection section, Dates.Said said) {
    String line = section.text().substring(0, said.start());
    line = line.substring(line.lastIndexOf('\n') + 1);
    NamedPeople people = NamedPeople.of(reading.record());
    return Words.in(line).stream()
        .filter(Words.Word::isCapital)
        .allMatch(word ->
            people.isPerson(word.text())
                || Set.of("dob", "d", "o", "b", "date", "born", "name", "of", "birth")
                    .contains(word.lower()));
  }

  /**
   * Something that happened on a day.
   *
   * @param what which of the things that happen once
   */
  private record Happened(Set<String> what, LocalDate day) {}

  private static @Nullable Sighting twoDays(
      ReadSection section, Dates.Said said, List<Happened> happened) {
    String text = section.text();
    int from = said.start();
    for (int words = 0; from > 0 && words <= WORDS_BETWEEN; from--) {
      char c = text.charAt(from - 1);
      if (";!?\n".indexOf(c) >= 0 || c == '.') {
        break;
      }
      words += c == ' ' ? 1 : 0;
    }
    List<Words.Word> words = Words.in(text.substring(from, said.start()));
    if (words.stream().anyMatch(w -> ELSEWHEN.contains(w.lower()))) {
      return null;
    }
    Set<String> what = lastOf(words);
    if (what == null) {
      return null;
    }
    for (Happened one : happened) {
      long apart = Math.abs(ChronoUnit.DAYS.between(one.day(), said.day()));
      if (one.what().equals(what) && apart > 0 && apart <= ONE_TIME) {
        return Sighting.inPassage(section.index(), said.start(), said.end())
            .with("fact", DAY.format(one.day()));
      }
    }
    happened.add(new Happened(what, said.day()));
    return null;
  }

  /** The last thing that happens once of which the words speak; null if they speak of none. */
  private static @Nullable Set<String> lastOf(List<Words.Word> words) {
    for (Words.Word word : words.reversed()) {
      for (Set<String> what : ONCE) {
        if (what.contains(word.lower())) {
          return what;
        }
      }
    }
    return null;
  }
}
