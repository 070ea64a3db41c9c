package org.sidenote.analyzer.function;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sidenote.analyzer.form.FormSections;
import org.sidenote.analyzer.format.NoteText;
import org.sidenote.analyzer.format.ReadRecord;
import org.sidenote.analyzer.format.RecordFile;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.TextReader;
import org.sidenote.analyzer.voice.Evidence;
import org.sidenote.analyzer.voice.VoiceMarker;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Section;
import org.sidenote.api.Sentence;
import org.sidenote.corpus.CaseFile;
import org.sidenote.corpus.Corpus;
import org.sidenote.corpus.Half;
import org.sidenote.corpus.Label;
import org.sidenote.corpus.LabelledNotes;
import org.sidenote.corpus.Reader;
import org.sidenote.corpus.TrainingSentence;

/**
 * All there is to learn from: the sentences and notes written for the purpose, and every sentence
 * of the tune half's records with what the first reader marked. Nothing of the report half.
 */
final class FunctionExamples {

  private static final Evidence.OfSentence NOTHING_KNOWN = new Evidence.OfSentence(0, 0);

  /** By kind of mark. */
  private static final Map<String, SentenceFunction> FUNCTIONS =
      Stream.of(
              "process",
              "analysis",
              "decision",
              "rationale",
              "voice-direct",
              "voice-indirect",
              "voice-observed",
              "voice-other")
          .collect(Collectors.toUnmodifiableMap(mark -> mark, SentenceFunction::of));

  private final TextReader text;
  private final FormSections forms = FormSections.standard();
  private final List<FunctionExample> examples = new ArrayList<>();

  private FunctionExamples(TextReader text) {
    this.text = text;
  }

  /** The examples, always in the same order. */
  static List<FunctionExample> all(TextReader text) {
    FunctionExamples all = new FunctionExamples(text);
    Corpus.writtenSentences().forEach(all::addWritten);
    for (LabelledNotes notes : Corpus.trainingNotes()) {
      all.addRecords(records(notes.name(), notes.open()), notes.labels(), notes.looked());
    }
    for (CaseFile file : Corpus.caseFiles()) {
      if (file.half() == Half.TUNE) {
        List<Label> labels = Corpus.labels(file, Reader.FIRST).orElse(List.of());
        all.addRecords(records(file.name(), file.open()), labels, FUNCTIONS.keySet());
      }
    }
    return all.examples;
  }

  private void addWritten(TrainingSentence sentence) {
    CaseRecord record = NoteText.parse("written", sentence.text()).record();
    SentenceFunction function = SentenceFunction.of(sentence.function());
    addSentences(record, (features, section, at) -> FunctionExample.written(features, function));
  }

  private void addRecords(List<CaseRecord> records, List<Label> labels, Set<String> marks) {
    Set<SentenceFunction> looked = EnumSet.noneOf(SentenceFunction.class);
    marks.forEach(mark -> looked.add(Objects.requireNonNull(FUNCTIONS.get(mark))));
    for (CaseRecord record : records) {
      List<Label> ofRecord = labels.stream().filter(l -> l.record().equals(record.id())).toList();
      addSentences(
          record,
          (features, section, at) ->
              FunctionExample.read(
                  record.person().id(), features, marked(section, at, ofRecord), looked));
    }
  }

  private interface Maker {
    FunctionExample make(int[] features, ReadSection section, Sentence sentence);
  }

  private void addSentences(CaseRecord record, Maker maker) {
    SentenceFeatures features = new SentenceFeatures(NamedPeople.of(record));
    List<ReadSection> sections = new ArrayList<>();
    for (Section section : record.sections()) {
      sections.add(
          new ReadSection(
              sections.size(),
              section.heading(),
              section.text(),
              forms.role(record, section),
              text.sentences(section.text())));
    }
    VoiceMarker.marks(
        record,
        sections,
        (section, sentence, doings) -> {
          ReadSection read = sections.get(section);
          examples.add(
              maker.make(
                  features.of(read, sentence, doings), read, read.sentences().get(sentence)));
          return NOTHING_KNOWN;
        });
  }

  private static List<CaseRecord> records(String name, InputStream file) {
    try (file) {
      return RecordFile.read(name, file).records().stream().map(ReadRecord::record).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a reader marked a sentence as: where label and sentence share half of the shorter. */
  private static Set<SentenceFunction> marked(
      ReadSection section, Sentence sentence, List<Label> labels) {
    Set<SentenceFunction> marked = EnumSet.noneOf(SentenceFunction.class);
    for (Label label : labels) {
      SentenceFunction function = FUNCTIONS.get(label.name());
      Label.Place place = label.place();
      if (function != null && place != null && place.section() == section.index()) {
        int start = place.startIn(section.text());
        int end = place.endIn(section.text());
        int shared = Math.min(end, sentence.end()) - Math.max(start, sentence.start());
        int shorter = Math.min(end - start, sentence.end() - sentence.start());
        if (shared > 0 && 2 * shared >= shorter) {
          marked.add(function);
        }
      }
    }
    return marked;
  }
}
