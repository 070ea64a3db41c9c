package org.sidenote.analyzer.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sidenote.analyzer.format.ReadRecord;
import org.sidenote.analyzer.format.RecordFile;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Section;
import org.sidenote.corpus.CaseFile;
import org.sidenote.corpus.Corpus;
import org.sidenote.corpus.Half;

/** Long drafts put together from the corpus's tune half, and what typing does to them. */
final class Drafts {

  private static final int WORDS = 1_000;
  private static final String TYPED = " She smiled and showed me the garden.";

  private Drafts() {}

  /** The sections' texts of the tune half. */
  static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (CaseRecord record : records()) {
      record.sections().forEach(section -> texts.add(section.text()));
    }
    return texts;
  }

  /** Drafts of about a thousand words, each of one person's records. */
  static List<CaseRecord> ofAThousandWords() throws IOException {
    List<CaseRecord> drafts = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    String person = "";
    int words = 0;
    for (CaseRecord record : records()) {
      if (!record.person().id().equals(person)) {
        sections.clear();
        words = 0;
      }
      person = record.person().id();
      for (Section section : record.sections()) {
        sections.add(section);
        words += section.text().split(" ").length;
        if (words >= WORDS) {
          drafts.add(with(record, sections));
          sections.clear();
          words = 0;
        }
      }
    }
    return drafts;
  }

  /** The draft after one more sentence somewhere in it. */
  static CaseRecord edited(CaseRecord draft, Random random) {
    List<Section> sections = new ArrayList<>(draft.sections());
    int at = random.nextInt(sections.size());
    Section section = sections.get(at);
    int stop = section.text().indexOf(". ", random.nextInt(section.text().length() + 1));
    int place = stop < 0 ? section.text().length() : stop + 1;
    String text = section.text().substring(0, place) + TYPED + section.text().substring(place);
    sections.set(at, new Section(section.heading(), text));
    return with(draft, sections);
  }

  private static CaseRecord with(CaseRecord record, List<Section> sections) {
    return new CaseRecord(
        record.id(),
        record.type(),
        record.title(),
        record.person(),
        record.alsoAbout(),
        record.people(),
        record.author(),
        record.occurredOn(),
        record.recordedAt(),
        record.template(),
        List.copyOf(sections));
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
    return records;
  }
}
