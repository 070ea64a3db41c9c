package org.sidenote.analyzer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sidenote.analyzer.duplication.MemoryArchive;
import org.sidenote.analyzer.rule.Rule;
import org.sidenote.analyzer.rule.RuleExample;
import org.sidenote.analyzer.rule.RuleExample.Passage;
import org.sidenote.api.Finding;
import org.sidenote.api.Reading;
import org.sidenote.api.Sighting;

/**
 * The test kit for rule authors: runs the examples in a rule's own file.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> examples() {
 *   return new RuleExamples(Analyzer.standard())
 *       .of("voice.section-empty")
 *       .map(trial -> DynamicTest.dynamicTest(trial.title(), trial.test()::run));
 * }
 * }</pre>
 */
public final class RuleExamples {

  private final Analyzer analyzer;

  public RuleExamples(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /**
   * An example that can be run.
   *
   * @param title what it is called
   * @param test throws an {@link AssertionError} if the rule does not do what its file says
   */
  public record Trial(String title, Runnable test) {}

  /** The examples of one rule. */
  public Stream<Trial> of(String ruleId) {
    Rule rule =
        analyzer
            .catalogue()
            .rule(ruleId)
            .orElseThrow(() -> new IllegalArgumentException("there is no rule " + ruleId));
    return Stream.concat(
        rule.file().flags().stream()
            .map(e -> new Trial("flags: " + e.title(), () -> flags(rule, e))),
        rule.file().passes().stream()
            .map(e -> new Trial("passes: " + e.title(), () -> passes(rule, e))));
  }

  private void flags(Rule rule, RuleExample example) {
    List<Finding> findings = findings(rule, example);
    List<Passage> found =
        findings.stream().filter(f -> f.section() != null).map(RuleExamples::passage).toList();
    if (findings.isEmpty() || !found.equals(example.passages())) {
      throw new AssertionError(
          "%s, \"%s\": should flag %s but flags %s"
              .formatted(rule.file().id(), example.title(), wanted(example), told(findings)));
    }
  }

  private void passes(Rule rule, RuleExample example) {
    List<Finding> findings = findings(rule, example);
    if (!findings.isEmpty()) {
      throw new AssertionError(
          "%s, \"%s\": should stay silent but flags %s"
              .formatted(rule.file().id(), example.title(), told(findings)));
    }
  }

  private static String wanted(RuleExample example) {
    List<String> words =
        example.passages().stream()
            .map(p ->
                p.start() == p.end()
                    ? "section " + p.section()
                    : "\""
                        + example
                            .record()
                            .sections()
                            .get(p.section())
                            .text()
                            .substring(p.start(), p.end())
                        + "\"")
            .toList();
    return words.isEmpty() ? "the record" : String.join(" and ", words);
  }

  private static String told(List<Finding> findings) {
    List<String> words =
        findings.stream()
            .map(f ->
                f.quote() != null
                    ? "\"" + f.quote() + "\""
                    : f.section() == null ? "the record" : "section " + f.section())
            .toList();
    return words.isEmpty() ? "nothing" : String.join(" and ", words);
  }

  /** Which of its wordings ("" and situations) a rule uses in the examples it flags. */
  Set<String> wordingsSaid(Rule rule) {
    return rule.file().flags().stream()
        .flatMap(example -> rule.check().check(read(example)).stream())
        .map(Sighting::wording)
        .collect(Collectors.toSet());
  }

  private List<Finding> findings(Rule rule, RuleExample example) {
    return rule.findings(read(example));
  }

  private Reading read(RuleExample example) {
    MemoryArchive earlier = new MemoryArchive();
    example.earlier().forEach(earlier::add);
    return analyzer.read(example.record(), earlier);
  }

  private static Passage passage(Finding finding) {
    int section = finding.section() == null ? -1 : finding.section();
    return finding.start() == null || finding.end() == null
        ? new Passage(section, 0, 0)
        : new Passage(section, finding.start(), finding.end());
  }
}
