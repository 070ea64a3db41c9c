package org.sidenote.analyzer.accuracy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.accuracy.Words.Word;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.RecordFact;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Person;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;

/** Workers given as if they were there still, though an earlier record says that they have left. */
final class Departed {

  private static final WordList PAST = WordList.named("details-of-the-past");
  private static final WordList ASKING = WordList.named("asking-somebody");
  private static final WordList DOING_NOW = WordList.named("workers-do-now");
  private static final WordList WORKERS = WordList.named("workers");

  /** Whose a worker is: "Jo, his OT". */
  private static final WordList WHOSE = WordList.of("his", "her", "their", "my", "the");

  private static final WordList TITLES = WordList.of("mr", "mrs", "ms", "miss", "dr");

  private static final WordList FAMILY =
      WordList.of(
          "partner", "friend", "cousin", "neighbour", "housemate", "child", "carer", "sibling");

  private final Reading reading;
  private final NamedPeople people;

  private Departed(Reading reading) {
    this.reading = reading;
    this.people = NamedPeople.of(reading.record());
  }

  /**
   * A worker who has left.
   *
   * @param section index of the section
   * @param start first UTF-16 unit of the name
   * @param end one past the last
   * @param change the sentence that says so
   * @param in the record it stands in
   */
  record Found(int section, int start, int end, String change, CaseRecord in) {}

  /** A sentence that says somebody left, and the record it stands in. */
  private record Left(String sentence, CaseRecord in) {}

  static List<Found> in(Reading reading) {
    if (reading.file().isEmpty() || reading.record().type() == RecordType.CHRONOLOGY) {
      return List.of();
    }
    return new Departed(reading).find();
  }

  private List<Found> find() {
    List<Found> found = new ArrayList<>();
    Map<String, Optional<Left>> asked = new HashMap<>();
    for (ReadSection section : reading.sections()) {
      List<Word> words = Words.in(section);
      List<Stretch> quotations = Quotations.in(section);
      for (int i = 0; i < words.size(); i++) {
        Word word = words.get(i);
        if (!word.isCapital()
            || word.text().length() < 2
            || TITLES.has(word.lower())
            || section.text().startsWith("s ", word.end() + 1)
            || Stretch.anyContains(quotations, word.start(), word.end())
            || !isThereStill(section.text(), words, i)) {
          continue;
        }
        // The file is long: it is read only for the few names that are given so.
        Optional<Left> left = asked.computeIfAbsent(word.text(), this::left);
        if (left.isPresent()) {
          int end = nameEnd(section.text(), words, i);
          String change = left.get().sentence().strip();
          found.add(new Found(section.index(), word.start(), end, change, left.get().in()));
        }
      }
    }
    return found;
  }

  /** How the file says that somebody left of whom it has not heard in a header since. */
  private Optional<Left> left(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (isOfThisLife(lower)) {
      return Optional.empty();
    }
    LocalDate day = Dates.of(reading.record());
    Left left = null;
    for (CaseRecord record : reading.file()) {
      if (record.people().stream().anyMatch(one -> Words.hasName(one.name(), lower))) {
        left = null;
      }
      for (Leaver leaver : LEAVERS.of(record)) {
        if (leaver.name.equals(lower)
            && isNamedIn(record, name)
            && !isStillToCome(leaver.sentence, record, day)) {
          left = new Left(leaver.sentence, record);
        }
      }
    }
    return Optional.ofNullable(left);
  }

  /**
   * Somebody who leaves.
   *
   * @param name their first name, in lower case
   */
  private record Leaver(String name, String sentence) {}

  private static final RecordFact<List<Leaver>> LEAVERS = new RecordFact<>(Departed::leavers);

