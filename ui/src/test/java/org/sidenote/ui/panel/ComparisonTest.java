package org.sidenote.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sidenote.ui.panel.Comparison.Row;
import org.sidenote.ui.panel.Comparison.Word;

class ComparisonTest {

  private static List<String> differing(List<Word> words) {
    return words.stream().filter(Word::differs).map(Word::text).toList();
  }

  @Test
  void words_that_differ_are_marked_on_both_sides() {
    Row row =
        Comparison.of(
                List.of("She has a warm bond and routines are in place at home."),
                List.of("She has a warm bond and routines are well established."))
            .rows()
            .getFirst();
    assertThat(differing(row.later())).containsExactly("in", "place", "at", "home.");
    assertThat(differing(row.earlier())).containsExactly("well", "established.");
    assertThat(row.same()).isFalse();
  }

  @Test
  void a_sentence_on_one_side_only_has_nothing_beside_it() {
    Comparison comparison =
        Comparison.of(
            List.of("One cat slept.", "The tea was cold."),
            List.of("One cat slept.", "Rain again, all day long.", "The tea was cold."));
    assertThat(comparison.rows()).extracting(Row::same).containsExactly(true, false, true);
    assertThat(comparison.rows().get(1).later()).isEmpty();
    assertThat(comparison.sharedOf()).containsExactly(7, 7);
  }
}
