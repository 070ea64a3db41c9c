package org.sidenote.analyzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sidenote.analyzer.rule.Rule;

/** Every rule does what the examples in its own file say. */
class RuleExamplesTest {

  private final Analyzer analyzer = Analyzer.standard();

  @TestFactory
  Stream<DynamicContainer> every_rule_flags_and_passes_its_own_examples() {
    RuleExamples examples = new RuleExamples(analyzer);
    return analyzer.catalogue().rules().stream()
        .map(rule -> rule.file().id())
        .map(id ->
            dynamicContainer(
                id, examples.of(id).map(trial -> dynamicTest(trial.title(), trial.test()::run))));
  }

  @Test
  void every_wording_of_every_rule_is_said_in_one_of_its_examples() {
    RuleExamples examples = new RuleExamples(analyzer);
    for (Rule rule : analyzer.catalogue().rules()) {
      Set<String> said = examples.wordingsSaid(rule);
      assertThat(said).as(rule.file().id()).isEqualTo(rule.file().wordings().keySet());
    }
  }
}
