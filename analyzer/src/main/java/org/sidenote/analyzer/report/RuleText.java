package org.sidenote.analyzer.report;

import org.sidenote.analyzer.rule.Catalogue;
import org.sidenote.analyzer.rule.Rule;
import org.sidenote.analyzer.rule.RuleExample;
import org.sidenote.analyzer.rule.RuleExample.Passage;
import org.sidenote.analyzer.rule.RuleFile;
import org.sidenote.api.GuidanceReference;
import org.sidenote.api.Section;

/** The rule catalogue for people. */
public final class RuleText {

  private RuleText() {}

  /** All rules, a line each. */
  public static String all(Catalogue catalogue) {
    StringBuilder out = new StringBuilder();
    for (Rule rule : catalogue.rules()) {
      out.append(
          "%-28s %-7s %s%n"
              .formatted(rule.file().id(), rule.file().severity(), rule.file().title()));
      if (rule.file().off() != null) {
        out.append("%-36s %s%n".formatted("", rule.file().off()));
      }
    }
    return out.toString().stripTrailing();
  }

  /** One rule with what it says, its guidance and its examples. */
  public static String one(Catalogue catalogue, Rule rule) {
    RuleFile file = rule.file();
    StringBuilder out = new StringBuilder();
    out.append(file.title()).append("\n").append(file.id()).append(", ").append(file.severity());
    if (file.off() != null) {
      out.append("\n").append(file.off());
    }
    out.append("\n\n").append(file.summary()).append("\n\n");
    out.append("Why: ").append(file.wording("").why()).append("\n");
    out.append("What would help: ").append(file.wording("").help()).append("\n\nGuidance\n");
    for (GuidanceReference guidance : catalogue.guidanceOf(file)) {
      out.append(
          "  %s %d, %s: %s%n  %s%n"
              .formatted(
                  guidance.source(),
                  guidance.year(),
                  guidance.clause(),
                  guidance.says(),
                  guidance.link()));
    }
    out.append("\nFlags\n");
    file.flags().forEach(example -> append(out, example));
    out.append("\nLeaves alone\n");
    file.passes().forEach(example -> append(out, example));
    return out.toString().stripTrailing();
  }

  private static void append(StringBuilder out, RuleExample example) {
    out.append("  ").append(example.title()).append('\n');
    for (int i = 0; i < example.record().sections().size(); i++) {
      Section section = example.record().sections().get(i);
      if (!section.heading().isBlank()) {
        out.append("    ## ").append(section.heading()).append('\n');
      }
      if (!section.text().equals(example.title().replace("[[", "").replace("]]", ""))) {
        bracketed(section.text(), i, example)
            .lines()
            .forEach(line -> out.append("    ").append(line).append('\n'));
      }
    }
  }

  private static String bracketed(String text, int section, RuleExample example) {
    StringBuilder out = new StringBuilder(text);
    for (Passage passage : example.passages().reversed()) {
      if (passage.section() == section) {
        out.insert(passage.end(), "]]").insert(passage.start(), "[[");
      }
    }
    return out.toString();
  }
}
