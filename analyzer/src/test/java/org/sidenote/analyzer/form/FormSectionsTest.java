package org.sidenote.analyzer.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Involved;
import org.sidenote.api.Part;
import org.sidenote.api.Person;
import org.sidenote.api.ReadSection;
import org.sidenote.api.RecordType;
import org.sidenote.api.Section;
import org.sidenote.api.SectionRole;

class FormSectionsTest {

  private final FormSections forms = FormSections.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Child's wishes and feelings",
        "5. Views of the young person",
        "The lived experience of the child",
        "What Amira would like to happen",
        "Amira's comments",
        "What matters to me",
        "What Amira told me",
        "How do I want to be supported?",
        "Views of the child and parents",
        "Consultation with the young person"
      })
  void a_heading_of_the_persons_own_part_is_known(String heading) {
    assertThat(roleOf(heading)).isEqualTo(SectionRole.VOICE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Parents' views",
        "Views of the foster carers",
        "What Sarah wants",
        "What Sarah told me",
        "What would make us think again",
        "Child seen",
        "Me",
        "Manager's comments",
        "What I think",
        "My analysis",
        "Reason for my visit",
        "Daily life"
      })
  void a_heading_of_somebody_elses_part_is_not_the_persons(String heading) {
    assertThat(roleOf(heading)).isNotEqualTo(SectionRole.VOICE);
  }

  @Test
  void a_line_of_the_text_can_be_a_heading_and_words_of_speech_are_none() {
    List<Part> parts =
        parts(record("", "Bus late.\nAmira's views: She likes the bus.\nAmira said: I do.\n"));

    assertThat(parts).extracting(Part::heading).containsExactly("", "Amira's views");
    assertThat(parts.get(1).role()).isEqualTo(SectionRole.VOICE);
    assertThat(parts.get(1).start()).isEqualTo("Bus late.\nAmira's views: ".length());
  }

  private SectionRole roleOf(String heading) {
    return parts(record(heading, "Words.")).get(0).role();
  }

  private List<Part> parts(CaseRecord record) {
    Section section = record.sections().getFirst();
    return forms.parts(
        record,
        List.of(
            new ReadSection(0, section.heading(), section.text(), SectionRole.OTHER, List.of())));
  }

  private static CaseRecord record(String heading, String text) {
    return new CaseRecord(
        "R1",
        RecordType.REVIEW,
        null,
        new Person("P1", "Amira Khan", List.of(), null, "she/her", null),
        List.of(),
        List.of(new Involved("Sarah Khan", "mother")),
        null,
        null,
        null,
        null,
        List.of(new Section(heading, text)));
  }
}
