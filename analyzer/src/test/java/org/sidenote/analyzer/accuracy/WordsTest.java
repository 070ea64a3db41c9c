package org.sidenote.analyzer.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada rang.",
        "She is called 'Ada' at home.",
        "(-Ada-)",
        "Ada’s coat, ADA'S hat",
        "Ada-Mae rang.",
        "Mae-Ada rang.",
        "Adam rang about granada.",
        "ada rang",
        "O’Ada and L'Ada",
        "'Ada’s'",
        ""
      })
  void a_name_is_in_a_text_where_it_is_among_its_words_with_a_capital(String text) {
    boolean among = Words.in(text).stream().anyMatch(w -> w.isCapital() && w.lower().equals("ada"));
    assertThat(Words.hasName(text, "ada")).isEqualTo(among);
  }
}
