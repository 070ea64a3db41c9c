package org.sidenote.analyzer.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.Analyzer;
import org.sidenote.analyzer.duplication.MemoryArchive;
import org.sidenote.analyzer.duplication.Recency;
import org.sidenote.analyzer.format.ReadRecord;
import org.sidenote.analyzer.format.RecordFile;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Finding;
import org.sidenote.api.Mark;
import org.sidenote.api.Result;
import org.sidenote.corpus.Label;

/**
 * What the analyzer sees in some records, beside what a reader labelled in them.
 *
 * @param records the records, by id
 * @param results what the analyzer sees
 * @param flagged places of its findings and marks, by rule or kind of mark
 * @param labelled places of the labels, by their names
 */
record Comparison(
    Map<String, CaseRecord> records,
    List<Result> results,
    Map<String, List<Span>> flagged,
    Map<String, List<Span>> labelled) {

  /** Runs the analyzer over the records, each compared with those before it. */
  static Comparison of(Analyzer analyzer, Map<String, CaseRecord> records, List<Label> labels) {
    List<Result> results = check(analyzer, records.values());
    Map<String, List<Span>> flagged = new TreeMap<>();
    for (Result result : results) {
      for (Finding finding : result.findings()) {
        add(flagged, finding.rule(), span(result.record(), finding));
      }
      for (Mark mark : result.marks()) {
        CaseRecord record = Objects.requireNonNull(records.get(result.record()));
        add(flagged, mark.kind().toString(), span(record, mark));
      }
    }
    return new Comparison(records, results, flagged, spans(labels, records));
  }

  /** Places of labels, by their names. */
  static Map<String, List<Span>> spans(List<Label> labels, Map<String, CaseRecord> records) {
    Map<String, List<Span>> spans = new TreeMap<>();
    for (Label label : labels) {
      CaseRecord record = records.get(label.record());
      if (record != null) {
        add(spans, label.name(), span(record, label));
      }
    }
    return spans;
  }

  /** Reads records, and closes the file they are in. */
  static Map<String, CaseRecord> read(String name, InputStream file) {
    Map<String, CaseRecord> records = new HashMap<>();
    try (file) {
      for (ReadRecord read : RecordFile.read(name, file).records()) {
        records.put(read.record().id(), read.record());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return records;
  }

  /** How well a rule, or a kind of mark, fits. */
  Score score(String name) {
    return Score.of(
        name, flagged.getOrDefault(name, List.of()), labelled.getOrDefault(name, List.of()));
  }

  private static List<Result> check(Analyzer analyzer, Collection<CaseRecord> records) {
    List<CaseRecord> inOrder = new ArrayList<>(records);
    inOrder.sort(Recency.ORDER.thenComparing(CaseRecord::id));
    MemoryArchive earlier = new MemoryArchive();
    List<Result> results = new ArrayList<>();
    for (CaseRecord record : inOrder) {
      results.add(analyzer.check(record, earlier));
      earlier.add(record);
    }
    return results;
  }

  private static void add(Map<String, List<Span>> spans, String name, Span span) {
    spans.computeIfAbsent(name, n -> new ArrayList<>()).add(span);
  }

  static Span span(CaseRecord record, Label label) {
    Label.Place place = label.place();
    if (place == null) {
      return new Span(record.id(), -1, 0, 0, null);
    }
    String text = record.sections().get(place.section()).text();
    int start = place.startIn(text);
    return place.quote() == null
        ? new Span(record.id(), place.section(), 0, 0, null)
        : new Span(record.id(), place.section(), start, place.endIn(text), place.quote());
  }

  private static Span span(String record, Finding finding) {
    return new Span(
        record,
        orElse(finding.section(), -1),
        orElse(finding.start(), 0),
        orElse(finding.end(), 0),
        finding.quote());
  }

  private static int orElse(@Nullable Integer value, int otherwise) {
    return value == null ? otherwise : value;
  }

  static Span span(CaseRecord record, Mark mark) {
    String text = record.sections().get(mark.section()).text();
    return new Span(
        record.id(),
        mark.section(),
        mark.start(),
        mark.end(),
        text.substring(mark.start(), mark.end()));
  }
}
