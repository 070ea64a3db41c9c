package org.sidenote.analyzer.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sidenote.analyzer.Analyzer;
import org.sidenote.analyzer.duplication.MemoryArchive;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Person;
import org.sidenote.api.RecordType;
import org.sidenote.api.Section;
import org.sidenote.api.VoiceMap;

class LastHeardTest {

  private final Analyzer analyzer = Analyzer.standard();
  private final MemoryArchive archive = new MemoryArchive();

  private static CaseRecord note(int day, String text) {
    return new CaseRecord(
        "note of day " + day,
        RecordType.CASE_NOTE,
        null,
        new Person("P", "Efua Darko", List.of(), null, "she/her", null),
        List.of(),
        List.of(),
        null,
        LocalDate.of(2026, 3, day),
        Instant.parse("2026-03-%02dT09:00:00Z".formatted(day)),
        null,
        List.of(new Section("", text)));
  }

  private void filed(int day, String text) {
    archive.add(note(day, text));
  }

  private VoiceMap.@Nullable LastHeard lastHeard(CaseRecord record) {
    return analyzer.check(record, archive).voices().lastHeard();
  }

  @Test
  void a_note_that_hears_nobody_says_when_the_person_was_last_heard() {
    filed(2, "Efua said she wants the window mended.");
    filed(5, "The form was sent to the panel.");
    assertThat(lastHeard(note(9, "Rang the landlord, no answer.")))
        .isEqualTo(
            new VoiceMap.LastHeard(
                "note of day 2", RecordType.CASE_NOTE, LocalDate.of(2026, 3, 2)));
  }

  @Test
  void a_note_that_hears_them_is_the_last_itself() {
    filed(2, "Efua said she wants the window mended.");
    assertThat(lastHeard(note(9, "Efua told me that the window is fine now.")))
        .isEqualTo(
            new VoiceMap.LastHeard(
                "note of day 9", RecordType.CASE_NOTE, LocalDate.of(2026, 3, 9)));
  }

  @Test
  void a_file_that_never_heard_them_has_no_last_time() {
    filed(2, "The form was sent to the panel.");
    assertThat(lastHeard(note(9, "Rang the landlord, no answer."))).isNull();
  }

  @Test
  void a_record_of_a_later_day_that_was_written_up_first_is_not_the_last_time() {
    filed(2, "Efua said she wants the window mended.");
    CaseRecord later = note(20, "Efua said she is cross about the bins.");
    archive.add(
        new CaseRecord(
            later.id(),
            later.type(),
            null,
            later.person(),
            List.of(),
            List.of(),
            null,
            later.occurredOn(),
            Instant.parse("2026-03-03T09:00:00Z"),
            null,
            later.sections()));
    assertThat(lastHeard(note(9, "Rang the landlord, no answer.")))
        .isEqualTo(
            new VoiceMap.LastHeard(
                "note of day 2", RecordType.CASE_NOTE, LocalDate.of(2026, 3, 2)));
  }

  @Test
  void everybody_heard_has_a_share_of_the_words() {
    VoiceMap voices =
        analyzer
            .check(note(2, "Efua said she is cold. Her mother said it is the boiler."), archive)
            .voices();
    assertThat(voices.shares()).extracting(VoiceMap.Share::who).contains("Efua Darko");
    assertThat(voices.shares().stream().mapToDouble(VoiceMap.Share::share).sum())
        .isGreaterThan(0.5)
        .isLessThanOrEqualTo(1);
  }
}
