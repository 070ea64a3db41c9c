package org.sidenote.analyzer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

  @Test
  void a_passage_is_touched_where_it_shares_a_character() {
    Coverage coverage = new Coverage();
    coverage.add(1, 10, 20);
    assertThat(coverage.touches(1, 19, 30)).isTrue();
    assertThat(coverage.touches(1, 20, 30)).isFalse();
    assertThat(coverage.touches(0, 10, 20)).isFalse();
    assertThat(coverage.touches(2, 10, 20)).isFalse();
  }

  @Test
  void a_passage_is_held_where_every_character_is_covered() {
    Coverage coverage = new Coverage();
    coverage.add(0, 10, 20);
    coverage.add(0, 20, 25);
    assertThat(coverage.holds(0, 10, 25)).isTrue();
    assertThat(coverage.holds(0, 10, 26)).isFalse();
    assertThat(coverage.holds(1, 10, 20)).isFalse();
  }

  @Test
  void of_stretches_in_order_the_one_that_matters_is_found() {
    List<Stretch> stretches = List.of(new Stretch(2, 4), new Stretch(6, 9));
    assertThat(Stretch.anyTouches(stretches, 4, 6)).isFalse();
    assertThat(Stretch.anyTouches(stretches, 3, 5)).isTrue();
    assertThat(Stretch.anyTouches(stretches, 8, 20)).isTrue();
    assertThat(Stretch.anyTouches(stretches, 9, 20)).isFalse();
    assertThat(Stretch.anyContains(stretches, 6, 9)).isTrue();
    assertThat(Stretch.anyContains(stretches, 5, 8)).isFalse();
  }
}