  private static List<Leaver> leavers(CaseRecord record) {
    List<Leaver> leavers = new ArrayList<>();
    if (record.sections().stream().anyMatch(section -> Leaving.mayBeIn(section.text()))) {
      Sentences.of(
          record,
          sentence -> {
            String name = Leaving.who(sentence, record);
            if (name != null) {
              leavers.add(new Leaver(name, sentence));
            }
          });
    }
    return leavers;
  }

  private static boolean isNamedIn(CaseRecord record, String name) {
    return firstName(author(record)).equals(name.toLowerCase(Locale.ROOT))
        || record.sections().stream().anyMatch(section -> section.text().contains(name));
  }

  private static @Nullable String author(CaseRecord record) {
    return record.author() == null ? null : record.author().name();
  }

  private static boolean isStillToCome(
      String sentence, CaseRecord record, @Nullable LocalDate day) {
    LocalDate then = Dates.of(record);
    return day != null
        && then != null
        && Dates.in(sentence, then).stream().anyMatch(said -> said.day().isAfter(day));
  }

  private boolean isOfThisLife(String name) {
    Person person = reading.record().person();
    return NamedPeople.namesOf(person).contains(name)
        || firstName(author(reading.record())).equals(name)
        || reading.file().stream()
            .flatMap(record -> record.people().stream())
            .anyMatch(one -> Words.hasName(one.name(), name) && isFamily(one.role()));
  }

  private boolean isFamily(@Nullable String role) {
    return role != null
        && Words.in(role).stream()
            .anyMatch(word -> people.isRelative(word.text()) || FAMILY.has(word.lower()));
  }

  private static String firstName(@Nullable String name) {
    List<Word> words = name == null ? List.of() : Words.in(name);
    return words.isEmpty() ? "" : words.getFirst().lower();
  }

  /** "Can ring Gill", "Gill sees him", "Jo, his OT": and nothing in the sentence is of the past. */
  private boolean isThereStill(String text, List<Word> words, int i) {
    int start = SentenceAround.start(text, words.get(i).start());
    int end = SentenceAround.end(text, words.get(i).end());
    for (int j = i; j >= 0 && words.get(j).start() >= start; j--) {
      if (PAST.has(words.get(j).lower())) {
        return false;
      }
    }
    int next = i + 1;
    if (next < words.size() && nameEnd(text, words, i) == words.get(next).end()) {
      next++;
    }
    for (int j = next; j < words.size() && words.get(j).end() <= end; j++) {
      if (PAST.has(words.get(j).lower())) {
        return false;
      }
    }
    int head = AroundNames.headOf(words, i);
    boolean asked = head > 0 && words.get(head - 1).start() >= start && isAsked(words, head, start);
    boolean acts =
        next < words.size()
            && words.get(next).end() <= end
            && (DOING_NOW.has(words.get(next).lower()) || isSomeonesWorker(words, next));
    return (asked || acts) && people.other(words.get(i).text()) == null;
  }

  private static boolean isSomeonesWorker(List<Word> words, int i) {
    return WHOSE.has(words.get(i).lower())
        && i + 1 < words.size()
        && WORKERS.has(words.get(i + 1).lower());
  }

  /** "May ring Marcus", "counselling with Abi", "my worker is Tim"; not "went to Tim". */
  private static boolean isAsked(List<Word> words, int i, int start) {
    if (!ASKING.has(words.get(i - 1).lower())) {
      return false;
    }
    for (int j = i - 1; j >= 0 && words.get(j).start() >= start; j--) {
      if (words.get(j).lower().endsWith("ed")
          || Set.of("went", "spoke", "met", "told", "said", "saw", "rang")
              .contains(words.get(j).lower())) {
        return false;
      }
    }
    return true;
  }

  /** Where a name ends, its family name included. */
  private static int nameEnd(String text, List<Word> words, int i) {
    boolean more =
        i + 1 < words.size()
            && words.get(i + 1).isCapital()
            && AroundNames.isOneGap(text, words.get(i), words.get(i + 1));
    return words.get(more ? i + 1 : i).end();
  }
}
