package org.sidenote.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.sidenote.api.ReadSection;
import org.sidenote.api.SectionFact;
import org.sidenote.api.SectionRole;

class SectionFactTest {

  private final List<Integer> asked = new ArrayList<>();
  private final ReadSection section =
      new ReadSection(4, "Plan", "Nia rings.", SectionRole.PLAN, List.of());

  @Test
  void a_section_is_gone_through_once_wherever_it_stands() {
    Function<ReadSection, Integer> length = SectionFact.alone(this::length);

    assertThat(length.apply(section)).isEqualTo(10);
    assertThat(length.apply(section.at(2))).isEqualTo(10);
    assertThat(asked).as("places at which it was asked").containsExactly(0);
  }

  @Test
  void what_else_was_given_is_asked_about_again_when_it_is_another() {
    SectionFact<String, Integer> length =
        SectionFact.given((name, its) -> name.length() + length(its));

    assertThat(length.of("Nia", section)).isEqualTo(13);
    assertThat(length.of("Nia", section)).isEqualTo(13);
    assertThat(length.of("Idris", section)).isEqualTo(15);
    assertThat(asked).hasSize(2);
  }

  private int length(ReadSection its) {
    asked.add(its.index());
    return its.text().length();
  }
}
