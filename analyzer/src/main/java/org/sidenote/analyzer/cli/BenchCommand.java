package org.sidenote.analyzer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.bench.CloughStevenson;
import org.sidenote.analyzer.bench.DuplicationBench;
import org.sidenote.analyzer.bench.LanguageBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sidenote bench}: how fast, and how well at scale. */
@Command(
    name = "bench",
    description = "Says how fast Sidenote is, and how well it finds planted copies.",
    mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {

  private final Main.Streams streams;

  BenchCommand(Main.Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    streams.err().println("sidenote bench: say of what: duplication or language");
    return 2;
  }

  @Command(
      name = "duplication",
      description = "Copies planted among made-up notes.",
      mixinStandardHelpOptions = true)
  int duplication(
      @Option(
              names = "--notes",
              paramLabel = "NUMBER",
              split = ",",
              defaultValue = "1000,10000,100000",
              description = "How many, one or more sizes (default: ${DEFAULT-VALUE}).")
          List<Integer> sizes,
      @Option(
              names = "--jplag",
              paramLabel = "CLASSPATH",
              description = "JPlag 6 with its text module, to run beside ours.")
          @Nullable String jplag,
      @Option(
              names = "--clough-stevenson",
              paramLabel = "FOLDER",
              description = "The public short answers of Clough and Stevenson (2011).")
          @Nullable Path answers)
      throws IOException {
    DuplicationBench bench = new DuplicationBench(streams.out(), jplag);
    for (int size : sizes) {
      bench.run(size);
      streams.out().flush();
    }
    if (answers != null) {
      streams.out().println(CloughStevenson.of(answers));
    }
    return 0;
  }

  @Command(
      name = "language",
      description = "How well sentences are read, and how fast every rule together is.",
      mixinStandardHelpOptions = true)
  int language(
      @Option(
              names = "--notes",
              paramLabel = "NUMBER",
              defaultValue = "10000",
              description = "How many made-up notes, 100 or more (default: ${DEFAULT-VALUE}).")
          int notes,
      @Option(
              names = "--ud",
              paramLabel = "FILE",
              description = "A treebank in CoNLL-U, to compare passives with.")
          @Nullable Path treebank,
      @Option(
              names = "--languagetool",
              paramLabel = "CLASSPATH",
              description = "LanguageTool's English, to run beside ours.")
          @Nullable String languageTool)
      throws IOException {
    if (notes < 100) {
      streams.err().println("sidenote bench language: --notes takes 100 or more");
      return 2;
    }
    new LanguageBench(streams.out()).run(notes, treebank, languageTool);
    return 0;
  }
}
