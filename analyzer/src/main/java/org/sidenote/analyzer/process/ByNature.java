package org.sidenote.analyzer.process;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.sidenote.analyzer.text.Phrases;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;

/**
 * What is about the service by its nature, as its type, title, form or heading says: a chronology,
 * an allocation note, the record of a closure. A summary is none of it: it is for telling of
 * somebody, whatever for.
 */
final class ByNature {

  private static final Phrases TITLES = Phrases.named("process-by-nature");

  /** Of sections that list what was done when, or are about the worker's own week. */
  private static final Set<String> HEADINGS =
      Set.of(
          "timeline",
          "chronology",
          "dates",
          "threshold",
          "workload",
          "caseload",
          "leave",
          "training",
          "worker",
          "worker's",
          "wellbeing",
          "own");

  private static final String SUMMARY = "summary";

  /** A note without headings may open with its title: "Case closure record." */
  private static final int TITLE_WORDS = 5;

  private ByNature() {}

  static boolean isRecord(Reading reading) {
    CaseRecord record = reading.record();
    return record.type() == RecordType.CHRONOLOGY
        || (record.title() != null && isTitle(record.title()))
        || (record.template() != null && isTitle(record.template()))
        || reading.sections().stream().limit(1).anyMatch(ByNature::opensWithTitle);
  }

  static boolean isSection(ReadSection section) {
    return isTitle(section.heading())
        || Stream.of(section.heading().toLowerCase(Locale.ROOT).split("[^a-z]+"))
            .anyMatch(HEADINGS::contains);
  }

  private static boolean opensWithTitle(ReadSection section) {
    return !section.sentences().isEmpty()
        && section.sentences().getFirst().words() <= TITLE_WORDS
        && isTitle(section.text().substring(0, section.sentences().getFirst().end()));
  }

  private static boolean isTitle(String title) {
    return TITLES.standIn(title) && !title.toLowerCase(Locale.ROOT).contains(SUMMARY);
  }
}
