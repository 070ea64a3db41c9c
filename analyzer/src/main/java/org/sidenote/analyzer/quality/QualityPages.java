package org.sidenote.analyzer.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sidenote.analyzer.format.Json;

/**
 * The evaluation as pages: one for each rule and kind of mark, with every miss and false alarm
 * quoted, a summary, and all of it as JSON. The records are fictional, so quoting them harms
 * nobody.
 */
public final class QualityPages {

  private static final String STYLE =
      """
      :root{color-scheme:light dark}body{font:1rem/1.5 "Segoe UI",Arial,"Liberation Sans",sans-serif;
      max-width:60rem;margin:2rem auto;padding:0 1rem;background:light-dark(#f3f2ef,#15191c);color:light-dark(#1b2328,#ece9e3)}
      h1,h2{font-weight:400;font-family:Georgia,"Liberation Serif",serif}a{color:light-dark(#184e80,#9ccaf2)}
      table{border-collapse:collapse;font-variant-numeric:tabular-nums}th,td{text-align:start;padding:.3rem 1rem .3rem 0;
      border-bottom:1px solid light-dark(#dcd9d2,#353d42);font-weight:400}td.n,th.n{text-align:end}
      blockquote{margin:.25rem 0 1rem;font-family:Georgia,"Liberation Serif",serif}small{color:light-dark(#4d575e,#b4babc)}
      """;

  private QualityPages() {}

  /**
   * Writes the pages.
   *
   * @return the summary page
   */
  public static Path write(Evaluation evaluation, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Score> scores = new ArrayList<>(evaluation.rules());
    scores.addAll(evaluation.marks());
    scores.add(evaluation.voices().attribution());
    for (Score score : scores) {
      Files.writeString(folder.resolve(file(score)), page(evaluation, score));
    }
    Files.writeString(folder.resolve("quality.json"), Json.of(json(evaluation, scores)));
    return Files.writeString(folder.resolve("index.html"), summary(evaluation, scores));
  }

  private static Map<String, Object> json(Evaluation evaluation, List<Score> scores) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("half", evaluation.half().name().toLowerCase(Locale.ROOT));
    json.put("records", evaluation.records());
    json.put("soundRecords", evaluation.soundRecords());
    json.put("highOrMediumFindingsOnASoundRecord", evaluation.onSound());
    json.put(
        "scores",
        scores.stream()
            .map(score -> {
              Map<String, Object> one = new LinkedHashMap<>();
              one.put("name", score.name());
              one.put("precision", score.precision());
              one.put("recall", score.recall());
              one.put("flagged", score.flagged());
              one.put("labelled", score.labelled());
              one.put("missed", score.missed());
              one.put("falseAlarms", score.falseAlarms());
              return one;
            })
            .toList());
    json.put("speakerRight", evaluation.voices().speakerRight());
    json.put("readTwice", evaluation.readTwice());
    json.put("readers", List.copyOf(evaluation.agreement().values()));
    return json;
  }

  private static String summary(Evaluation evaluation, List<Score> scores) {
    StringBuilder rows = new StringBuilder();
    for (Score score : scores) {
      Agreement readers = evaluation.agreement().get(score.name());
      rows.append(
          "<tr><td><a href='%s'>%s</a></td>%s%s%s%s%s%s</tr>"
              .formatted(
                  file(score),
                  score.name(),
                  cell(share(score.precision())),
                  cell(share(score.recall())),
                  cell(Integer.toString(score.flagged())),
                  cell(Integer.toString(score.labelled())),
                  cell(readers == null ? "" : share(readers.spanF1())),
                  cell(readers == null ? "" : share(readers.alpha()))));
    }
    String body =
        """
        <p>%d records that no rule was tuned on. A finding is right if a reader labelled at least half of the same words.
        Readers: how well two readers agree on the label, over %d records (span F1, Krippendorff’s alpha).</p>
        <p>%.2f high or medium findings on each of %d sound records.</p>
        <table><thead><tr><th>Rule or mark</th><th class=n>Precision</th><th class=n>Recall</th><th class=n>Flagged</th>
        <th class=n>Labelled</th><th class=n>Readers, F1</th><th class=n>Readers, alpha</th></tr></thead><tbody>%s</tbody></table>
        """
            .formatted(
                evaluation.records(),
                evaluation.readTwice(),
                evaluation.onSound(),
                evaluation.soundRecords(),
                rows);
    return html("How good the rules are", body);
  }

  private static String file(Score score) {
    return score.name().replace(' ', '-') + ".html";
  }

  private static String cell(String figure) {
    return "<td class=n>" + figure + "</td>";
  }

  private static String page(Evaluation evaluation, Score score) {
    String body =
        """
        <p><a href=index.html>All rules</a></p>
        <p>Precision %s of %d flagged, recall %s of %d labelled, on the %s half.</p>
        <h2>False alarms (%d)</h2>%s<h2>Missed (%d)</h2>%s
        """
            .formatted(
                share(score.precision()),
                score.flagged(),
                share(score.recall()),
                score.labelled(),
                evaluation.half().name().toLowerCase(Locale.ROOT),
                score.falseAlarms().size(),
                quotes(score.falseAlarms()),
                score.missed().size(),
                quotes(score.missed()));
    return html(score.name(), body);
  }

  private static String quotes(List<Span> spans) {
    StringBuilder out = new StringBuilder();
    for (Span span : spans) {
      String place =
          span.section() < 0 ? span.record() : span.record() + ", section " + (span.section() + 1);
      String quote = span.quote() == null ? "(no words meant)" : span.quote();
      out.append(
          "<blockquote>%s<br><small>%s</small></blockquote>".formatted(escape(quote), place));
    }
    return spans.isEmpty() ? "<p>None.</p>" : out.toString();
  }

  private static String html(String title, String body) {
    return "<!doctype html><html lang=en-GB><meta charset=utf-8><meta name=viewport content='width=device-width'><title>"
        + title
        + ": Sidenote</title><style>"
        + STYLE
        + "</style><h1>"
        + title
        + "</h1>"
        + body
        + "</html>\n";
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.2f", share);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
