package org.sidenote.analyzer.accuracy;

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

/**
 * Something waited for that an earlier record says has come: "awaiting the PIP decision", after
 * "PIP came through in March".
 *
 * @param section index of the section
 * @param start first UTF-16 unit
 * @param end one past the last
 * @param change the sentence that says so
 * @param in the record it stands in
 */
record StillAwaited(int section, int start, int end, String change, CaseRecord in) {

  private static final WordList PAST = WordList.named("details-of-the-past");

  private static final List<String> WAITING = List.of("awaiting ", "waiting for ", "await ");

  /** What is waited for has mostly one of these in its name, and is told by the others. */
  private static final WordList KINDS = WordList.named("kinds-of-things-awaited");

  /** They say that it has come. */
  private static final List<String> COME = WordList.lines("ways-of-coming");

  private static final Set<String> NOT_YET =
      Set.of("still", "waiting", "awaiting", "await", "chase", "chasing", "chased", "apply", "no");

  /** In words. */
  private static final int LONGEST = 7;

  static List<StillAwaited> in(Reading reading) {
    List<StillAwaited> found = new ArrayList<>();
    if (reading.file().isEmpty() || reading.record().type() == RecordType.CHRONOLOGY) {
      return found;
    }
    NamedPeople people = NamedPeople.of(reading.record());
    for (ReadSection section : reading.sections()) {
      if (!section.text().contains("wait")) {
        continue;
      }
      String lower = section.text().toLowerCase(Locale.ROOT);
      for (String waiting : WAITING) {
        for (int at = lower.indexOf(waiting); at >= 0; at = lower.indexOf(waiting, at + 1)) {
          boolean begins = at == 0 || !Character.isLetter(lower.charAt(at - 1));
          StillAwaited one =
              begins && lower.length() == section.text().length()
                  ? come(reading.file(), people, section, at, at + waiting.length())
                  : null;
          if (one != null) {
            found.add(one);
          }
        }
      }
    }
    return found;
  }

  private static @Nullable StillAwaited come(
      List<CaseRecord> file, NamedPeople people, ReadSection section, int start, int from) {
    String text = section.text();
    int end = SentenceAround.end(text, from);
    List<String> names = new ArrayList<>();
    int last = from;
    for (Word word : Words.in(text.substring(from, end))) {
      if (names.size() + 1 > LONGEST || text.substring(last, from + word.start()).contains(",")) {
        break;
      }
      last = from + word.end();
      if (!KINDS.has(word.lower())) {
        names.add(word.lower());
      }
      if (KINDS.has(word.lower()) && !names.isEmpty() && word.text().length() > 3) {
        break;
      }
    }
    List<Word> before = Words.in(text.substring(SentenceAround.start(text, start), start));
    if (names.isEmpty()
        || before.stream().anyMatch(word -> isOfAnother(people, word))
        || Stretch.anyContains(Quotations.in(section), start, last)) {
      return null;
    }
    return since(file, names, section.index(), start, last);
  }

  private static boolean isOfAnother(NamedPeople people, Word word) {
    return PAST.has(word.lower())
        || people.isRelative(word.text())
        || people.other(word.text()) != null;
  }

  private static @Nullable StillAwaited since(
      List<CaseRecord> file, List<String> names, int section, int start, int end) {
    @Nullable StillAwaited[] found = {null};
    for (CaseRecord record : file) {
      Sentences.of(
          record,
          sentence -> {
            String lower = sentence.toLowerCase(Locale.ROOT);
            if (COME.stream().anyMatch(lower::contains)) {
              List<String> words = Words.in(lower).stream().map(Word::text).toList();
              if (words.containsAll(names) && words.stream().noneMatch(NOT_YET::contains)) {
                found[0] = new StillAwaited(section, start, end, sentence.strip(), record);
              }
            }
          });
    }
    return found[0];
  }
}
