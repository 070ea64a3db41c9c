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

/**
 * A husband, wife or partner given as one still, though an earlier record says that the two have
 * parted or that one has died: "her boyfriend Callum", after "split with Callum".
 *
 * @param section index of the section
 * @param start first UTF-16 unit
 * @param end one past the last
 * @param change the sentence that says so
 * @param in the record it stands in
 */
record PartedFrom(int section, int start, int end, String change, CaseRecord in) {

  private static final WordList PAST = WordList.named("details-of-the-past");

  private static final WordList PARTNERS =
      WordList.of("husband", "wife", "partner", "boyfriend", "girlfriend", "fiancé", "fiancée");

  private static final WordList WHOSE = WordList.of("his", "her", "their");

  /** They say that two are no longer together. */
  private static final List<String> PARTED =
      List.of(
          "moved out",
          "split ",
          "have split",
          "has split",
          "separated",
          "broke up",
          "broken up",
          "divorced",
          "to divorce",
          "no longer together",
          "died",
          "passed away");

  static List<PartedFrom> in(Reading reading) {
    List<PartedFrom> found = new ArrayList<>();
    if (reading.file().isEmpty() || reading.record().type() == RecordType.CHRONOLOGY) {
      return found;
    }
    NamedPeople people = NamedPeople.of(reading.record());
    for (ReadSection section : reading.sections()) {
      List<Word> words = Words.in(section);
      List<Stretch> quotations = Quotations.in(section);
      for (int i = 0; i + 1 < words.size(); i++) {
        Word name = words.get(i + 1);
        if (name.isCapital()
            && PARTNERS.has(words.get(i).lower())
            && name.start() - words.get(i).end() <= 2
            && people.other(name.text()) == null
            && !people.isPerson(name.text())
            && !Stretch.anyContains(quotations, name.start(), name.end())
            && isOfNow(section.text(), name)) {
          boolean whose = i > 0 && WHOSE.has(words.get(i - 1).lower());
          int start = words.get(whose ? i - 1 : i).start();
          PartedFrom one = since(reading.file(), name.lower(), section.index(), start, name.end());
          if (one != null) {
            found.add(one);
          }
        }
      }
    }
    return found;
  }

  private static boolean isOfNow(String text, Word name) {
    int start = SentenceAround.start(text, name.start());
    int end = SentenceAround.end(text, name.end());
    return Words.in(text.substring(start, end)).stream()
        .noneMatch(word -> PAST.has(word.lower()) || word.lower().equals("ex"));
  }

  private static @Nullable PartedFrom since(
      List<CaseRecord> file, String name, int section, int start, int end) {
    @Nullable PartedFrom[] found = {null};
    for (CaseRecord record : file) {
      if (record.sections().stream().noneMatch(one -> Words.hasName(one.text(), name))) {
        continue;
      }
      Sentences.of(
          record,
          sentence -> {
            if (Words.hasName(sentence, name) && isParting(sentence)) {
              found[0] = new PartedFrom(section, start, end, sentence.strip(), record);
            }
          });
    }
    return found[0];
  }

  private static boolean isParting(String sentence) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    for (String parted : PARTED) {
      int at = lower.indexOf(parted);
      if (at >= 0) {
        List<String> words = List.of(lower.split(" ", -1));
        int place = Math.toIntExact(lower.substring(0, at).chars().filter(c -> c == ' ').count());
        return Ended.isSo(words, place) || parted.equals("to divorce");
      }
    }
    return false;
  }
}
