package org.sidenote.analyzer.quality;

import java.util.List;
import java.util.Locale;

/** The evaluation as a table for a terminal and for the README. */
public final class QualityText {

  private QualityText() {}

  /** The table: a line a rule, then a line a kind of mark. */
  public static String of(Evaluation evaluation) {
    StringBuilder out = new StringBuilder();
    line(
        out,
        "%d records of the %s half; two readers on %d records of both halves",
        evaluation.records(),
        evaluation.half().name().toLowerCase(Locale.ROOT),
        evaluation.readTwice());
    line(out, "");
    line(
        out,
        "%-28s %9s %7s %8s %9s %7s",
        "",
        "precision",
        "recall",
        "flagged",
        "labelled",
        "readers");
    evaluation.rules().forEach(score -> score(out, evaluation, score));
    line(out, "");
    evaluation.marks().forEach(score -> score(out, evaluation, score));
    score(out, evaluation, evaluation.voices().attribution());
    line(out, "");
    line(
        out,
        "%s of %d voice marks in the right place name the right speaker",
        share(evaluation.voices().speakerRight()),
        evaluation.voices().placed());
    line(
        out,
        "%.2f high or medium findings on each of %d sound records",
        evaluation.onSound(),
        evaluation.soundRecords());
    return out.toString();
  }

  /** The same for notes that no rule was tuned on: rules and marks in the order of their notes. */
  public static String of(UnseenNotes unseen) {
    StringBuilder out = new StringBuilder();
    line(out, "%d notes that no rule was made or tuned on", unseen.notes());
    line(out, "");
    line(out, "%-28s %9s %7s %8s %9s", "", "precision", "recall", "flagged", "labelled");
    unseen.scores().forEach(score -> line(out, "%s", figures(score)));
    return out.toString();
  }

  private static void score(StringBuilder out, Evaluation evaluation, Score score) {
    Agreement readers = evaluation.agreement().get(score.name());
    line(out, "%s %7s", figures(score), readers == null ? "-" : share(readers.spanF1()));
  }

  private static String figures(Score score) {
    return String.format(
        Locale.ROOT,
        "%-28s %9s %7s %8d %9d",
        score.name(),
        score.flagged() == 0 ? "-" : share(score.precision()),
        score.labelled() == 0 ? "-" : share(score.recall()),
        score.flagged(),
        score.labelled());
  }

  private static String share(double share) {
    String figure = String.format(Locale.ROOT, "%.2f", share);
    return figure.equals("-0.00") ? "0.00" : figure;
  }

  @SuppressWarnings("AnnotateFormatMethod")
  private static void line(StringBuilder out, String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
  }

  /** Readers' agreement, a line a label. */
  public static String agreement(Evaluation evaluation) {
    StringBuilder out = new StringBuilder();
    line(out, "%-34s %6s %6s %6s %7s", "", "first", "second", "alpha", "span F1");
    for (Agreement one : List.copyOf(evaluation.agreement().values())) {
      line(
          out,
          "%-34s %6d %6d %6s %7s",
          one.name(),
          one.first(),
          one.second(),
          share(one.alpha()),
          share(one.spanF1()));
    }
    return out.toString();
  }
}
