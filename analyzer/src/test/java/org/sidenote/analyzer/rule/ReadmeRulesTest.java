package org.sidenote.analyzer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sidenote.analyzer.Analyzer;
import org.sidenote.analyzer.RuleExamples;
import org.sidenote.analyzer.duplication.Templates;
import org.sidenote.analyzer.form.FormSections;
import org.sidenote.analyzer.text.TextReader;
import org.sidenote.api.Check;

/** The rules that the README shows how to write are rules, and do what their examples say. */
class ReadmeRulesTest {

  private static List<String> blocks(String fence) throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    List<String> blocks = new ArrayList<>();
    Matcher matcher = Pattern.compile("(?ms)^(`{3,})" + fence + "\\n(.*?)^\\1$").matcher(readme);
    while (matcher.find()) {
      blocks.add(matcher.group(2));
    }
    return blocks;
  }

  private static void runs(RuleResources.Source source, List<Check> checks, String rule) {
    Catalogue catalogue = Catalogue.of(List.of(source), checks, GuidancePacks.standard());
    Analyzer analyzer =
        new Analyzer(new TextReader(), FormSections.standard(), catalogue, Templates.NONE);
    List<RuleExamples.Trial> trials = new RuleExamples(analyzer).of(rule).toList();
    assertThat(trials).hasSize(2);
    trials.forEach(trial -> trial.test().run());
  }

  @Test
  void the_phrase_rule() throws IOException {
    runs(
        new RuleResources.Source(
            "wording/ward-speak.md", blocks("markdown").get(0), blocks("yaml").get(0)),
        List.of(),
        "wording.ward-speak");
  }

  @Test
  void the_structural_rule() throws IOException {
    runs(
        new RuleResources.Source("wording/shouting.md", blocks("markdown").get(1), null),
        List.of(new Shouting()),
        "wording.shouting");
    assertThat(Files.readString(Path.of("src/test/java/org/sidenote/analyzer/rule/Shouting.java")))
        .endsWith(blocks("java").get(0));
  }
}
