package org.sidenote.analyzer.duplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sidenote.api.Author;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Person;
import org.sidenote.api.RecordType;
import org.sidenote.api.Section;

class MemoryArchiveTest {

  private final MemoryArchive archive = new MemoryArchive();

  @Test
  void a_persons_file_holds_what_is_earlier_with_group_notes_earliest_first() {
    archive.add(record("third", "P1", 3, "W1", List.of()));
    archive.add(record("group", "P2", 2, "W1", List.of("P1")));
    archive.add(record("first", "P1", 1, "W2", List.of()));
    archive.add(record("another’s", "P3", 1, "W1", List.of()));
    archive.add(record("later", "P1", 9, "W1", List.of()));

    assertThat(archive.file("P1", record("now", "P1", 5, "W1", List.of())))
        .extracting(CaseRecord::id)
        .containsExactly("first", "group", "third");
  }

  @Test
  void a_caseload_is_whom_the_same_worker_wrote_about_before() {
    archive.add(record("a", "P1", 1, "W1", List.of()));
    archive.add(record("b", "P2", 2, "W1", List.of()));
    archive.add(record("c", "P2", 3, "W1", List.of()));
    archive.add(record("d", "P3", 4, "W2", List.of()));
    archive.add(record("e", "P4", 4, "W1", List.of()));
    archive.add(record("f", "P5", 9, "W1", List.of()));

    assertThat(archive.caseload(record("now", "P1", 5, "W1", List.of())))
        .extracting(circle -> circle.person().id())
        .containsExactly("P4", "P2");
  }

  @Test
  void a_record_put_right_is_about_the_person_it_now_names() {
    archive.add(record("a", "P1", 1, "W1", List.of()));
    archive.add(record("a", "P2", 1, "W1", List.of()));

    assertThat(archive.caseload(record("now", "P3", 5, "W1", List.of())))
        .extracting(circle -> circle.person().id())
        .containsExactly("P2");
  }

  private static CaseRecord record(
      String id, String person, int day, String author, List<String> alsoAbout) {
    return new CaseRecord(
        id,
        RecordType.CASE_NOTE,
        null,
        new Person(person, person, List.of(), null, null, null),
        alsoAbout,
        List.of(),
        new Author(author, author, null),
        null,
        Instant.parse("2026-01-0" + day + "T10:00:00Z"),
        null,
        List.of(new Section("", "Tea and a walk.")));
  }
}
