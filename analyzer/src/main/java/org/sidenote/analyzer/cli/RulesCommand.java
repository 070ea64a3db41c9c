package org.sidenote.analyzer.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.report.RuleJson;
import org.sidenote.analyzer.report.RuleText;
import org.sidenote.analyzer.rule.Catalogue;
import org.sidenote.analyzer.rule.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sidenote rules}: the catalogue, or one rule explained with examples. */
@Command(
    name = "rules",
    description = "The rule catalogue, or one rule explained with examples.",
    mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

  enum Format {
    text,
    json
  }

  @Option(names = "--format", paramLabel = "text|json", description = "How to answer.")
  private Format format = Format.text;

  @Parameters(paramLabel = "RULE", arity = "0..1", description = "Such as voice.section-empty.")
  private @Nullable String id;

  private final Main.Streams streams;

  RulesCommand(Main.Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Catalogue catalogue = Catalogue.load();
    if (id == null) {
      streams
          .out()
          .println(format == Format.json ? RuleJson.all(catalogue) : RuleText.all(catalogue));
      return 0;
    }
    Rule rule = catalogue.rule(id).orElse(null);
    if (rule == null) {
      streams
          .err()
          .println(
              "sidenote rules: there is no rule \"%s\"; \"sidenote rules\" lists them all"
                  .formatted(id));
      return 2;
    }
    streams
        .out()
        .println(
            format == Format.json ? RuleJson.one(catalogue, rule) : RuleText.one(catalogue, rule));
    return 0;
  }
}
