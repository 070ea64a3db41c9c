package org.sidenote.analyzer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sidenote.api.Token;

class LemmasTest {

  @ParameterizedTest
  @CsvSource({
    "went, VERB, go",
    "was, AUX, be",
    "told, VERB, tell",
    "found, VERB, find",
    "stopped, VERB, stop",
    "hoping, VERB, hope",
    "visited, VERB, visit",
    "agreed, VERB, agree",
    "decided, VERB, decide",
    "discussed, VERB, discuss",
    "referred, VERB, refer",
    "cried, VERB, cry",
    "lying, VERB, lie",
    "watches, VERB, watch",
    "supported, VERB, support",
    "arranged, VERB, arrange",
    "wasn't, AUX+PART, be",
    "children, NOUN, child",
    "families, NOUN, family",
    "wishes, NOUN, wish",
    "crises, NOUN, crisis",
    "bus, NOUN, bus",
    "mum’s, NOUN+PART, mum",
    "Kofi's, PROPN+PART, kofi",
    "worse, ADJ, worse"
  })
  void the_dictionary_has_the_word_under(String word, String tag, String lemma) {
    assertThat(Lemmas.of(new Token(word, 0, word.length(), tag))).isEqualTo(lemma);
  }

  @Test
  void a_participle_is_known_by_its_form() {
    assertThat(Lemmas.isParticiple("seen")).isTrue();
    assertThat(Lemmas.isParticiple("reviewed")).isTrue();
    assertThat(Lemmas.isParticiple("saw")).isFalse();
    assertThat(Lemmas.isParticiple("seeing")).isFalse();
  }
}
