package org.sidenote.analyzer.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sidenote.analyzer.Analyzer;
import org.sidenote.analyzer.duplication.MemoryArchive;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Edit;
import org.sidenote.api.Finding;
import org.sidenote.api.Person;
import org.sidenote.api.RecordType;
import org.sidenote.api.Section;

/** What a worker is asked for where the person is not heard. */
class AskingTest {

  private static final Analyzer ANALYZER = Analyzer.standard();

  private static Finding found(
      String rule, RecordType type, String pronouns, @Nullable String born, Section... sections) {
    LocalDate day = born == null ? null : LocalDate.parse(born);
    Person person = new Person("P", "Jean Corrigan", List.of(), day, pronouns, null);
    CaseRecord record =
        new CaseRecord(
            "R",
            type,
            null,
            person,
            List.of(),
            List.of(),
            null,
            LocalDate.parse("2026-03-01"),
            null,
            null,
            List.of(sections));
    return ANALYZER.check(record, new MemoryArchive()).findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static String help(Finding finding) {
    return finding.suggestions().getFirst().label();
  }

  @Test
  void nobody_without_words_is_to_have_told_the_worker() {
    Finding finding =
        found(
            "voice.section-empty",
            RecordType.REVIEW,
            "she/her",
            null,
            new Section("Jean's views", "Jean is non-verbal."),
            new Section("Home", "A new chair."));
    assertThat(help(finding)).contains("in her own way").doesNotContain("told me");
  }

  @Test
  void somebody_who_speaks_another_language_has_words() {
    Finding finding =
        found(
            "voice.section-empty",
            RecordType.REVIEW,
            "she/her",
            null,
            new Section("Jean's views", "N/A"),
            new Section("Home", "Jean does not speak English. Her niece came."));
    assertThat(help(finding)).contains("told me");
  }

  @Test
  void what_was_heard_is_offered_at_its_longest() {
    Finding finding =
        found(
            "voice.section-empty",
            RecordType.HOME_VISIT,
            "she/her",
            null,
            new Section("Seen", "Jean said \"No.\" Jean said \"He took the key and shut me in.\""),
            new Section("Jean's views", "See above."));
    assertThat(finding.suggestions().getFirst().edits())
        .extracting(Edit::text)
        .containsExactly("\"He took the key and shut me in.\"");
  }

  @Test
  void the_persons_own_pronoun_is_used() {
    Section[] form = {
      new Section("Reason", "School rang about lateness."),
      new Section("History", "A move in May."),
      new Section("Analysis", "The mornings are hard.")
    };
    String rule = "voice.section-missing";
    RecordType type = RecordType.CHILD_AND_FAMILY_ASSESSMENT;
    assertThat(help(found(rule, type, "he/him", null, form))).contains("what he would change");
    assertThat(help(found(rule, type, "they/them", null, form))).contains("what they would change");
  }

  @Test
  void the_answer_can_go_where_the_record_already_keeps_it() {
    Finding finding =
        found(
            "voice.outcomes-missing",
            RecordType.SAFEGUARDING_ENQUIRY,
            "she/her",
            "1950-01-01",
            new Section("Concern", "Money is missing from her tin."),
            new Section("Jean's views", "N/A"),
            new Section("Findings", "Upheld."));
    assertThat(help(finding)).contains("“Jean's views”");
  }

  @Test
  void guidance_on_childrens_records_is_not_laid_beside_an_adults() {
    Section[] form = {new Section("My views", "N/A"), new Section("Plan", "Calls at eight.")};
    String rule = "voice.section-empty";
    Finding adults = found(rule, RecordType.REVIEW, "she/her", "1950-01-01", form);
    Finding childs = found(rule, RecordType.REVIEW, "she/her", "2015-01-01", form);
    assertThat(adults.guidance())
        .isNotEmpty()
        .doesNotContain("basw-recording-2020.voice", "write-enough-2003.voice");
    assertThat(childs.guidance()).contains("basw-recording-2020.voice", "write-enough-2003.voice");
  }
}
