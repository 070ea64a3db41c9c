package org.sidenote.analyzer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sidenote.api.ReadSection;
import org.sidenote.api.SectionRole;
import org.sidenote.api.Sentence;

/** One list stands for any other. */
class PhrasesTest {

  private static final Phrases BECAUSE = Phrases.named("because");

  private static List<String> in(String text) {
    return BECAUSE.in(text, 0, text.length()).stream().map(found -> found.in(text)).toList();
  }

  private static ReadSection section(String text) {
    return new ReadSection(0, "", text, SectionRole.OTHER, new TextReader().sentences(text));
  }

  @Test
  void a_phrase_is_found_whatever_its_case_and_apostrophe() {
    assertThat(in("THAT IS WHY he left. That’s why she did too."))
        .containsExactly("THAT IS WHY", "That’s why");
  }

  @Test
  void a_phrase_is_found_across_a_line_and_not_inside_a_word() {
    assertThat(in("packed in\ncase it rains")).containsExactly("in\ncase");
    assertThat(in("in cases like this")).isEmpty();
  }

  @Test
  void of_two_that_begin_together_the_longer_is_found() {
    assertThat(in("stayed because of rain")).containsExactly("because of");
    assertThat(in("stayed because, well")).containsExactly("because");
  }

  @Test
  void only_the_part_asked_for_is_looked_at() {
    String text = "in case";
    assertThat(BECAUSE.standIn(text, 3, text.length())).isFalse();
    assertThat(BECAUSE.standIn("")).isFalse();
  }

  @Test
  void a_section_is_looked_through_as_its_text_is() {
    String text =
        "Stayed because of rain.\nThat’s why. It was sunny in\ncase you wondered, thus far.";
    ReadSection section = section(text);
    assertThat(BECAUSE.in(section)).isEqualTo(BECAUSE.in(text, 0, text.length())).hasSize(4);
    for (Sentence sentence : section.sentences()) {
      assertThat(BECAUSE.standIn(section, sentence))
          .isEqualTo(BECAUSE.standIn(text, sentence.start(), sentence.end()));
    }
  }
}
