package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Set;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.SectionFact;

/** Whether the worker and the person were together, in a room or on the telephone. */
final class Contact {

  private static final PhraseList PHRASES = PhraseList.named("contact-with");

  /** Before "saw her": whoever saw her is the worker. "Staff saw her" is not theirs. */
  private static final Set<String> WORKERS =
      Set.of(
          "i",
          "we",
          "and",
          "then",
          "also",
          "sw",
          "worker",
          "writer",
          "briefly",
          "again",
          "to",
          "undertaken",
          "was",
          "were",
          "visit",
          "today",
          "later",
          "when",
          "nice",
          "good",
          "lovely",
          "have",
          "had",
          "been",
          "i've",
          "we've",
          "able",
          "both",
          "@",
          "home",
          "statutory");

  private static final SectionFact<CaseRecord, Boolean> MET =
      SectionFact.given((header, section) -> isIn(section, header));

  private Contact() {}

  /** Whether the record says that the worker saw or spoke with the person. */
  static boolean isIn(Reading reading) {
    CaseRecord header = reading.record().header();
    return reading.record().type() == RecordType.DIRECT_WORK
        || SeenBox.isTicked(reading)
        || reading.sections().stream().anyMatch(section -> MET.of(header, section));
  }

  /** On the telephone "he is fine" is what somebody says of him. */
  private static boolean isIn(ReadSection section, CaseRecord header) {
    boolean call = header.type() == RecordType.PHONE_CALL;
    for (List<String> words : ThePerson.words(header, section)) {
      if (PHRASES.isIn(words, i -> isTheWorkers(words, i) && !(call && words.get(i).equals("@")))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTheWorkers(List<String> words, int i) {
    return i == 0 || words.get(i).equals("@") || WORKERS.contains(words.get(i - 1));
  }
}
