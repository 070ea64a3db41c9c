package org.sidenote.analyzer.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sidenote.analyzer.data.BadFile;
import org.sidenote.api.Check;
import org.sidenote.api.GuidanceReference;
import org.sidenote.api.Reading;
import org.sidenote.api.Sighting;

class CatalogueTest {

  private static final String FILE =
      """
      ---
      id: voice.trial
      severity: low
      guidance: []
      ---
      # A trial
      ## Message
      Said
      ## Why
      Because
      ## What would help
      This
      ## Flags
      - [[one]]
      ## Passes
      - two
      """;

  private static final class Trial implements Check {
    @Override
    public String rule() {
      return "voice.trial";
    }

    @Override
    public List<Sighting> check(Reading reading) {
      return List.of();
    }
  }

  private static Catalogue of(List<String> files, Check... checks) {
    return Catalogue.of(
        files.stream().map(text -> new RuleResources.Source("voice/trial.md", text, null)).toList(),
        List.of(checks),
        Map.of());
  }

  @Test
  void a_rule_file_and_its_check_make_a_rule() {
    assertThat(of(List.of(FILE), new Trial()).rule("voice.trial")).isPresent();
  }

  @Test
  void a_second_check_for_a_rule_is_refused_by_name() {
    assertThatThrownBy(() -> of(List.of(FILE), new Trial(), new Trial()))
        .hasMessageContaining("two checks are for rule voice.trial")
        .hasMessageContaining(Trial.class.getName());
  }

  @Test
  void a_second_file_for_a_rule_is_refused() {
    assertThatThrownBy(() -> of(List.of(FILE, FILE), new Trial()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_check_without_a_file_and_a_file_without_a_check_are_refused() {
    assertThatThrownBy(() -> of(List.of(), new Trial())).hasMessageContaining("no rule file");
    assertThatThrownBy(() -> of(List.of(FILE))).hasMessageContaining("neither a check");
  }

  @Test
  void a_rule_file_names_the_line_of_what_is_wrong() {
    assertThatThrownBy(() -> RuleFile.parse("x.md", FILE.replace("low", "urgent")))
        .isInstanceOf(BadFile.class)
        .hasMessageContaining("x.md line 3");
    assertThatThrownBy(() -> RuleFile.parse("x.md", FILE.replace("Because", "")))
        .hasMessageContaining("x.md line 9")
        .hasMessageContaining("Why");
  }

  @Test
  void a_slip_in_a_rule_file_is_said_and_not_passed_over() {
    refused(FILE.replace("voice.trial", "voise.trial"), "line 2", "voice");
    refused(FILE.replace("guidance", "gudance"), "line 4", "guidance");
    refused(FILE.replace("# A trial\n", ""), "title");
    refused(FILE.replace("## Why", "## Wy"), "line 9", "Why");
    refused(FILE.replace("[[one]]", "[[one"), "line 14", "]]");
    refused(FILE.replace("- two", "- [[two]]"), "Passes");
    refused(FILE.replace("- two", "```record\ntwo"), "line 16", "not closed");
    refused(FILE.replace("- two", "```recrod\ntwo\n```"), "line 16", "```record");
    refused(FILE.replace("- two", "```record\n---\ntype: diary\n---\ntwo\n```"), "type");
  }

  private static void refused(String file, String... parts) {
    assertThatThrownBy(() -> RuleFile.parse("x.md", file))
        .isInstanceOf(BadFile.class)
        .message()
        .contains(parts);
  }

  @Test
  void a_rule_in_the_wrong_place_is_refused() {
    assertThatThrownBy(() ->
            Catalogue.of(
                List.of(new RuleResources.Source("voice/other.md", FILE, null)),
                List.of(new Trial()),
                Map.of()))
        .hasMessageContaining("voice/other.md")
        .hasMessageContaining("voice.trial");
  }

  @Test
  void every_rule_rests_on_guidance_with_a_source_a_year_and_a_link() {
    Catalogue catalogue = Catalogue.load();
    for (Rule rule : catalogue.rules()) {
      List<GuidanceReference> clauses = catalogue.guidanceOf(rule.file());
      assertThat(clauses).as(rule.file().id()).isNotEmpty();
      for (GuidanceReference clause : clauses) {
        assertThat(clause.year()).as(clause.id()).isBetween(1990, 2030);
        assertThat(clause.link().getHost()).as(clause.id()).contains(".");
        assertThat(clause.says()).as(clause.id()).endsWith(".");
      }
    }
  }
}
