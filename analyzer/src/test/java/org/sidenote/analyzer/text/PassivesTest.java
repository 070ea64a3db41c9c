package org.sidenote.analyzer.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.SectionRole;

class PassivesTest {

  private static final TextReader READER = new TextReader();

  private static List<String> in(String text, boolean saysWho) {
    return READER.sentences(text).stream()
        .flatMap(sentence -> Passives.in(sentence).stream())
        .filter(passive -> passive.saysWho() == saysWho)
        .map(passive -> text.substring(passive.start(), passive.end()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The form was completed on Tuesday. | was completed",
        "It was very quickly and quietly agreed. | was very quickly and quietly agreed",
        "She has not been told. | has not been told",
        "The plan is being reviewed. | is being reviewed",
        "Tadeo wasn't asked. | wasn't asked",
        "Was he seen alone? | Was he seen",
        "Why were the girls told? | were the girls told",
        "Fan to be sourced. | be sourced",
        "Ifeoma got bitten on the arm. | got bitten",
        "The letter was sent by mistake. | was sent",
        "It must be done by Friday. | must be done",
        "The meeting was held by phone. | was held",
        "The risk was reduced by moving the bed. | was reduced",
      })
  void a_passive_that_does_not_say_who_acted(String text, String passive) {
    assertThat(in(text, false)).containsExactly(passive);
    assertThat(in(text, true)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He was referred by his aunt.",
        "They were seen by two workers.",
        "The call was taken on Monday by Ms Reyes.",
        "She's been told by her mum.",
        "He was told by phone by Dr Osei."
      })
  void a_passive_that_says_who_acted(String text) {
    assertThat(in(text, true)).hasSize(1);
    assertThat(in(text, false)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He was tired and worried.",
        "She is very interested in trains.",
        "I was fed up.",
        "We are going home.",
        "He is used to living alone.",
        "She has finished her tea.",
        "He's finished his tea.",
        "It was red.",
        "She was sat by the window.",
        "He told me he had been there."
      })
  void how_somebody_is_and_what_somebody_does_is_none(String text) {
    assertThat(in(text, false)).isEmpty();
    assertThat(in(text, true)).isEmpty();
  }

  @Test
  void a_passive_without_an_actor_has_both_marks() {
    String text = "It was agreed. He was rung by Ana.";
    ReadSection section =
        new ReadSection(2, "Actions", text, SectionRole.OTHER, READER.sentences(text));
    assertThat(Passives.marks(List.of(section)))
        .extracting(mark -> mark.kind(), mark -> mark.section(), mark -> mark.start())
        .containsExactly(
            tuple(MarkKind.PASSIVE, 2, 3),
            tuple(MarkKind.PASSIVE_AGENTLESS, 2, 3),
            tuple(MarkKind.PASSIVE, 2, 18));
  }
}
