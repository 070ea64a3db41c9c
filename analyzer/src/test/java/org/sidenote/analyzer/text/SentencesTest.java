package org.sidenote.analyzer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sidenote.api.ReadSection;
import org.sidenote.api.SectionRole;
import org.sidenote.api.Sentence;

class SentencesTest {

  private static final Sentence FIRST = new Sentence(0, 10, List.of());
  private static final Sentence SECOND = new Sentence(11, 20, List.of());
  private static final Sentence THIRD = new Sentence(30, 40, List.of());

  private static final ReadSection SECTION =
      new ReadSection(0, "", "", SectionRole.OTHER, List.of(FIRST, SECOND, THIRD));

  @Test
  void the_sentence_around_a_passage_holds_all_of_it() {
    assertThat(Sentences.around(SECTION, 11, 20)).isEqualTo(SECOND);
    assertThat(Sentences.around(SECTION, 39, 40)).isEqualTo(THIRD);
    assertThat(Sentences.around(SECTION, 9, 12)).isNull();
    assertThat(Sentences.around(SECTION, 22, 25)).isNull();
    assertThat(Sentences.around(SECTION, 40, 41)).isNull();
  }

  @Test
  void the_sentences_within_a_passage_begin_and_end_in_it() {
    assertThat(Sentences.within(SECTION, 0, 40)).containsExactly(FIRST, SECOND, THIRD);
    assertThat(Sentences.within(SECTION, 1, 39)).containsExactly(SECOND);
    assertThat(Sentences.within(SECTION, 20, 40)).containsExactly(THIRD);
    assertThat(Sentences.within(SECTION, 12, 15)).isEmpty();
    assertThat(Sentences.within(SECTION, 41, 50)).isEmpty();
  }
}
