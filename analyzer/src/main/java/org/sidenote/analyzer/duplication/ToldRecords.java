package org.sidenote.analyzer.duplication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Section;

/**
 * Records as the sentences they tell, the last few of them remembered: a person's file is read
 * again with every record that is added to it, and with every pause of a draft. In memory only.
 * Safe for many threads.
 */
final class ToldRecords {

  private static final int REMEMBERED = 10_000;

  /**
   * What a record tells.
   *
   * @param sections the sentences, section by section
   * @param rows the same, stem by stem
   */
  record Told(CaseRecord record, List<List<ToldSentence>> sections, List<StemRows> rows) {}

  private final Map<String, Told> told =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<String, Told> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** What an earlier record tells. */
  @SuppressWarnings("ReferenceEquality") // comparing the texts would cost what is to be saved
  Told told(CaseRecord record) {
    synchronized (told) {
      Told known = told.get(record.id());
      if (known != null && known.record == record) {
        return known;
      }
    }
    List<List<ToldSentence>> sections = read(record);
    Told its = new Told(record, sections, sections.stream().map(StemRows::of).toList());
    synchronized (told) {
      told.put(record.id(), its);
    }
    return its;
  }

  /** The sentences of a record, to keep or change. */
  static List<List<ToldSentence>> read(CaseRecord record) {
    Hashes names = new Hashes(RecordWords.names(record));
    List<List<ToldSentence>> sections = new ArrayList<>();
    for (Section section : record.sections()) {
      sections.add(ToldSentence.of(section.text(), names));
    }
    return sections;
  }
}
