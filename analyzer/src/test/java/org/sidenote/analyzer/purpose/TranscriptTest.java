package org.sidenote.analyzer.purpose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sidenote.analyzer.text.Stretch;

class TranscriptTest {

  private static final String TALK =
      "Me: Hello\nJ: Hi\nMe: Tea?\nJ: Please\nMe: Milk?\nJ: No\nMe: Here\nJ: Ta";

  @Test
  void a_talk_runs_from_its_first_turn_to_the_end_of_its_last() {
    String text = "At the café.\n" + TALK + "\nThen we left.";
    Stretch talk = Transcript.in(text);
    assertThat(talk).isNotNull();
    assertThat(talk.in(text)).isEqualTo(TALK);
  }

  @Test
  void a_time_may_stand_before_a_speaker() {
    assertThat(Transcript.in(TALK.replace("Me:", "10.05 Me:"))).isNotNull();
  }

  @Test
  void a_short_exchange_one_speaker_and_a_thread_of_messages_are_no_talk() {
    assertThat(Transcript.in("Me: Hello\nJ: Hi\nMe: Tea?\nJ: Please")).isNull();
    assertThat(Transcript.in(TALK.replace("Me:", "J:"))).isNull();
    assertThat(Transcript.in(TALK.replace("Me:", "From:").replace("J:", "Subject:"))).isNull();
  }
}
