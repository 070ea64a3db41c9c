package org.sidenote.analyzer.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {

  /** The worked example of two observers and ten binary units in Krippendorff (2011), section A. */
  @Test
  void alpha_of_the_worked_example() {
    boolean[] first = {false, true, false, false, false, false, false, false, true, false};
    boolean[] second = {true, true, true, false, false, true, false, false, false, false};
    assertThat(Agreement.alpha(first, second)).isCloseTo(0.095, within(0.001));
  }

  @Test
  void full_agreement_is_one() {
    boolean[] both = {true, false, false, true};
    assertThat(Agreement.alpha(both, both)).isEqualTo(1);
  }

  @Test
  void spans_match_when_they_share_half_of_the_shorter() {
    Span one = new Span("R", 0, 0, 10, "0123456789");
    assertThat(one.matches(new Span("R", 0, 5, 30, null))).isTrue();
    assertThat(one.matches(new Span("R", 0, 8, 30, null))).isFalse();
    assertThat(one.matches(new Span("R", 1, 0, 10, null))).isFalse();
    assertThat(one.matches(new Span("S", 0, 0, 10, null))).isFalse();
    assertThat(one.matches(new Span("R", -1, 0, 0, null))).isTrue();
  }

  @Test
  void a_later_use_of_a_labelled_phrase_is_no_false_alarm_and_no_find() {
    Span first = new Span("R", 0, 0, 9, "commenced");
    Span later = new Span("R", 1, 40, 49, "Commenced");
    Score score = Score.of("wording.officialese", List.of(later), List.of(first));
    assertThat(score.falseAlarms()).isEmpty();
    assertThat(score.missed()).containsExactly(first);
  }
}
