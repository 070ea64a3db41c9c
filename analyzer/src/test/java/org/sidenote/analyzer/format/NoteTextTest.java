package org.sidenote.analyzer.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Involved;
import org.sidenote.api.RecordType;

/** The head of a note, as people type it. */
class NoteTextTest {

  private static ReadRecord read(String front) throws BadRecord {
    return NoteText.read("notes/ivy.md", "ivy.md", "---\n" + front + "\n---\nIvy laughed.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-05",
        "05/02/2026",
        "5/2/2026",
        "5.2.2026",
        "5-2-2026",
        "5 February 2026",
        "5th Feb 2026",
        "Thursday 5 February 2026",
        "Thu, 5 FEB 2026",
        "2026-02-05 10:15",
      })
  void a_date_may_be_written_as_people_write_it(String date) throws BadRecord {
    ReadRecord read = read("date: " + date);
    assertThat(read.leftOut()).isEmpty();
    assertThat(read.record().occurredOn()).isEqualTo("2026-02-05");
  }

  @Test
  void the_time_of_writing_may_be_a_day_or_have_a_time_of_day() throws BadRecord {
    assertThat(read("recorded: 05/02/2026").record().recordedAt())
        .isEqualTo("2026-02-05T12:00:00Z");
    assertThat(read("recorded: 5 June 2026 9:30").record().recordedAt())
        .isEqualTo("2026-06-05T08:30:00Z");
    assertThat(read("recorded: 2026-03-02T10:15:00Z").record().recordedAt())
        .isEqualTo("2026-03-02T10:15:00Z");
  }

  @Test
  void one_alone_needs_no_brackets() throws BadRecord {
    CaseRecord record =
        read("""
        Type: Home visit
        title: Tea: and a talk
        person: Oluwadamilola Adeyemi
        also known as: Dami
        people: Tom Lee (husband, carer), Ann Lee
        author: Kit\
        """)
            .record();
    assertThat(record.type()).isEqualTo(RecordType.HOME_VISIT);
    assertThat(record.title()).isEqualTo("Tea: and a talk");
    assertThat(record.person().alsoKnownAs()).containsExactly("Dami");
    assertThat(record.people())
        .containsExactly(new Involved("Tom Lee", "husband, carer"), new Involved("Ann Lee", null));
  }

  @Test
  void a_comma_in_brackets_parts_nobody_in_two() throws BadRecord {
    ReadRecord read = read("people: [Ann Lee (mother, nearest relative), Tom Lee (son)]");
    assertThat(read.leftOut()).isEmpty();
    assertThat(read.record().people())
        .containsExactly(
            new Involved("Ann Lee", "mother, nearest relative"), new Involved("Tom Lee", "son"));
  }

  @Test
  void a_list_may_have_a_line_for_each() throws BadRecord {
    ReadRecord read =
        read("people:\n- Tom Lee (husband)\n- Ann Lee\nalso known as: [Ivy,\n  Bee]\ndate:");
    assertThat(read.leftOut()).isEmpty();
    assertThat(read.record().people()).hasSize(2);
    assertThat(read.record().person().alsoKnownAs()).containsExactly("Ivy", "Bee");
    assertThat(read.record().occurredOn()).isNull();
  }

  @Test
  void a_line_that_is_not_understood_costs_that_line_alone() throws BadRecord {
    ReadRecord read =
        read(
            """
            # ours
            date: 31/02/2026
            person: Ivy Lee
            persn: Ivy Lee
            people: [Tom Lee (husband)
            pronouns: she/her
            so she said\
            """);
    assertThat(read.record().person().name()).isEqualTo("Ivy Lee");
    assertThat(read.record().person().pronouns()).isEqualTo("she/her");
    assertThat(read.record().sections().getFirst().text()).isEqualTo("Ivy laughed.");
    assertThat(read.leftOut()).extracting(Problem::line).containsExactly(3, 5, 6, 8);
    assertThat(read.leftOut().getFirst().toString())
        .startsWith("notes/ivy.md line 3, date: ")
        .contains("1/3/2026")
        .contains("left out");
    assertThat(read.leftOut().toString()).doesNotContain("persn").doesNotContain("Tom");
  }
}
