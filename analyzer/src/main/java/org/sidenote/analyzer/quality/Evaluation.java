package org.sidenote.analyzer.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sidenote.analyzer.Analyzer;
import org.sidenote.api.CaseRecord;
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
    Map<String, CaseRecord> records = records(files);
    List<Label> labels = labels(files, Reader.FIRST);
    Comparison comparison = Comparison.of(analyzer, records, labels);
    List<Score> rules =
        analyzer.catalogue().rules().stream()
            .map(rule -> comparison.score(rule.file().id()))
            .toList();
    List<Score> marks =
        comparison.flagged().keySet().stream()
            .filter(kind -> !kind.contains(".") && comparison.labelled().containsKey(kind))
            .map(comparison::score)
            .toList();
    Set<String> sound = sound(comparison);
    long onSound =
        comparison.results().stream()
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
        Voices.of(heard(comparison), heard(labels, records), List.copyOf(records.values())),
        agreement,
        twice.size(),
        sound.size(),
        (double) onSound / sound.size());
  }

  private static Map<String, CaseRecord> records(List<CaseFile> files) {
    Map<String, CaseRecord> records = new TreeMap<>();
    files.forEach(file -> records.putAll(Comparison.read(file.name(), file.open())));
    return records;
  }

  private static List<Label> labels(List<CaseFile> files, Reader reader) {
    return files.stream()
        .flatMap(file -> Corpus.labels(file, reader).orElse(List.of()).stream())
        .toList();
  }

  /** The voices the analyzer marks. */
  private static List<Voices.Heard> heard(Comparison comparison) {
    List<Voices.Heard> heard = new ArrayList<>();
    for (Result result : comparison.results()) {
      CaseRecord record = Objects.requireNonNull(comparison.records().get(result.record()));
      for (Mark mark : result.marks()) {
        String kind = mark.kind().toString();
        if (kind.startsWith(VOICE)) {
          heard.add(new Voices.Heard(kind, Comparison.span(record, mark), mark.who()));
        }
      }
    }
    return heard;
  }

  /** The voices a reader labelled. */
  private static List<Voices.Heard> heard(List<Label> labels, Map<String, CaseRecord> records) {
    List<Voices.Heard> heard = new ArrayList<>();
    for (Label label : labels) {
      CaseRecord record = records.get(label.record());
      if (record != null && label.name().startsWith(VOICE)) {
        heard.add(new Voices.Heard(label.name(), Comparison.span(record, label), label.who()));
      }
    }
    return heard;
  }

  /** Records in which the reader labelled nothing that the guide calls high or medium. */
  private static Set<String> sound(Comparison comparison) {
    Set<String> sound = new HashSet<>(comparison.records().keySet());
    comparison
        .labelled()
        .forEach((name, spans) -> {
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
    Map<String, CaseRecord> records = records(files);
    readTwice.addAll(records.keySet());
    Map<String, List<Span>> first = Comparison.spans(labels(files, Reader.FIRST), records);
    Map<String, List<Span>> second = Comparison.spans(labels(files, Reader.SECOND), records);
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
