package org.sidenote.analyzer.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgesTest {

  @Test
  void an_age_is_read_with_whose_it_is() {
    assertThat(
            ages(
                "Maksym, 15, and Olena (9) were in. Hasan is 71. A lady, 79 y/o. Ife is five months old."))
        .containsExactlyInAnyOrder(
            "Maksym 15 year", "Olena 9 year", "Hasan 71 year", " 79 year", "Ife 5 month");
  }

  @Test
  void an_age_of_another_time_is_not_one_of_now() {
    assertThat(
            ages(
                "Hasan was 30 years old when he came. At aged 4 she swam. “I am aged 8.” "
                    + "She left school aged 15 and will be aged 80 soon."))
        .isEmpty();
  }

  @Test
  void on_the_birthday_the_new_age_is_true() {
    Ages.Said twelve = Ages.in("Amira, 12, was in.").getFirst();
    LocalDate born = LocalDate.of(2013, 5, 14);
    assertThat(twelve.isTrue(born, LocalDate.of(2025, 5, 13))).isFalse();
    assertThat(twelve.isTrue(born, LocalDate.of(2025, 5, 14))).isTrue();
    assertThat(twelve.isTrue(born, LocalDate.of(2026, 5, 14))).isFalse();
  }

  private static List<String> ages(String text) {
    return Ages.in(text).stream().map(a -> a.who() + " " + a.number() + " " + a.unit()).toList();
  }
}
