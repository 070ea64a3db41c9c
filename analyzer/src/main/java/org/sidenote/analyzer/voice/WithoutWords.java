package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Set;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.SectionFact;
import org.sidenote.api.Sentence;

/** A record that tells by itself that the person has no words, whatever its header says. */
final class WithoutWords {

  private static final PhraseList TOLD = PhraseList.named("told-without-words");

  /** What may follow: "does not speak English", "is non-verbal at times" say something else. */
  private static final Set<String> GOING_ON =
      Set.of(
          "and",
          "as",
          "because",
          "but",
          "due",
          "following",
          "from",
          "now",
          "or",
          "since",
          "so",
          "which",
          "his",
          "her",
          "their",
          "@",
          "any",
          "views",
          "wishes",
          "verbally");

  private static final SectionFact<CaseRecord, Boolean> IN =
      SectionFact.given((header, section) -> isIn(section, ThePerson.of(header)));

  private WithoutWords() {}

  /** Whether a record says so of the person, and holds no words of theirs. */
  static boolean isToldIn(Reading reading) {
    CaseRecord header = reading.record().header();
    return reading.marks(MarkKind.VOICE_DIRECT).isEmpty()
        && reading.sections().stream().anyMatch(section -> IN.of(header, section));
  }

  private static boolean isIn(ReadSection section, ThePerson person) {
    for (Sentence sentence : section.sentences()) {
      List<String> words = person.words(section.text().substring(sentence.start(), sentence.end()));
      if (TOLD.isIn(words, at -> isAll(TOLD.end(at, words), words))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAll(int end, List<String> words) {
    return end == words.size() || GOING_ON.contains(words.get(end));
  }
}
