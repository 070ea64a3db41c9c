package org.sidenote.analyzer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One list stands for any other. */
class PhrasesTest {

  private static final Phrases CLAIMS = Phrases.named("unowned-claims");

  private static List<String> in(String text) {
    return CLAIMS.in(text, 0, text.length()).stream().map(found -> found.in(text)).toList();
  }

  @Test
  void a_phrase_is_found_whatever_its_case_and_apostrophe() {
    assertThat(in("IT IS BELIEVED he left. It’s believed she did too."))
        .containsExactly("IT IS BELIEVED", "It’s believed");
  }

  @Test
  void a_phrase_is_found_across_a_line_and_not_inside_a_word() {
    assertThat(in("There are\nreports that")).containsExactly("There are\nreports");
    assertThat(in("there are reportsheets")).isEmpty();
  }

  @Test
  void of_two_that_begin_together_the_longer_is_found() {
    assertThat(in("he is rumoured to paint")).containsExactly("is rumoured to");
    assertThat(in("he is rumoured, again")).containsExactly("is rumoured");
  }

  @Test
  void only_the_part_asked_for_is_looked_at() {
    String text = "it is believed";
    assertThat(CLAIMS.standIn(text, 3, text.length())).isFalse();
    assertThat(CLAIMS.standIn("")).isFalse();
  }
}
