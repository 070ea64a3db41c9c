package org.sidenote.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sidenote.analyzer.duplication.MemoryArchive;
import org.sidenote.analyzer.duplication.Recency;
import org.sidenote.analyzer.format.ReadRecord;
import org.sidenote.analyzer.format.RecordFile;
import org.sidenote.analyzer.report.ResultJson;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Person;
import org.sidenote.api.Section;
import org.sidenote.corpus.CaseFile;
import org.sidenote.corpus.Corpus;
import org.sidenote.corpus.Half;

/** What was remembered of a draft's sections never shows: whatever is edited, and in what order. */
class EditedDraftTest {

  private static final int EDITS_A_RECORD = 3;
  private static final int EVERY = 19;

  private final Random random = new Random(20);

  @Test
  void a_draft_that_was_edited_is_read_as_if_nobody_had_seen_it_before() throws IOException {
    List<CaseRecord> records = records();
    MemoryArchive archive = new MemoryArchive();
    Analyzer remembers = Analyzer.standard();
    for (int i = 0; i < records.size(); i++) {
      CaseRecord record = records.get(i);
      if (i % EVERY == 0) {
        CaseRecord draft = record;
        for (int edit = 0; edit <= EDITS_A_RECORD; edit++) {
          assertThat(ResultJson.of(remembers.check(draft, archive)))
              .isEqualTo(ResultJson.of(Analyzer.standard().check(draft, archive)));
          draft = edited(draft, records.get(random.nextInt(records.size())));
        }
      }
      archive.add(record);
    }
  }

  /** The draft after one of the things writers do to a section, or to the header. */
  private CaseRecord edited(CaseRecord draft, CaseRecord other) {
    List<Section> sections = new ArrayList<>(draft.sections());
    int at = random.nextInt(sections.size());
    Section section = sections.get(at);
    int place = random.nextInt(section.text().length() + 1);
    switch (random.nextInt(7)) {
      case 0 -> sections.set(at, with(section, place, place, " He told you he was 9 on 3 May. "));
      case 1 -> sections.set(at, with(section, place, section.text().length(), ""));
      case 2 -> sections.set(at, new Section("What I think", section.text()));
      case 3 -> sections.add(at, other.sections().getFirst());
      case 4 -> sections.remove(at);
      case 5 -> sections.set(at, new Section(section.heading(), other.sections().getLast().text()));
      default -> {
        return ofAnother(draft, other.person());
      }
    }
    return draft.withSections(sections.isEmpty() ? draft.sections() : sections);
  }

  private static Section with(Section section, int from, int to, String typed) {
    String text = section.text();
    return new Section(section.heading(), text.substring(0, from) + typed + text.substring(to));
  }

  private static CaseRecord ofAnother(CaseRecord draft, Person person) {
    return new CaseRecord(
        draft.id(),
        draft.type(),
        draft.title(),
        person,
        draft.alsoAbout(),
        draft.people(),
        draft.author(),
        draft.occurredOn(),
        draft.recordedAt(),
        draft.template(),
        draft.sections());
  }

  private static List<CaseRecord> records() throws IOException {
    List<CaseRecord> records = new ArrayList<>();
    for (CaseFile file : Corpus.caseFiles()) {
      if (file.half() == Half.TUNE) {
        try (InputStream in = file.open()) {
          RecordFile.read(file.name(), in).records().stream()
              .map(ReadRecord::record)
              .forEach(records::add);
        }
      }
    }
    records.sort(Recency.ORDER);
    return records;
  }
}
