package org.sidenote.analyzer.duplication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RarestFirstTest {

  private static final int MOST = 50;

  private final RarestFirst rarest = new RarestFirst(MOST, 4);

  @Test
  void what_few_records_share_comes_before_what_many_do() {
    rarest.add(0, 30);
    rarest.add(1, 2);
    rarest.add(2, 900);
    rarest.add(3, 1);
    assertThat(rarest.within(1_000)).containsExactly(3, 1, 0, 2);
  }

  @Test
  void it_ends_where_enough_records_were_led_to() {
    rarest.add(0, 30);
    rarest.add(1, 2);
    rarest.add(2, 1);
    assertThat(rarest.within(3)).containsExactly(2, 1);
    assertThat(rarest.within(4)).containsExactly(2, 1, 0);
  }

  @Test
  void what_no_record_has_leads_nowhere() {
    rarest.add(0, 0);
    assertThat(rarest.within(MOST)).isEmpty();
  }
}
