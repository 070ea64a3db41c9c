package org.sidenote.analyzer.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.Section;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;

/** Medicines given as taken now that an earlier record says were stopped or changed for another. */
final class Medicines {

  private static final WordList MEDICINES = WordList.named("medicines");

  /** In a sentence they tell that a medicine is not taken now, or that somebody asks. */
  private static final WordList NOT_TAKEN = WordList.named("medicines-not-taken");

  private static final Set<String> EXCHANGED =
      Set.of("changed", "switched", "swapped", "replaced", "substituted");

  private static final Set<String> FOR = Set.of("to", "by", "with", "for");

  private static final Set<String> AGAIN =
      Set.of("restarted", "re-started", "resumed", "recommenced", "reinstated", "back");

  private Medicines() {}

  /**
   * A medicine that is over.
   *
   * @param section index of the section
   * @param word its name in the text
   * @param change the sentence that says so
   * @param in the record it stands in
   */
  record Found(int section, Token word, String change, CaseRecord in) {}

  static List<Found> stopped(Reading reading) {
    List<Found> found = new ArrayList<>();
    if (reading.file().isEmpty() || reading.record().type() == RecordType.CHRONOLOGY) {
      return found;
    }
    NamedPeople people = NamedPeople.of(reading.record());
    for (ReadSection section : reading.sections()) {
      for (Sentence sentence : section.sentences()) {
        for (Token token : sentence.tokens()) {
          if (MEDICINES.has(token.lower()) && isTaken(section, token)) {
            Found one = stopped(reading.file(), people, section.index(), token);
            if (one != null) {
              found.add(one);
            }
          }
        }
      }
    }
    return found;
  }

  private static boolean isTaken(ReadSection section, Token token) {
    String text = section.text();
    String sentence =
        text.substring(
            SentenceAround.start(text, token.start()), SentenceAround.end(text, token.end()));
    return Words.in(sentence).stream().noneMatch(word -> NOT_TAKEN.has(word.lower()))
        && !Stretch.anyContains(Quotations.in(section), token.start(), token.end());
  }

  private static @Nullable Found stopped(
      List<CaseRecord> file, NamedPeople people, int section, Token token) {
    String drug = token.lower();
    Found found = null;
    for (CaseRecord record : file) {
      for (String sentence : sentencesWith(record, drug)) {
        List<String> words = Words.in(sentence).stream().map(Words.Word::lower).toList();
        int at = words.indexOf(drug);
        if (at < 0 || isAnothers(people, words, at)) {
          continue;
        }
        if (words.stream().anyMatch(AGAIN::contains)) {
          found = null;
        } else if (Ended.isSaidOf(drug, words, true) || isExchanged(words, at)) {
          found = new Found(section, token, sentence.strip(), record);
        }
      }
    }
    return found;
  }

  /** The sentences of an earlier record that name a medicine, in no order within a section. */
  private static List<String> sentencesWith(CaseRecord record, String drug) {
    String capital = Character.toUpperCase(drug.charAt(0)) + drug.substring(1);
    List<String> sentences = new ArrayList<>();
    for (Section section : record.sections()) {
      String text = section.text();
      for (String name : List.of(drug, capital)) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
          sentences.add(
              text.substring(SentenceAround.start(text, at), SentenceAround.end(text, at)));
        }
      }
    }
    return sentences;
  }

  /** "Her husband's warfarin". */
  private static boolean isAnothers(NamedPeople people, List<String> words, int at) {
    return words.subList(Math.max(0, at - 3), at).stream().anyMatch(people::isRelative);
  }

  /** "Warfarin changed to apixaban", "changed from warfarin", "swapped warfarin for apixaban". */
  private static boolean isExchanged(List<String> words, int at) {
    for (int i = Math.max(0, at - 3); i < Math.min(words.size(), at + 4); i++) {
      if (EXCHANGED.contains(words.get(i)) && Ended.isSo(words, i)) {
        boolean forAnother = words.subList(at, words.size()).stream().anyMatch(FOR::contains);
        boolean inPlaceOfAnother = i < at && words.subList(i, at).stream().anyMatch(FOR::contains);
        return hasAnother(words, at) && forAnother && !inPlaceOfAnother;
      }
    }
    return false;
  }

  /** Another medicine is named in its place; of a dose that changed the rule of doses tells. */
  private static boolean hasAnother(List<String> words, int at) {
    return words.stream().anyMatch(word -> MEDICINES.has(word) && !word.equals(words.get(at)));
  }
}
