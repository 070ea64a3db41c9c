package org.sidenote.analyzer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;

class TextReaderTest {

  private static final TextReader READER = new TextReader();

  private static List<String> sentences(String text) {
    return READER.sentences(text).stream().map(s -> text.substring(s.start(), s.end())).toList();
  }

  @Test
  void every_bullet_and_line_of_notes_is_a_sentence() {
    assertThat(sentences("- T/C to Mo\n- no reply\n10.40 arrived"))
        .containsExactly("- T/C to Mo", "- no reply", "10.40 arrived");
  }

  @Test
  void a_line_that_an_editor_wrapped_goes_on() {
    assertThat(sentences("Amira showed me the\ngarden. She hummed."))
        .containsExactly("Amira showed me the\ngarden.", "She hummed.");
  }

  @Test
  void offsets_are_exact_whatever_the_characters() {
    String text = "Zoë 😀 said “hi”.\r\nمرحبا يا أمي.\u0000 Then she left.";
    for (Sentence sentence : READER.sentences(text)) {
      for (Token token : sentence.tokens()) {
        assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
      }
    }
  }

  @Test
  void a_blank_text_has_no_sentences() {
    assertThat(READER.sentences(" \n\t\n")).isEmpty();
  }

  /** Anything that grows with the square of the length would run for an hour here. */
  @Test
  void a_quarter_of_a_megabyte_of_anything_is_read() {
    for (String piece :
        List.of("a", "-", ".", "\"", "\"a ", "“", "“a ", " 'a", "a@b.", "no ", "x.\n")) {
      String text = piece.repeat((1 << 18) / piece.length());
      Assertions.assertTimeoutPreemptively(
          Duration.ofMinutes(1),
          () -> {
            READER.sentences(text);
            Quotations.in(text);
          },
          piece);
    }
  }
}
