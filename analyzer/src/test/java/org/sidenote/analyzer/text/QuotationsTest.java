package org.sidenote.analyzer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {

  private static List<String> in(String text) {
    return Quotations.in(text).stream().map(stretch -> stretch.in(text)).toList();
  }

  @Test
  void every_kind_of_quotation_mark_is_one() {
    assertThat(in("He said \"no\" and “not now” and 'maybe' and ‘never’."))
        .containsExactly("\"no\"", "“not now”", "'maybe'", "‘never’");
  }

  @Test
  void apostrophes_open_and_close_nothing() {
    assertThat(in("Didn't see the boys' coats, it's cold. Mum's 'not bothered, it's only rain'."))
        .containsExactly("'not bothered, it's only rain'");
  }

  @Test
  void a_mark_that_is_never_closed_opens_nothing() {
    assertThat(in("She said \"I will\n\nNext day she said \"yes\"")).containsExactly("\"yes\"");
  }

  @Test
  void inches_and_feet_are_not_quotations() {
    assertThat(in("A 32\" telly and a 6' fence.")).isEmpty();
  }

  @Test
  void low_and_angled_marks_are_quotation_marks_too() {
    assertThat(in("„Nein“, she said, «non», ‹no› and 「いいえ」."))
        .containsExactly("„Nein“", "«non»", "‹no›", "「いいえ」");
  }

  @Test
  void a_quotation_may_be_closed_with_another_kind_than_it_was_opened_with() {
    assertThat(in("He said “not yet\" and left.")).containsExactly("“not yet\"");
    assertThat(in("She said \"soon”.")).containsExactly("\"soon”");
  }

  @Test
  void a_mark_left_open_does_not_swallow_the_next_quotation() {
    assertThat(in("\"I am not going. Later she said \"maybe\".")).containsExactly("\"maybe\"");
  }
}
