package org.sidenote.analyzer.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.sidenote.api.SectionFact;

/**
 * What a claim, an order or a plan is said to be now, though an earlier record tells that it has
 * become something else: "his asylum claim is undecided" after "refugee status came through".
 *
 * @param section index of the section
 * @param start first UTF-16 unit
 * @param end one past the last
 * @param change the sentence that says so
 * @param in the record it stands in
 */
record StatusChanged(int section, int start, int end, String change, CaseRecord in) {

  private static final WordList PAST = WordList.named("details-of-the-past");
  private static final WordList TO_COME = WordList.named("details-to-come");

  /** How a thing is put as it stands, and how its end is told. */
  private record Change(List<String> now, List<String> since) {

    static Change of(String line) {
      String[] sides = line.split(" => ", 2);
      return new Change(List.of(sides[0].split(", ", -1)), List.of(sides[1].split(", ", -1)));
    }
  }

  private static final List<Change> CHANGES =
      WordList.lines("status-changes").stream().map(Change::of).toList();

  /** A status in a section. */
  private record Said(Change change, int start, int end) {}

  private static final SectionFact<CaseRecord, List<Said>> SAID =
      SectionFact.given((header, section) -> said(section, NamedPeople.of(header)));

  static List<StatusChanged> in(Reading reading) {
    List<StatusChanged> found = new ArrayList<>();
    if (reading.file().isEmpty() || reading.record().type() == RecordType.CHRONOLOGY) {
      return found;
    }
    NamedPeople people = NamedPeople.of(reading.record());
    for (ReadSection section : reading.sections()) {
      for (Said said : SAID.of(reading.record().header(), section)) {
        StatusChanged one = since(reading.file(), said, section.index(), people);
        if (one != null) {
          found.add(one);
        }
      }
    }
    return found;
  }

  private static List<Said> said(ReadSection section, NamedPeople people) {
    List<Said> said = new ArrayList<>();
    String lower = section.text().toLowerCase(Locale.ROOT);
    for (Change change : CHANGES) {
      for (String phrase : change.now()) {
        int at = lower.indexOf(phrase);
        if (at >= 0 && lower.length() == section.text().length() && isOfNow(section, at, people)) {
          said.add(new Said(change, at, at + phrase.length()));
          break;
        }
      }
    }
    return said;
  }

  private static boolean isOfNow(ReadSection section, int at, NamedPeople people) {
    String text = section.text();
    int start = SentenceAround.start(text, at);
    return Words.in(text.substring(start, SentenceAround.end(text, at))).stream()
            .map(Word::lower)
            .noneMatch(word -> PAST.has(word) || TO_COME.has(word))
        && !Stretch.anyContains(Quotations.in(section), at, at + 1)
        && isOfThePerson(text.substring(start, at), people);
  }

  private static boolean isOfThePerson(String before, NamedPeople people) {
    return Words.in(before).stream()
        .noneMatch(word -> people.isRelative(word.text()) || people.other(word.text()) != null);
  }

  private static @Nullable StatusChanged since(
      List<CaseRecord> file, Said said, int section, NamedPeople people) {
    StatusChanged found = null;
    for (CaseRecord record : file) {
      @Nullable String[] told = {null};
      boolean[] again = {false};
      Sentences.of(
          record,
          sentence -> {
            String lower = sentence.toLowerCase(Locale.ROOT);
            String since = first(said.change().since(), lower);
            if (since != null
                && Ended.isSo(List.of(lower.split(" ", -1)), place(lower, since))
                && isOfThePerson(sentence.substring(0, lower.indexOf(since)), people)) {
              told[0] = sentence.strip();
            } else {
              again[0] |= first(said.change().now(), lower) != null;
            }
          });
      if (told[0] != null) {
        found = new StatusChanged(section, said.start(), said.end(), told[0], record);
      } else if (again[0]) {
        found = null;
      }
    }
    return found;
  }

  private static @Nullable String first(List<String> phrases, String text) {
    return phrases.stream().filter(text::contains).findFirst().orElse(null);
  }

  /** How many words stand before a phrase. */
  private static int place(String text, String phrase) {
    return (int) text.substring(0, text.indexOf(phrase)).chars().filter(c -> c == ' ').count();
  }
}
