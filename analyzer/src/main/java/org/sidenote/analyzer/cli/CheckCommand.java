package org.sidenote.analyzer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.Analyzer;
import org.sidenote.analyzer.data.BadFile;
import org.sidenote.analyzer.duplication.BadIndex;
import org.sidenote.analyzer.duplication.FingerprintIndex;
import org.sidenote.analyzer.duplication.IndexFolder;
import org.sidenote.analyzer.duplication.Templates;
import org.sidenote.analyzer.form.FormSections;
import org.sidenote.analyzer.format.Problem;
import org.sidenote.analyzer.format.ReadRecord;
import org.sidenote.analyzer.format.RecordFile;
import org.sidenote.analyzer.report.ResultJson;
import org.sidenote.analyzer.report.Sarif;
import org.sidenote.analyzer.report.TextReport;
import org.sidenote.analyzer.rule.Catalogue;
import org.sidenote.analyzer.rule.GuidancePacks;
import org.sidenote.analyzer.text.TextReader;
import org.sidenote.analyzer.wording.CouncilWords;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Result;
import org.sidenote.api.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sidenote check}: what there is to look at in records. */
@Command(
    name = "check",
    description = "Says what there is to look at in records.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  enum Format {
    text,
    json,
    sarif
  }

  @Option(
      names = "--history",
      paramLabel = "FILE",
      description = "Earlier records to compare with.")
  private List<Path> history = List.of();

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "A duplication index of earlier records; their text is read from --history.")
  private @Nullable Path index;

  @Option(names = "--key", paramLabel = "FILE", description = "Its key (default: DIR.key).")
  private @Nullable Path key;

  @Option(
      names = "--pack",
      paramLabel = "FILE",
      description = "A council's own guidance and words, as YAML.")
  private List<Path> packs = List.of();

  @Option(
      names = "--templates",
      paramLabel = "FILE",
      description = "Agreed wording, never a copy: each section of the file is one template.")
  private List<Path> templates = List.of();

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif",
      description = "How to answer (default: text).")
  private Format format = Format.text;

  @Option(
      names = "--fail-on",
      paramLabel = "low|medium|high",
      description = "Exit with 1 if there is a finding of this severity or above.")
  private @Nullable String failOn;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "JSON Lines, or notes (.txt, .md); - is standard input.")
  private List<String> files = List.of();

  private final Main.Streams streams;
  private int bad;

  CheckCommand(Main.Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (failOn != null && Severity.of(failOn).filter(s -> s != Severity.OFF).isEmpty()) {
      return refuse("--fail-on takes low, medium or high");
    }
    List<CaseRecord> earlier = new ArrayList<>();
    List<Path> named = new ArrayList<>(history);
    for (Path file : history) {
      for (ReadRecord read : records(RecordFile.read(file))) {
        earlier.add(read.record());
        read.leftOut().forEach(streams.err()::println);
      }
    }
    List<ReadRecord> records = new ArrayList<>();
    for (String file : files) {
      records.addAll(records(read(file, named)));
    }
    Analyzer analyzer =
        new Analyzer(
            new TextReader(), FormSections.standard(), withPacks(Catalogue.load()), templates());
    List<Result> results = results(new Comparison(analyzer, records, earlier, progress(records)));
    answer(analyzer, records, results, new NoteNames(named));
    if (streams.out().checkError()) {
      return refuse("the answer could not be written; is the disk full, or the reader gone?");
    }
    return bad > 0 ? 2 : fails(results) ? 1 : 0;
  }

  /** Compared through the index too if it can be used, and else without. */
  private List<Result> results(Comparison comparison) {
    if (index == null) {
      return comparison.alone(List.of());
    }
    try (FingerprintIndex opened = FingerprintIndex.open(folder(index))) {
      return comparison.with(opened);
    } catch (BadIndex e) {
      streams.err().println("sidenote check: " + e.getMessage());
      streams.err().println("sidenote check: the records are compared without this index");
      bad++;
      return comparison.alone(
          List.of("index: it could not be used, so nothing in it was compared."));
    }
  }

  /** Less text than this is checked before anybody wonders. UTF-16 units. */
  private static final int MUCH_TEXT = 500_000;

  /** For long work a line that says how many records are done. */
  private IntConsumer progress(List<ReadRecord> records) {
    long text =
        records.stream()
            .flatMap(read -> read.record().sections().stream())
            .mapToLong(section -> section.text().length())
            .sum();
    if (text < MUCH_TEXT) {
      return done -> {};
    }
    ProgressLine line = new ProgressLine(streams);
    String all = records.size() == 1 ? "1 record" : "%,d records".formatted(records.size());
    return done -> {
      if (done < records.size()) {
        line.say(() -> "%,d of %s checked".formatted(done, all));
      } else {
        line.end("%,d of %s checked".formatted(done, all));
      }
    };
  }

  private IndexFolder folder(Path path) {
    return key == null ? IndexFolder.at(path) : new IndexFolder(path, key.toAbsolutePath());
  }

  private Templates templates() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : templates) {
      for (ReadRecord read : records(RecordFile.read(file))) {
        read.record().sections().forEach(section -> texts.add(section.text()));
      }
    }
    return new Templates(texts);
  }

  private RecordFile read(String file, List<Path> named) throws IOException {
    if (file.equals("-")) {
      return RecordFile.read("standard input", streams.in());
    }
    try {
      Path path = Path.of(file);
      named.add(path);
      return RecordFile.read(path);
    } catch (InvalidPathException e) {
      return new RecordFile(
          List.of(),
          List.of(
              new Problem(
                  file,
                  null,
                  null,
                  "this name cannot be read here; is the terminal set to UTF-8?")));
    }
  }

  private int refuse(String reason) {
    streams.err().println("sidenote check: " + reason);
    return 2;
  }

  private List<ReadRecord> records(RecordFile file) {
    for (Problem problem : file.problems()) {
      streams.err().println(problem);
      bad++;
    }
    return file.records();
  }

  private void report(BadFile broken) {
    streams.err().println(broken.getMessage());
    bad++;
  }

  private Catalogue withPacks(Catalogue catalogue) throws IOException {
    Catalogue all = catalogue;
    for (Path pack : packs) {
      try {
        String name = pack.toString();
        String text = Files.readString(pack);
        CouncilWords words = CouncilWords.parse(name, text, catalogue.phraseRules());
        words.refused().forEach(this::report);
        all = all.withWords(words);
        all = all.withGuidance(GuidancePacks.parse(name, text));
      } catch (BadFile e) {
        report(e);
      } catch (NoSuchFileException e) {
        streams.err().println(pack + ": there is no such file");
        bad++;
      } catch (IOException e) {
        streams.err().println(pack + ": cannot be read as a text file");
        bad++;
      }
    }
    return all;
  }

  private void answer(
      Analyzer analyzer, List<ReadRecord> records, List<Result> results, NoteNames names) {
    List<Result> named = results.stream().map(names::in).toList();
    TextReport report = new TextReport(analyzer.catalogue(), streams.terminal());
    for (int i = 0; i < records.size(); i++) {
      ReadRecord read = records.get(i).called(names.of(records.get(i).record().id()));
      if (format != Format.text) {
        read.notices().forEach(n -> streams.err().println(read.record().id() + ", " + n));
        read.leftOut().forEach(streams.err()::println);
      }
      switch (format) {
        case text -> streams.out().print(report.of(read.record(), named.get(i)));
        case json -> streams.out().println(ResultJson.of(named.get(i)));
        case sarif -> {}
      }
    }
    if (format == Format.sarif) {
      streams.out().println(Sarif.of(analyzer.catalogue(), named));
    }
  }

  private boolean fails(List<Result> results) {
    return failOn != null
        && Severity.of(failOn)
            .filter(least ->
                results.stream()
                    .flatMap(result -> result.findings().stream())
                    .anyMatch(finding -> finding.severity().compareTo(least) >= 0))
            .isPresent();
  }
}
