package org.sidenote.analyzer;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

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
}
