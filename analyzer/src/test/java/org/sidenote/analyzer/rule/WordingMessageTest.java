package org.sidenote.analyzer.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a message reads like when its names are filled in. */
class WordingMessageTest {

  private static final Map<String, String> NO_NAME =
      Map.of("person", "this person", "words", "a lad");

  @Test
  void every_sentence_begins_with_a_capital() {
    assertThat(Wording.fill("{person} may read this. {person} may ask {person}.", NO_NAME))
        .isEqualTo("This person may read this. This person may ask this person.");
  }

  @Test
  void so_does_an_opening_and_what_is_quoted_stays_as_it_is_written() {
    assertThat(Wording.fill("You might begin “{person} told me…”, not “{words}”.", NO_NAME))
        .isEqualTo("You might begin “This person told me…”, not “a lad”.");
  }
}
