package org.sidenote.analyzer.accuracy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Check;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.Section;
import org.sidenote.api.SectionFact;
import org.sidenote.api.Sighting;

/** A detail given as true now that the person's own file shows has changed. */
public final class StaleDetail implements Check {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final WordList MEDICINES = WordList.named("medicines");

  private static final Pattern DOSE =
      Pattern.compile(
          "(?<![\\p{L}-])(?<drug>\\p{L}[\\p{L}-]{3,20}) (?<dose>\\d{1,4}(?:\\.\\d{1,2})?) ?(?<unit>mg|mcg|micrograms?|milligrams?|ml|units?|g)(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern UNTIL =
      Pattern.compile(
          "(?<![\\p{L}])(?<phrase>until (?:the )?(?:end|start|middle|beginning) of (?<month>January|February"
              + "|March|April|May|June|July|August|September|October|November|December))(?![\\p{L}])");

  private static final Pattern NEXT_TIME =
      Pattern.compile(
          "(?<!\\p{L})next (?:\\p{L}{1,12} ){0,2}(?:review|appointment|appt|visit|meeting|conference|rcpc|call|clinic|date|session|check)"
              + "(?: (?:is|due|date|booked|arranged|set|by|on|for)){0,3}[ :–-]{0,3}$",
          Pattern.CASE_INSENSITIVE);

  /** Notes are written up a little later. Days. */
  private static final int LATELY = 2;

  private static final Pattern CHANGED =
      Pattern.compile(
          "(?:increas|reduc|rais|lower|restart|re-start|back (?:to|on|up|down)|chang|switch|titrat|from|was|were|had|previous|stopp|instead|went|gone|up to|down to|start)",
          Pattern.CASE_INSENSITIVE);

  @Override
  public String rule() {
    return "accuracy.stale-detail";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    List<Sighting> sightings = new ArrayList<>();
    for (PersonsAges.Wrong wrong : PersonsAges.in(reading)) {
      if (wrong.isPassed()) {
        LocalDate born = reading.record().person().bornOn();
        sightings.add(
            Sighting.inPassage(wrong.section(), wrong.said().start(), wrong.said().end())
                .with("fact", born == null ? "" : DAY.format(born))
                .saying("an age"));
      }
    }
    for (SchoolYears.Found found : SchoolYears.left(reading)) {
      sightings.add(
          Sighting.inPassage(found.section(), found.start(), found.end())
              .with("fact", Integer.toString(found.year()))
              .saying("a school year"));
    }
    for (Overtaken.Found found : new Overtaken(reading).find()) {
      sightings.add(
          Sighting.inPassage(found.section(), found.start(), found.end())
              .with("fact", shortened(found.change()))
              .with("where", where(reading.record(), found.in())));
    }
    for (Posts.Found found : Posts.left(reading)) {
      sightings.add(
          Sighting.inPassage(found.section(), found.start(), found.end())
              .with("role", found.role())
              .with("name", found.now())
              .saying("somebody’s post"));
    }
    for (Superseded.Found found : Superseded.in(reading)) {
      sightings.add(
          Sighting.inPassage(found.section(), found.detail().start(), found.detail().end())
              .with("fact", shortened(found.change()))
              .with("where", where(reading.record(), found.in())));
    }
    for (Medicines.Found found : Medicines.stopped(reading)) {
      sightings.add(
          Sighting.inPassage(found.section(), found.word().start(), found.word().end())
              .with("fact", shortened(found.change()))
              .with("where", where(reading.record(), found.in())));
    }
    sightings.addAll(othersAges(reading));
    sightings.addAll(doses(reading));
    sightings.addAll(pastDates(reading));
    sightings.addAll(nextTimes(reading));
    return withoutOverlaps(sightings);
  }

  /** "Maksym, 15", when the file has said that he is 16, or that he was 15 over a year ago. */
  private static List<Sighting> othersAges(Reading reading) {
    List<Sighting> sightings = new ArrayList<>();
    LocalDate day = Dates.of(reading.record());
    if (day == null || reading.file().isEmpty()) {
      return sightings;
    }
    NamedPeople people = NamedPeople.of(reading.record());
    for (ReadSection section : reading.sections()) {
      for (Ages.Said said : Ages.in(section)) {
        if (said.who().length() < 3
            || List.of("he", "she").contains(said.who().toLowerCase(Locale.ROOT))
            || people.isPerson(said.who())
            || !said.unit().equals("year")) {
          continue;
        }
        CaseRecord proof = overtakes(reading.file(), said, day);
        if (proof != null) {
          sightings.add(
              Sighting.inPassage(section.index(), said.start(), said.end())
                  .with("name", said.who())
                  .with("where", where(reading.record(), proof))
                  .saying("somebody’s age"));
        }
      }
    }
    return sightings;
  }

  private static @Nullable CaseRecord overtakes(
      List<CaseRecord> file, Ages.Said said, LocalDate day) {
    for (CaseRecord record : file) {
      LocalDate then = Dates.of(record);
      if (then == null || record.type() == RecordType.CHRONOLOGY) {
        continue;
      }
      for (Section section : record.sections()) {
        if (!section.text().contains(said.who()) || !Ages.mayGive(section.text(), said)) {
          continue;
        }
        for (Ages.Said earlier : Ages.in(section.text())) {
          boolean same = earlier.who().equals(said.who()) && earlier.unit().equals("year");
          int grown = earlier.number() - said.number();
          if (same
              && ((grown > 0 && grown <= Ages.SINCE)
                  || (grown == 0 && ChronoUnit.DAYS.between(then, day) > 366))) {
            return record;
          }
        }
      }
    }
    return null;
  }

  private static final Function<ReadSection, Boolean> HAS_DOSE =
      SectionFact.alone(section -> NearFigures.in(section.text()).has(DOSE));

  /** A dose that an older record has, and a newer one has changed. */
  private static List<Sighting> doses(Reading reading) {
    List<Sighting> sightings = new ArrayList<>();
    for (ReadSection section : reading.sections()) {
      if (!HAS_DOSE.apply(section)) {
        continue;
      }
      List<Stretch> quotations = Quotations.in(section);
      NearFigures.in(section.text())
          .find(
              DOSE,
              matcher -> {
                String drug = matcher.group("drug").toLowerCase(Locale.ROOT);
                int start = matcher.start();
                int end = matcher.end();
                if (!MEDICINES.has(drug)
                    || Stretch.anyContains(quotations, start, end)
                    || CHANGED.matcher(sentence(section.text(), start, end)).find()) {
                  return;
                }
                CaseRecord proof = changedSince(reading.file(), drug, dose(matcher));
                if (proof != null) {
                  sightings.add(
                      Sighting.inPassage(section.index(), start, end)
                          .with("name", matcher.group("drug"))
                          .with("where", where(reading.record(), proof))
                          .saying("a dose"));
                }
              });
    }
    return sightings;
  }

  /** The record in which a dose the file once had has become another; null if none has. */
  private static @Nullable CaseRecord changedSince(
      List<CaseRecord> file, String drug, String dose) {
    boolean had = false;
    CaseRecord changed = null;
    Set<String> before = new HashSet<>();
    for (CaseRecord record : file) {
      Set<String> doses = new HashSet<>();
      for (Section section : record.sections()) {
        NearFigures.in(section.text())
            .find(
                DOSE,
                matcher -> {
                  if (matcher.group("drug").equalsIgnoreCase(drug)) {
                    doses.add(dose(matcher));
                  }
                });
      }
      if (doses.contains(dose)) {
        had = true;
        changed = null;
      } else if (!had) {
        before.addAll(doses);
      } else if (!before.containsAll(doses)) {
        // An older dose that comes back with an old passage is no change.
        changed = record;
      }
    }
    return changed;
  }

  private static String dose(Matcher matcher) {
    return matcher.group("dose") + Character.toLowerCase(matcher.group("unit").charAt(0));
  }

  /** "On loan until the end of June", in October, when the file said so before June. */
  private static List<Sighting> pastDates(Reading reading) {
    List<Sighting> sightings = new ArrayList<>();
    LocalDate day = Dates.of(reading.record());
    if (day == null || reading.record().type() == RecordType.CHRONOLOGY) {
      return sightings;
    }
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
    return sightings;
  }

  /** "Next review 12 March", in June. */
  private static List<Sighting> nextTimes(Reading reading) {
    List<Sighting> sightings = new ArrayList<>();
    LocalDate day = Dates.of(reading.record());
    if (day == null || reading.record().type() == RecordType.CHRONOLOGY) {
      return sightings;
    }
    for (ReadSection section : reading.sections()) {
      for (Dates.Said said : NEXT_TIMES.of(day, section)) {
        if (said.day().isBefore(day.minusDays(LATELY))) {
          sightings.add(
              Sighting.inPassage(section.index(), said.start(), said.end())
                  .saying("a next time that has passed"));
        }
      }
    }
    return sightings;
  }

  private static final SectionFact<LocalDate, List<Dates.Said>> NEXT_TIMES =
      SectionFact.given((day, section) -> nextTimes(section, day));

  /** The dates that a section gives as a next time. */
  private static List<Dates.Said> nextTimes(ReadSection section, LocalDate day) {
    String text = section.text();
    if (!(section.heading() + text).toLowerCase(Locale.ROOT).contains("next ")) {
      return List.of();
    }
    List<Stretch> quotations = Quotations.in(section);
    List<Dates.Said> next = new ArrayList<>();
    for (Dates.Said said : Dates.in(section, day)) {
      String before = text.substring(SentenceAround.start(text, said.start()), said.start());
      String opening = before.isBlank() ? section.heading() : before;
      if (!Stretch.anyContains(quotations, said.start(), said.end())
          && NEXT_TIME.matcher(opening.strip()).find()) {
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

  private static String shortened(String sentence) {
    return sentence.length() <= 90 ? sentence : sentence.substring(0, 87).strip() + "…";
  }

  private static String where(CaseRecord record, CaseRecord proof) {
    if (record.id().equals(proof.id())) {
      return "this record";
    }
    LocalDate day = Dates.of(proof);
    return "the " + proof.type().words() + (day == null ? "" : " of " + DAY.format(day));
  }

  private static List<Sighting> withoutOverlaps(List<Sighting> all) {
    List<Sighting> kept = new ArrayList<>();
    for (Sighting one : all) {
      if (kept.stream().noneMatch(other -> overlap(one, other))) {
        kept.add(one);
      }
    }
    return kept;
  }

  private static boolean overlap(Sighting one, Sighting other) {
    return one.section() != null
        && one.section().equals(other.section())
        && one.start() != null
        && one.end() != null
        && other.start() != null
        && other.end() != null
        && one.start() < other.end()
        && other.start() < one.end();
  }
}
