package org.sidenote.analyzer.report;

import java.util.ArrayList;
import java.util.List;
import org.sidenote.analyzer.rule.Catalogue;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Finding;
import org.sidenote.api.GuidanceReference;
import org.sidenote.api.Result;
import org.sidenote.api.Suggestion;

/** A result for people: the passage in its place, the finding under it, why, what would help. */
public final class TextReport {

  private static final int WIDTH = 88;
  private static final String MARGIN = "    ";

  private final Catalogue catalogue;
  private final boolean colour;

  /**
   * @param colour whether the reader is a terminal that shows colour
   */
  public TextReport(Catalogue catalogue, boolean colour) {
    this.catalogue = catalogue;
    this.colour = colour;
  }

  /** The report on one record, ending in a line end. */
  public String of(CaseRecord record, Result result) {
    StringBuilder out = new StringBuilder();
    out.append(bold(title(record))).append('\n');
    out.append(summary(result)).append('\n');
    result.notices().forEach(notice -> out.append(notice).append('\n'));
    Integer last = null;
    for (Finding finding : result.findings()) {
      Integer section = finding.section();
      if (section != null && !section.equals(last)) {
        String heading = record.sections().get(section).heading();
        out.append('\n').append(heading.isBlank() ? "" : bold(heading) + "\n");
      } else {
        out.append('\n');
      }
      last = section;
      append(out, finding);
    }
    return out.append('\n').toString();
  }

  private static String title(CaseRecord record) {
    String name = record.person().name();
    return record.id()
        + ": "
        + record.type().words()
        + (name == null || name.isBlank() ? "" : ", " + name);
  }

  private static String summary(Result result) {
    int count = result.findings().size();
    String things =
        switch (count) {
          case 0 -> "Nothing to look at.";
          case 1 -> "1 thing to look at.";
          default -> count + " things to look at.";
        };
    return "%s %s, %d%% new, %d%% of words about process."
        .formatted(
            things,
            result.measures().words() == 1 ? "1 word" : result.measures().words() + " words",
            Math.round(100 - 100 * result.measures().duplicatedShare()),
            Math.round(100 * result.measures().processShare()));
  }

  private void append(StringBuilder out, Finding finding) {
    if (finding.quote() != null) {
      for (String line : wrap(OnScreen.shortened(finding.quote()), WIDTH - 2 * MARGIN.length())) {
        out.append("  | ").append(underlined(line)).append('\n');
      }
    }
    String message = OnScreen.said(finding.category()) + ": " + finding.message();
    for (String line : wrap(message, WIDTH - MARGIN.length())) {
      out.append("  ").append(bold(line)).append('\n');
    }
    paragraph(out, finding.why());
    for (Suggestion suggestion : finding.suggestions()) {
      paragraph(out, "What would help: " + suggestion.label());
    }
    paragraph(out, source(finding));
  }

  private String source(Finding finding) {
    List<String> clauses = new ArrayList<>();
    for (String id : finding.guidance()) {
      catalogue.guidance(id).map(TextReport::clause).ifPresent(clauses::add);
    }
    return "(" + finding.rule() + "; " + String.join("; ", clauses) + ")";
  }

  private static String clause(GuidanceReference guidance) {
    return guidance.source() + " " + guidance.year() + ", " + guidance.clause();
  }

  private static void paragraph(StringBuilder out, String text) {
    for (String line : wrap(text, WIDTH - MARGIN.length())) {
      out.append(MARGIN).append(line).append('\n');
    }
  }

  private static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split("\\s+", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private String bold(String text) {
    return colour ? "\033[1m" + text + "\033[0m" : text;
  }

  private String underlined(String text) {
    return colour ? "\033[4m" + text + "\033[0m" : text;
  }
}
