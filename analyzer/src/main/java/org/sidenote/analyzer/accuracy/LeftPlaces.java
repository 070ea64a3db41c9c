package org.sidenote.analyzer.accuracy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.accuracy.Words.Word;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;

/**
 * Homes and other places given as this person's now, though an earlier record says that they moved
 * away or that the place has closed: "lives at 4 Ferry Road", "two nights a month at Elm House".
 */
final class LeftPlaces {

  private static final WordList LIVING = WordList.named("living");
  private static final WordList PAST = WordList.named("details-of-the-past");
  private static final WordList TO_COME = WordList.named("details-to-come");

  /** Behind a place: it is no more. */
  private static final Set<String> CLOSING =
      Set.of("shuts", "shut", "closes", "closed", "closing", "close", "demolished", "sold");

  private static final Set<String> AT = Set.of("at", "in", "to");

  private static final Set<String> IN = Set.of("at", "in", "on");

  private static final Set<String> DWELLINGS =
      Set.of("house", "flat", "bedsit", "studio", "bungalow", "room", "bed", "place");

  private final Reading reading;
  private final NamedPeople people;
  private final @Nullable LocalDate day;

  private LeftPlaces(Reading reading) {
    this.reading = reading;
    this.people = NamedPeople.of(reading.record());
    this.day = Dates.of(reading.record());
  }

  /**
   * A place that is no longer this person's.
   *
   * @param section index of the section
   * @param start first UTF-16 unit
   * @param end one past the last
   * @param change the sentence that says so
   * @param in the record it stands in
   */
  record Found(int section, int start, int end, String change, CaseRecord in) {}

  /** A sentence that ends somebody's time in a place, and the record it stands in. */
  private record Change(String sentence, CaseRecord in) {}

  static List<Found> in(Reading reading) {
    if (reading.file().isEmpty() || reading.record().type() == RecordType.CHRONOLOGY) {
      return List.of();
    }
    return new LeftPlaces(reading).find();
  }

  private List<Found> find() {
    List<Found> found = new ArrayList<>();
    for (ReadSection section : reading.sections()) {
      List<Stretch> quotations = Quotations.in(section);
      for (HomeNames.Place place : HomeNames.in(section)) {
        if (Stretch.anyContains(quotations, place.start(), place.end())) {
          continue;
        }
        boolean home = isLivedIn(section.text(), place);
        if (home || isGivenAsNow(section.text(), place)) {
          Change change = left(place.name(), home);
          if (change != null) {
            found.add(
                new Found(
                    section.index(),
                    place.start(),
                    place.end(),
                    change.sentence().strip(),
                    change.in()));
          }
        }
      }
    }
    return found;
  }

  private boolean isLivedIn(String text, HomeNames.Place place) {
    List<Word> words = sentence(text, place);
    int start = SentenceAround.start(text, place.start());
    List<Word> before = Words.in(text.substring(start, place.start()));
    return (words.stream().anyMatch(word -> LIVING.has(word.lower())) || isAHouseAt(before))
        && words.stream().noneMatch(this::isOfAnotherTime)
        && (before.stream().noneMatch(this::isAnother)
            || before.stream().anyMatch(word -> people.isPerson(word.text())));
  }

  /** "Has a shared house at", "the flat in". */
  private static boolean isAHouseAt(List<Word> before) {
    int last = before.size() - 1;
    return last > 0
        && AT.contains(before.get(last).lower())
        && DWELLINGS.contains(before.get(last - 1).lower());
  }

  /** "Still two nights a month at Elm House". */
  private boolean isGivenAsNow(String text, HomeNames.Place place) {
    int start = SentenceAround.start(text, place.start());
    List<Word> before = Words.in(text.substring(start, place.start()));
    return !before.isEmpty()
        && AT.contains(before.getLast().lower())
        && sentence(text, place).stream().noneMatch(this::isOfAnotherTime)
        && before.stream().noneMatch(this::isAnother);
  }

  private static List<Word> sentence(String text, HomeNames.Place place) {
    return Words.in(
        text.substring(
            SentenceAround.start(text, place.start()), SentenceAround.end(text, place.end())));
  }

  /** "Old" is mostly of an age. */
  private boolean isOfAnotherTime(Word word) {
    return (PAST.has(word.lower()) && !word.lower().equals("old")) || TO_COME.has(word.lower());
  }

  private boolean isAnother(Word word) {
    return people.isRelative(word.text()) || people.other(word.text()) != null;
  }

  /**
   * What ended the person's time in a place where the file had them.
   *
   * @param home whether it is given as their home, from which they may have moved elsewhere
   */
  private @Nullable Change left(String place, boolean home) {
    boolean had = false;
    Change change = null;
    List<CaseRecord> file = new ArrayList<>(reading.file());
    if (home) {
      file.add(reading.record());
    }
    for (CaseRecord record : file) {
      Told told = told(record, place, home);
      if (told.over() != null) {
        change = new Change(told.over(), record);
        had = true;
      } else if (told.now() && !record.id().equals(reading.record().id())) {
        had = true;
        change = null;
      } else if (home && had && change == null && told.moved() != null) {
        change = new Change(told.moved(), record);
      }
      // In a record that tells of a move it may be the new one.
      had |= home && told.there() && told.moved() == null;
    }
    return change;
  }

