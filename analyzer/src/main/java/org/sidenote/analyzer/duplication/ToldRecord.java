package org.sidenote.analyzer.duplication;

import java.util.ArrayList;
import java.util.List;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Section;

/**
 * A record as the sentences it tells.
 *
 * @param sections the sentences, section by section
 * @param rows the same, stem by stem
 */
record ToldRecord(List<List<ToldSentence>> sections, List<StemRows> rows) {

  static ToldRecord of(CaseRecord record) {
    Hashes names = new Hashes(RecordWords.names(record));
    List<List<ToldSentence>> sections = new ArrayList<>();
    for (Section section : record.sections()) {
      sections.add(ToldSentence.of(section.text(), names));
    }
    return new ToldRecord(sections, sections.stream().map(StemRows::of).toList());
  }
}
