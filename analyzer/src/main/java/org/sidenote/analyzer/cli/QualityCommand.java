package org.sidenote.analyzer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.Analyzer;
import org.sidenote.analyzer.quality.Evaluation;
import org.sidenote.analyzer.quality.QualityPages;
import org.sidenote.analyzer.quality.QualityText;
import org.sidenote.analyzer.quality.UnseenNotes;
import org.sidenote.corpus.Half;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sidenote quality}: how good the rules are, on the fictional case files. */
@Command(
    name = "quality",
    description = "How good the rules are, measured on the fictional case files.",
    mixinStandardHelpOptions = true)
final class QualityCommand implements Callable<Integer> {

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Also write pages with every miss and false alarm, and JSON, there.")
  private @Nullable Path out;

  @Option(
      names = "--half",
      paramLabel = "report|tune",
      description = "Which half of the corpus (default: report). Tune on the other only.")
  private String half = "report";

  @Option(
      names = "--unseen",
      description =
          "Measure on short notes that no rule was made or tuned on, many of which tempt.")
  private boolean unseen;

  @Option(names = "--readers", description = "Show how well two readers agree on every label.")
  private boolean readers;

  private final Main.Streams streams;

  QualityCommand(Main.Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (!half.equals("report") && !half.equals("tune")) {
      streams.err().println("sidenote quality: --half takes report or tune");
      return 2;
    }
    Analyzer analyzer = Analyzer.standard();
    if (unseen) {
      streams.out().print(QualityText.of(UnseenNotes.of(analyzer)));
      return 0;
    }
    Evaluation evaluation = Evaluation.of(analyzer, Half.valueOf(half.toUpperCase(Locale.ROOT)));
    streams.out().print(readers ? QualityText.agreement(evaluation) : QualityText.of(evaluation));
    if (out != null) {
      Path index = QualityPages.write(evaluation, out);
      streams.err().println("Pages: " + index);
    }
    return 0;
  }
}
