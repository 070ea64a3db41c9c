package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Set;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Reading;
import org.sidenote.api.SectionFact;

/** Reasons for which a record may lack the person's voice. */
final class NotHeard {

  private static final PhraseList REASONS = PhraseList.named("not-heard-because");

  private static final Set<String> MEETING =
      Set.of(
          "saw", "see", "seeing", "seen", "met", "visited", "to", "with", "collected", "observed");

  private static final SectionFact<CaseRecord, Boolean> WHY =
      SectionFact.given((header, section) -> saysWhy(section.text(), ThePerson.of(header)));

  private NotHeard() {}

  /** Whether a record says why the person was not heard: accepted by Write Enough and by BASW. */
  static boolean saysWhy(Reading reading) {
    CaseRecord header = reading.record().header();
    return reading.sections().stream().anyMatch(section -> WHY.of(header, section));
  }

  /** Whether a text says why the person was not heard. */
  static boolean saysWhy(String text, ThePerson person) {
    List<String> words = person.words(text);
    return REASONS.isIn(words, i -> !isMet(words, i));
  }

  /** "Saw Amira at school" is no reason; "Amira at school" is one. */
  private static boolean isMet(List<String> words, int i) {
    return i > 0 && words.get(i).equals("@") && MEETING.contains(words.get(i - 1));
  }
}
