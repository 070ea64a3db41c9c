package org.sidenote.analyzer.accuracy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.sidenote.api.SectionFact;

/**
 * A school, college or centre given as where the person goes, which the file says they left: "a
 * pupil at Elm Lane", after "leaves Elm Lane at half term" or "began at Ferry Primary on Monday".
 *
 * @param section index of the section
 * @param start first UTF-16 unit
 * @param end one past the last
 * @param change the sentence that says so
 * @param in the record it stands in
 */
record LeftSchools(int section, int start, int end, String change, CaseRecord in) {

  private static final WordList PAST = WordList.named("details-of-the-past");
  private static final WordList TO_COME = WordList.named("details-to-come");

  /** They tell of a place of learning: "Year 5", "her tutor". */
  private static final WordList SCHOOL = WordList.named("of-schools");

  /** Parts of a school's name that others share. */
  private static final WordList KINDS = WordList.named("kinds-of-schools");

  private static final Set<String> LEAVING =
      Set.of("leaves", "left", "finished", "finishes", "leaving");

  private static final Set<String> OVER =
      Set.of("closed", "closes", "ended", "finished", "done", "over", "shut");

  private static final Set<String> STARTED = Set.of("started", "began");
  private static final Set<String> STARTS = Set.of("starts", "begins");

  private static final Set<String> AHEAD =
      Set.of("leaves", "finishes", "closes", "starts", "begins");

  private static final Set<String> WHEN =
      Set.of("if", "when", "until", "till", "before", "unless", "once", "whether", "not");

  /** In words between "Year 5" and "at". */
  private static final int NEAR = 5;

  private static final int LONGEST_NAME = 4;

  /** What is told ahead has come after so long, in days: a term. */
  private static final int A_TERM = 90;

  /**
   * A school in a section.
   *
   * @param core what nobody else's is called, in lower case
   */
  private record School(String core, int start, int end) {}

  private static final SectionFact<CaseRecord, List<School>> NOW =
      SectionFact.given((header, section) -> now(section, NamedPeople.of(header)));

  static List<LeftSchools> in(Reading reading) {
    List<LeftSchools> found = new ArrayList<>();
    if (reading.file().isEmpty() || reading.record().type() == RecordType.CHRONOLOGY) {
      return found;
    }
    for (ReadSection section : reading.sections()) {
      for (School school : NOW.of(reading.record().header(), section)) {
        LeftSchools left = left(reading, section.index(), school);
        if (left != null) {
          found.add(left);
        }
      }
    }
    return found;
  }

  /** The schools a section gives as this person's. */
  private static List<School> now(ReadSection section, NamedPeople people) {
    List<School> now = new ArrayList<>();
    List<Word> words = Words.in(section);
    String text = section.text();
    List<Stretch> quotations = Quotations.in(section);
    for (int i = 1; i < words.size(); i++) {
      if (!words.get(i).isCapital() || !isAttended(text, words, i)) {
        continue;
      }
      School school = named(text, words, i);
      if (school != null
          && !Stretch.anyContains(quotations, school.start, school.end)
          && isOfNow(text, school)
          && isOfThePerson(
              Words.in(text.substring(SentenceAround.start(text, school.start), school.start)),
              people)) {
        now.add(school);
      }
    }
    return now;
  }

