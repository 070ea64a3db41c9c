package org.sidenote.analyzer.accuracy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * Schools, colleges and jobs given as the person's now, by whatever name, though an earlier record
 * says that they have left: "attends Tyne Green", after "Tyne Green’s done".
 */
final class LeftNames {

  private static final WordList PAST = WordList.named("details-of-the-past");
  private static final WordList TO_COME = WordList.named("details-to-come");

  /** Behind them, in a sentence of today, a name is of where somebody goes. */
  private static final WordList AT = WordList.of("at", "attends", "attending");

  /** In a sentence they tell that somebody goes there day by day. */
  private static final WordList GOING =
      WordList.of(
          "attends",
          "attending",
          "is",
          "goes",
          "going",
          "studies",
          "studying",
          "works",
          "working",
          "year",
          "yr",
          "class",
          "lives",
          "resides",
          "school",
          "college",
          "nursery",
          "nights",
          "days",
          "doing",
          "pupil",
          "student");

  /** Right before a name: what went on there is over. */
  private static final WordList LEAVING =
      WordList.of("left", "leaves", "leave", "leaving", "finished", "finishes", "quit");

  /** Right behind it. */
  private static final WordList OVER =
      WordList.of(
          "done", "finished", "ended", "shut", "shuts", "shutting", "closed", "closes", "closing");

  private static final WordList BETWEEN =
      WordList.of("at", "is", "has", "the", "'s", "’s", "now", "all");

  private static final WordList DENIED =
      WordList.of(
          "not", "never", "if", "may", "might", "would", "could", "should", "wants", "when",
          "before", "until", "hopes", "than", "asked", "or", "can");

  /** Behind a place that somebody left they tell that it was for the day. */
  private static final WordList FOR_THE_DAY =
      WordList.of(
          "early", "late", "alone", "at", "by", "with", "after", "before", "happy", "upset");

  private final Reading reading;
  private final NamedPeople people;
  private final @Nullable LocalDate day;

  private LeftNames(Reading reading) {
    this.reading = reading;
    this.people = NamedPeople.of(reading.record());
    this.day = Dates.of(reading.record());
  }

  /**
   * A place that is no longer the person's.
   *
   * @param section index of the section
   * @param start first UTF-16 unit
   * @param end one past the last
   * @param change the sentence that says so
   * @param in the record it stands in
   */
  record Found(int section, int start, int end, String change, CaseRecord in) {}

  /** A sentence that says so, and the record it stands in. */
  private record Left(String sentence, CaseRecord in) {}

  static List<Found> in(Reading reading) {
    if (reading.file().isEmpty() || reading.record().type() == RecordType.CHRONOLOGY) {
      return List.of();
    }
    return new LeftNames(reading).find();
  }

  private List<Found> find() {
    List<Found> found = new ArrayList<>();
    Map<String, Optional<Left>> asked = new HashMap<>();
    for (ReadSection section : reading.sections()) {
      String text = section.text();
      List<Word> words = Words.in(section);
      List<Stretch> quotations = Quotations.in(section);
      for (int i = 1; i < words.size(); i++) {
        Word word = words.get(i);
        if (!word.isCapital()
            || !AT.has(words.get(i - 1).lower())
            || !isAPlace(word)
            || Stretch.anyContains(quotations, word.start(), word.end())
            || !isOfNow(text, words, i)) {
          continue;
        }
        int last = lastOf(text, words, i);
        String name = text.substring(word.start(), words.get(Math.min(last, i + 1)).end());
        Optional<Left> left = asked.computeIfAbsent(name, this::left);
        if (left.isPresent()) {
          found.add(
              new Found(
                  section.index(),
                  word.start(),
                  words.get(last).end(),
                  left.get().sentence().strip(),
                  left.get().in()));
        }
      }
    }
    return found;
  }

  private boolean isAPlace(Word word) {
    return word.text().length() > 2
        && !people.isPerson(word.text())
        && people.other(word.text()) == null
        && !OthersNames.isSomebody(word.lower())
        && !Dates.isCalendarWord(word.lower());
  }

  private static int lastOf(String text, List<Word> words, int first) {
    int last = first;
    while (last + 1 < words.size()
        && words.get(last + 1).isCapital()
        && AroundNames.isOneGap(text, words.get(last), words.get(last + 1))) {
      last++;
    }
    return last;
  }

  /** Whether a sentence tells of today, and of nobody else before the name. */
  private boolean isOfNow(String text, List<Word> words, int at) {
    int start = SentenceAround.start(text, words.get(at).start());
    int end = SentenceAround.end(text, words.get(at).end());
    boolean going = false;
    for (int j = at - 1; j >= 0 && words.get(j).start() >= start; j--) {
      Word word = words.get(j);
      if (isOfAnotherTime(word)
          || people.isRelative(word.text())
          || people.other(word.text()) != null) {
        return false;
      }
      going |= GOING.has(word.lower());
    }
    for (int j = at + 1; j < words.size() && words.get(j).end() <= end; j++) {
      if (PAST.has(words.get(j).lower())) {
        return false;
      }
    }
    return going;
  }

  private static boolean isOfAnotherTime(Word word) {
    return PAST.has(word.lower()) || TO_COME.has(word.lower());
  }

  /** How the newest record that says anything of it says that it is over. */
  private Optional<Left> left(String name) {
    @Nullable Left[] left = {null};
    for (CaseRecord record : reading.file()) {
      if (record.sections().stream().noneMatch(section -> section.text().contains(name))) {
        continue;
      }
      LocalDate then = Dates.of(record);
      Sentences.of(
          record,
          sentence -> {
            int at = sentence.indexOf(name);
            if (at >= 0 && isOver(sentence, at, at + name.length()) && isPast(sentence, then)) {
              left[0] = new Left(sentence, record);
            }
          });
    }
    return Optional.ofNullable(left[0]);
  }

  /** Whether no date in the sentence is still to come. */
  private boolean isPast(String sentence, @Nullable LocalDate then) {
    return day == null
        || then == null
        || Dates.in(sentence, then).stream().noneMatch(said -> said.day().isAfter(day));
  }

  /** "Left Tyne Green", "finished at Petal Pack", "Cae Ffynnon is shutting". */
  private boolean isOver(String sentence, int start, int end) {
    List<Word> before = Words.in(sentence.substring(0, start));
    List<Word> behind = Words.in(sentence.substring(end));
    if (before.stream()
        .anyMatch(word ->
            DENIED.has(word.lower())
                || people.isRelative(word.text())
                || people.other(word.text()) != null)) {
      return false;
    }
    int i = before.size() - 1;
    while (i > 0 && BETWEEN.has(before.get(i).lower())) {
      i--;
    }
    if (i >= 0 && LEAVING.has(before.get(i).lower())) {
      return behind.isEmpty() || !FOR_THE_DAY.has(behind.getFirst().lower());
    }
    int j = 0;
    while (j < behind.size()
        && j < 4
        && (BETWEEN.has(behind.get(j).lower())
            || behind.get(j).text().equals("s")
            || behind.get(j).isCapital())) {
      j++;
    }
    return j < behind.size() && OVER.has(behind.get(j).lower());
  }
}