  /**
   * What a record tells of a place: that it is over, that it is theirs, that somebody is there, or
   * that they moved.
   */
  private record Told(@Nullable String over, boolean now, boolean there, @Nullable String moved) {}

  private Told told(CaseRecord record, String place, boolean home) {
    @Nullable String[] over = {null};
    @Nullable String[] moved = {null};
    boolean[] now = {false};
    boolean[] there = {false};
    boolean here = record.sections().stream().anyMatch(s -> s.text().contains(place));
    if (!here && !mayTellOfAMove(record)) {
      return new Told(null, false, false, null);
    }
    Sentences.of(
        record,
        sentence -> {
          int at = here ? sentence.indexOf(place) : -1;
          if (at >= 0
              && (isClosed(sentence, place, at)
                  || (home && isTheirs(sentence, at) && isLeft(sentence, at))
                  || (home && isLeftAhead(sentence, at) && hasCome(sentence, record)))
              && !isStillToCome(sentence, record)) {
            over[0] = sentence;
          } else if (at >= 0) {
            String clause = clause(sentence, at);
            now[0] |= isHome(clause);
            there[0] |= isAt(clause, at);
          } else if (MovedHome.isTold(sentence, people)
              || MovedHome.isSince(sentence)
              || (MovedHome.isToldAhead(sentence, people) && hasCome(sentence, record))) {
            moved[0] = sentence;
          }
        });
    return new Told(over[0], now[0], there[0], moved[0]);
  }

  private static boolean mayTellOfAMove(CaseRecord record) {
    String title = record.title() == null ? "" : record.title();
    return title.contains("ov")
        || record.sections().stream()
            .anyMatch(one ->
                one.text().contains(" mov")
                    || one.text().contains("went to live with ")
                    || one.text().contains("Mov")
                    || one.text().contains("the keys"));
  }

  private boolean isHome(String sentence) {
    List<Word> words = Words.in(sentence);
    return words.stream().anyMatch(word -> LIVING.has(word.lower()))
        && words.stream().noneMatch(word -> TO_COME.has(word.lower()));
  }

  /** A sentence up to the first comma behind a place in it. */
  private static String clause(String sentence, int at) {
    int comma = sentence.indexOf(", ", at);
    return comma < 0 ? sentence : sentence.substring(0, comma);
  }

  /** "Called at 4 Ferry Road", "still at the Elm House"; not "a room may come up at Elm House". */
  private static boolean isAt(String sentence, int at) {
    List<Word> before = new ArrayList<>(Words.in(sentence.substring(0, at)));
    while (!before.isEmpty()
        && (before.getLast().lower().equals("the")
            || Character.isDigit(before.getLast().text().charAt(0)))) {
      before.removeLast();
    }
    return !before.isEmpty()
        && IN.contains(before.getLast().lower())
        && Words.in(sentence).stream().noneMatch(word -> TO_COME.has(word.lower()));
  }

  /** "Elm House shuts in May", "the tenancy at 4 Ferry Road ended". */
  private static boolean isClosed(String sentence, String place, int at) {
    List<String> behind =
        Words.in(sentence.substring(at + place.length())).stream().map(Word::lower).toList();
    List<String> near = behind.subList(0, Math.min(behind.size(), 3));
    boolean tenancy =
        sentence.substring(0, at).contains("tenancy")
            && (near.contains("ends") || near.contains("ended"));
    boolean givenUp = near.contains("given") && near.contains("up");
    return (near.stream().anyMatch(CLOSING::contains) || givenUp || tenancy)
        && Ended.isSo(behind, Math.min(2, behind.size()));
  }

  /** "Her brother Tunde moved from Elm House": he did. */
  private boolean isTheirs(String sentence, int at) {
    return Words.in(sentence.substring(0, at)).stream().noneMatch(this::isAnother);
  }

  /** "Left 4 Ferry Road", "moved from Elm House", "was at Elm House for a year". */
  private static boolean isLeft(String sentence, int at) {
    List<String> before =
        new ArrayList<>(Words.in(sentence.substring(0, at)).stream().map(Word::lower).toList());
    while (!before.isEmpty() && Character.isDigit(before.getLast().charAt(0))) {
      before.removeLast();
    }
    int last = before.size() - 1;
    if (last < 1) {
      return false;
    }
    String second = before.get(last - 1);
    return switch (before.get(last)) {
      case "left" -> true;
      case "from" -> Set.of("moved", "everything", "away", "out").contains(second);
      case "of" -> second.equals("out") && before.contains("moved");
      case "up" -> second.equals("given");
      case "at" -> second.equals("was") && sentence.indexOf(" for ", at) > 0;
      default -> false;
    };
  }

  /** "From 7 June he will leave Elm House." */
  private static boolean isLeftAhead(String sentence, int at) {
    String before = sentence.substring(0, at);
    return before.endsWith("will leave ") || before.endsWith("leaves ");
  }

  /** Whether a sentence gives a day, and all its days have passed. */
  private boolean hasCome(String sentence, CaseRecord record) {
    LocalDate then = Dates.of(record);
    return then != null && !Dates.in(sentence, then).isEmpty() && !isStillToCome(sentence, record);
  }

  private boolean isStillToCome(String sentence, CaseRecord record) {
    LocalDate then = Dates.of(record);
    return day != null
        && then != null
        && Dates.in(sentence, then).stream().anyMatch(said -> said.day().isAfter(day));
  }
}