  /** "Attends", "goes to", "Year 5 at", "School:". */
  private static boolean isAttended(String text, List<Word> words, int name) {
    Word before = words.get(name - 1);
    String gap = text.substring(before.end(), words.get(name).start());
    if (gap.equals(": ")) {
      return SCHOOL.has(before.lower());
    }
    if (!gap.equals(" ")) {
      return false;
    }
    if (before.lower().equals("to")) {
      return name > 1 && words.get(name - 2).lower().equals("goes");
    }
    if (!before.lower().equals("at")) {
      return before.lower().equals("attends");
    }
    int start = SentenceAround.start(text, before.start());
    for (int i = name - 2; i >= Math.max(0, name - 1 - NEAR); i--) {
      if (words.get(i).start() < start) {
        return false;
      }
      if (SCHOOL.has(words.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable School named(String text, List<Word> words, int first) {
    int last = first;
    StringBuilder core = new StringBuilder();
    for (int i = first; i < words.size() && i - first < LONGEST_NAME; i++) {
      Word word = words.get(i);
      String gap = i == first ? " " : text.substring(words.get(i - 1).end(), word.start());
      if (!word.isCapital() || !(gap.equals(" ") || gap.equals("'s ") || gap.equals("’s "))) {
        break;
      }
      last = i;
      if (!KINDS.has(word.lower())) {
        core.append(core.isEmpty() ? "" : gap).append(word.text());
      }
    }
    boolean name = core.length() > 3 && !Dates.isCalendarWord(words.get(first).lower());
    return name
        ? new School(
            core.toString().toLowerCase(Locale.ROOT),
            words.get(first).start(),
            words.get(last).end())
        : null;
  }

  private static boolean isOfNow(String text, School school) {
    int end = SentenceAround.end(text, school.end);
    int comma = text.indexOf(", ", school.end);
    String clause =
        text.substring(
            SentenceAround.start(text, school.start), comma < 0 ? end : Math.min(comma, end));
    return Words.in(clause).stream()
        .map(Word::lower)
        .noneMatch(word -> PAST.has(word) || TO_COME.has(word));
  }

  /** Whether nobody else is spoken of, or the person is. */
  private static boolean isOfThePerson(List<Word> before, NamedPeople people) {
    return before.stream().anyMatch(word -> people.isPerson(word.text()))
        || before.stream()
            .noneMatch(word -> people.isRelative(word.text()) || people.other(word.text()) != null);
  }

  private static @Nullable LeftSchools left(Reading reading, int section, School school) {
    NamedPeople people = NamedPeople.of(reading.record());
    LocalDate day = Dates.of(reading.record());
    LeftSchools[] left = {null};
    boolean[] had = {false};
    for (CaseRecord record : reading.file()) {
      boolean before = had[0];
      boolean[] told = {false};
      Sentences.of(
          record,
          sentence -> {
            String lower = sentence.toLowerCase(Locale.ROOT);
            int at = lower.indexOf(school.core);
            List<Word> words = Words.in(sentence);
            boolean over =
                at >= 0
                    ? isLeft(words, at, school) && isOfThePerson(upTo(words, at), people)
                    : before && isElsewhere(words, people);
            if (over && (!isAhead(words) || hasCome(sentence, record, day))) {
              told[0] = true;
              left[0] =
                  new LeftSchools(section, school.start, school.end, sentence.strip(), record);
            } else if (at >= 0 && !told[0]) {
              left[0] = null;
            }
            had[0] |= at >= 0;
          });
    }
    return left[0];
  }

  private static List<Word> upTo(List<Word> words, int at) {
    return words.stream().filter(word -> word.end() <= at).toList();
  }

  /** "Leaves Elm Lane", "finished at Elm Lane", "Elm Lane is closed". */
  private static boolean isLeft(List<Word> words, int at, School school) {
    List<String> lower = words.stream().map(Word::lower).toList();
    int end = at + school.core.length();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean before = LEAVING.contains(lower.get(i)) && word.end() <= at && isNear(words, i, at);
      boolean behind = OVER.contains(lower.get(i)) && word.start() >= end && isNear(words, i, end);
      if ((before || behind) && isSo(lower, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no more than two words stand between a word and a place in the text. */
  private static boolean isNear(List<Word> words, int word, int at) {
    int start = words.get(word).start();
    return words.stream()
            .filter(one ->
                start < at
                    ? one.start() > start && one.end() <= at
                    : one.start() >= at && one.end() <= start)
            .count()
        <= 2;
  }

  /** "Began at Ferry Primary", "starts Ferry Primary": of the person. */
  private static boolean isElsewhere(List<Word> words, NamedPeople people) {
    List<String> lower = words.stream().map(Word::lower).toList();
    for (int i = 0; i + 1 < words.size(); i++) {
      int name = lower.get(i + 1).equals("at") ? i + 2 : i + 1;
      if ((STARTS.contains(lower.get(i)) || STARTED.contains(lower.get(i)))
          && name < words.size()
          && words.get(name).isCapital()
          && lower.stream().anyMatch(word -> SCHOOL.has(word) || KINDS.has(word))
          && isOfThePerson(words.subList(0, i), people)
          && isSo(lower, i)) {
        return true;
      }
    }
    return false;
  }

  /** "To leave", "when she leaves" are no end; "asked me to say that she leaves" is one. */
  private static boolean isSo(List<String> lower, int at) {
    return AHEAD.contains(lower.get(at))
        ? lower.subList(Math.max(0, at - NEAR), at).stream().noneMatch(WHEN::contains)
        : Ended.isSo(lower, at);
  }

  private static boolean isAhead(List<Word> words) {
    return words.stream().anyMatch(word -> AHEAD.contains(word.lower()));
  }

  /** Whether what was told ahead has come: its days, or a term, have passed. */
  private static boolean hasCome(String sentence, CaseRecord record, @Nullable LocalDate day) {
    LocalDate then = Dates.of(record);
    if (day == null || then == null) {
      return false;
    }
    List<Dates.Said> said = Dates.in(sentence, then);
    return said.isEmpty()
        ? then.plusDays(A_TERM).isBefore(day)
        : said.stream().noneMatch(one -> one.day().isAfter(day));
  }
}
