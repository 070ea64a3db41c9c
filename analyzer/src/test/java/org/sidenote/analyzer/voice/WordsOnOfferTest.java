package org.sidenote.analyzer.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sidenote.analyzer.Analyzer;
import org.sidenote.analyzer.duplication.MemoryArchive;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Edit;
import org.sidenote.api.Involved;
import org.sidenote.api.Person;
import org.sidenote.api.RecordType;
import org.sidenote.api.Section;

/** Which words may be put under the person's own views with one click. */
class WordsOnOfferTest {

  private static final Analyzer ANALYZER = Analyzer.standard();

  private static List<String> offered(String heading, String text) {
    CaseRecord record =
        new CaseRecord(
            "R",
            RecordType.HOME_VISIT,
            null,
            new Person("P", "Kwame Brandt", List.of(), null, "he/him", null),
            List.of(),
            List.of(new Involved("Stefan Brandt", "stepfather"), new Involved("Lou Hale", "carer")),
            null,
            null,
            null,
            null,
            List.of(new Section(heading, text), new Section("Kwame's views", "N/A")));
    return ANALYZER.check(record, new MemoryArchive()).findings().stream()
        .filter(finding -> finding.rule().equals("voice.section-empty"))
        .flatMap(finding -> finding.suggestions().stream())
        .flatMap(suggestion -> suggestion.edits().stream())
        .map(Edit::text)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kwame said \"I like it at my nan's.\"|\"I like it at my nan's.\"",
        "Kwame was in the yard. He told me \"the dog is mine\".|\"the dog is mine\"",
        "Kwame: \"I sleep better now.\"|\"I sleep better now.\"",
      })
  void words_the_record_says_are_his_are_offered(String text, String words) {
    assertThat(offered("Visit", text)).containsExactly(words);
  }

  @Test
  void words_in_a_part_of_his_own_are_offered() {
    assertThat(offered("What Kwame told me", "We sat on the wall. \"I got two goals.\""))
        .containsExactly("\"I got two goals.\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kwame played me a voicemail. \"You are finished if you talk.\"",
        "Kwame read me the text: \"You are finished if you talk.\"",
        "Kwame mimicked Stefan: \"Get up, you lazy lump.\"",
        "I saw Stefan with Kwame's agreement. \"I only borrowed it.\"",
        "Stefan in the kitchen, radio on. \"He wants a good hiding.\"",
        "I asked how Lou is. Silence, then \"I count the days until he is eighteen.\"",
        "Stefan let me in. He said \"the boy tells stories\".",
      })
  void words_that_may_be_anothers_are_not_offered_as_his(String text) {
    assertThat(offered("Visit", text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kwame told me in confidence \"he hits me\".",
        "Kwame whispered \"he locks the door\" and asked me not to tell anyone.",
        "Kwame told me \"he locks the door\". He doesn't want Stefan to know.",
        "Kwame said \"she drinks\", he doesn't want mum to know.",
      })
  void words_told_in_confidence_are_not_offered(String text) {
    assertThat(offered("Visit", text)).isEmpty();
  }

  @Test
  void words_under_the_name_of_another_are_not_offered() {
    assertThat(offered("Interview with Lou Hale", "\"I lifted him by the arms.\"")).isEmpty();
  }
}
