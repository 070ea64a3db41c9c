package org.sidenote.analyzer.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sidenote.analyzer.Analyzer;
import org.sidenote.analyzer.data.BadFile;
import org.sidenote.analyzer.duplication.MemoryArchive;
import org.sidenote.analyzer.duplication.Templates;
import org.sidenote.analyzer.form.FormSections;
import org.sidenote.analyzer.report.RuleText;
import org.sidenote.analyzer.text.TextReader;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Check;
import org.sidenote.api.Finding;
import org.sidenote.api.Person;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.Section;
import org.sidenote.api.Sighting;

/** A rule that is off is in the catalogue, with its reason, and is not looked for. */
class OffTest {

  private static final String FILE =
      """
      ---
      id: voice.trial
      severity: off
      off: it is wrong too often
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
      return List.of(Sighting.inRecord());
    }
  }

  private static Catalogue catalogue(String file) {
    return Catalogue.of(
        List.of(new RuleResources.Source("voice/trial.md", file, null)),
        List.of(new Trial()),
        Map.of());
  }

  private static List<Finding> findings(String file) {
    CaseRecord record =
        new CaseRecord(
            "R",
            RecordType.CASE_NOTE,
            null,
            new Person("P", "Jean Corrigan", List.of(), null, null, null),
            List.of(),
            List.of(),
            null,
            null,
            null,
            null,
            List.of(new Section("", "Jean was in.")));
    return new Analyzer(new TextReader(), FormSections.standard(), catalogue(file), Templates.NONE)
        .check(record, new MemoryArchive())
        .findings();
  }

  @Test
  void it_finds_nothing_and_the_same_rule_on_does() {
    assertThat(findings(FILE)).isEmpty();
    assertThat(findings(on())).hasSize(1);
  }

  @Test
  void the_catalogue_lists_it_with_its_reason() {
    assertThat(RuleText.all(catalogue(FILE)))
        .contains("voice.trial")
        .contains("off")
        .contains("it is wrong too often");
    assertThat(RuleText.all(catalogue(on()))).doesNotContain("wrong too often");
  }

  @Test
  void off_without_a_reason_and_a_reason_without_off_are_refused() {
    assertThatThrownBy(
            () -> RuleFile.parse("x.md", FILE.replace("off: it is wrong too often\n", "")))
        .isInstanceOf(BadFile.class)
        .hasMessageContaining("off");
    assertThatThrownBy(() -> RuleFile.parse("x.md", FILE.replace("severity: off", "severity: low")))
        .isInstanceOf(BadFile.class);
  }

  private static String on() {
    return FILE.replace("severity: off\noff: it is wrong too often", "severity: low");
  }
}
