package org.sidenote.analyzer.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
import org.sidenote.api.Severity;
import org.sidenote.corpus.CaseFile;
import org.sidenote.corpus.Corpus;
import org.sidenote.corpus.Half;
import org.sidenote.corpus.Label;
import org.sidenote.corpus.Reader;

/**
 * The rules run over one half of the corpus.
 *
 * @param half which half
 * @param records how many records it has
 * @param rules a score for every rule there is
 * @param marks a score for every kind of mark that readers label and the analyzer makes
 * @param voices whether the speaker is right, and how well reported words are found
 * @param agreement how well two readers agree, by label; over both halves
 * @param readTwice how many records both readers read
 * @param soundRecords how many records of this half have no high or medium label
 * @param onSound high and medium findings on those, a record
 */
public record Evaluation(
    Half half,
    int records,
    List<Score> rules,
    List<Score> marks,
    Voices voices,
    Map<String, Agreement> agreement,
    int readTwice,
    int soundRecords,
    double onSound) {

  private static final String VOICE = "voice-";

  /** Runs the analyzer over a half. Takes seconds. */
  public static Evaluation of(Analyzer analyzer, Half half) {
    List<CaseFile> files = Corpus.caseFiles().stream().filter(f -> f.half() == half).toList();
    Map<String, CaseRecord> records = new HashMap<>();
    files.forEach(file -> read(file).forEach(record -> records.put(record.id(), record)));
    List<Result> results = check(analyzer, records.values());
    Map<String, List<Span>> flagged = new TreeMap<>();
    List<Voices.Heard> heard = new ArrayList<>();
    for (Result result : results) {
      for (Finding finding : result.findings()) {
        add(flagged, finding.rule(), span(result.record(), finding));
      }
      for (Mark mark : result.marks()) {
        Span span = span(Objects.requireNonNull(records.get(result.record())), mark);
        if (mark.kind().toString().startsWith(VOICE)) {
          heard.add(new Voices.Heard(mark.kind().toString(), span, mark.who()));
        }
        add(flagged, mark.kind().toString(), span);
      }
    }
    Map<String, List<Span>> labelled = labels(files, Reader.FIRST, records);
    List<Score> rules = new ArrayList<>();
    analyzer.catalogue().rules().stream()
        .map(rule -> rule.file().id())
        .forEach(id -> rules.add(score(id, flagged, labelled)));
    List<Score> marks = new ArrayList<>();
    for (String kind : flagged.keySet()) {
      if (!kind.contains(".") && labelled.containsKey(kind)) {
        marks.add(score(kind, flagged, labelled));
      }
    }
    Set<String> sound = sound(records.keySet(), labelled);
    long onSound =
        results.stream()
            .filter(result -> sound.contains(result.record()))
            .flatMap(result -> result.findings().stream())
            .filter(finding -> finding.severity() != Severity.LOW)
            .count();
    Set<String> twice = new TreeSet<>();
    Map<String, Agreement> agreement = agreement(twice);
    return new Evaluation(
        half,
        records.size(),
        rules,
        marks,
        Voices.of(heard, labelledVoices(files, records), List.copyOf(records.values())),
        agreement,
        twice.size(),
        sound.size(),
        (double) onSound / sound.size());
  }

  private static Score score(
      String name, Map<String, List<Span>> flagged, Map<String, List<Span>> labelled) {
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

  private static List<CaseRecord> read(CaseFile file) {
    try (InputStream in = file.open()) {
      return RecordFile.read(file.name(), in).records().stream().map(ReadRecord::record).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<Span>> labels(
      List<CaseFile> files, Reader reader, Map<String, CaseRecord> records) {
    Map<String, List<Span>> spans = new TreeMap<>();
    for (CaseFile file : files) {
      for (Label label : Corpus.labels(file, reader).orElse(List.of())) {
        CaseRecord record = records.get(label.record());
        if (record != null) {
          add(spans, label.name(), span(record, label));
        }
      }
    }
    return spans;
  }

  private static List<Voices.Heard> labelledVoices(
      List<CaseFile> files, Map<String, CaseRecord> records) {
    List<Voices.Heard> voices = new ArrayList<>();
    for (CaseFile file : files) {
      for (Label label : Corpus.labels(file, Reader.FIRST).orElse(List.of())) {
        CaseRecord record = records.get(label.record());
        if (record != null && label.name().startsWith(VOICE)) {
          voices.add(new Voices.Heard(label.name(), span(record, label), label.who()));
        }
      }
    }
    return voices;
  }

  private static void add(Map<String, List<Span>> spans, String name, Span span) {
    spans.computeIfAbsent(name, n -> new ArrayList<>()).add(span);
  }

  private static Span span(CaseRecord record, Label label) {
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

  private static Span span(CaseRecord record, Mark mark) {
    String text = record.sections().get(mark.section()).text();
    return new Span(
        record.id(),
        mark.section(),
        mark.start(),
        mark.end(),
        text.substring(mark.start(), mark.end()));
  }

  /** Records in which the reader labelled nothing that the guide calls high or medium. */
  private static Set<String> sound(Set<String> records, Map<String, List<Span>> labelled) {
    Set<String> sound = new HashSet<>(records);
    labelled.forEach((name, spans) -> {
      if (Label.isTrouble(name)) {
        spans.forEach(span -> sound.remove(span.record()));
      }
    });
    return sound;
  }

  private static Map<String, Agreement> agreement(Set<String> readTwice) {
    List<CaseFile> files =
        Corpus.caseFiles().stream()
            .filter(file -> Corpus.labels(file, Reader.SECOND).isPresent())
            .toList();
    Map<String, CaseRecord> records = new TreeMap<>();
    files.forEach(file -> read(file).forEach(record -> records.put(record.id(), record)));
    readTwice.addAll(records.keySet());
    Map<String, List<Span>> first = labels(files, Reader.FIRST, records);
    Map<String, List<Span>> second = labels(files, Reader.SECOND, records);
    Units units = new Units(List.copyOf(records.values()));
    Map<String, Agreement> agreement = new TreeMap<>();
    Set<String> names = new TreeSet<>(first.keySet());
    names.addAll(second.keySet());
    for (String name : names) {
      agreement.put(
          name,
          Agreement.of(
              name,
              first.getOrDefault(name, List.of()),
              second.getOrDefault(name, List.of()),
              units));
    }
    return agreement;
  }
}
