package org.sidenote.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.sidenote.analyzer.duplication.MemoryArchive;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Involved;
import org.sidenote.api.Person;
import org.sidenote.api.RecordType;
import org.sidenote.api.Result;
import org.sidenote.api.Section;

/** Whatever people paste, every place we name is really there. */
class AnyTextTest {

  private static final List<String> SCRAPS =
      List.of(
          "Ana ",
          "Tom’s ",
          "she ",
          "said ",
          "that ",
          "was told ",
          "it was agreed ",
          "to be done",
          "CP ",
          "safeguarding ",
          "aged 9 ",
          "12/03/2026 ",
          "Year 4 ",
          "“",
          "”",
          "‘",
          "’",
          "\"",
          "'",
          "(",
          ")",
          ". ",
          "? ",
          ": ",
          "\n",
          "\r\n",
          "\r",
          "\n\n",
          "- ",
          "#",
          "\t",
          "\0",
          "\u00a0",
          "\u202e",
          "שלום ",
          "مرحبا ",
          "😀",
          "👩‍👩‍👧",
          "\ud83d",
          "e\u0301",
          "İ",
          "ß",
          "1",
          "…",
          ">");

  private final Analyzer analyzer = Analyzer.standard();

  private static CaseRecord record(List<Section> sections) {
    return new CaseRecord(
        "R1",
        RecordType.HOME_VISIT,
        null,
        new Person("P1", "Ana Brook", List.of(), null, null, "she/her"),
        List.of(),
        List.of(new Involved("Tom Hale", "father")),
        null,
        null,
        null,
        null,
        sections);
  }

  private void assertPlacesAreThere(CaseRecord record) {
    Result result = analyzer.check(record, new MemoryArchive());
    result.findings().stream()
        .filter(finding -> finding.section() != null && finding.start() != null)
        .forEach(finding ->
            assertThat(finding.quote())
                .as(finding.rule())
                .isNotEmpty()
                .isEqualTo(
                    record
                        .sections()
                        .get(finding.section())
                        .text()
                        .substring(finding.start(), finding.end())));
    assertThat(result.marks())
        .allMatch(mark -> 0 <= mark.start() && mark.start() < mark.end())
        .allMatch(mark -> mark.end() <= record.sections().get(mark.section()).text().length());
  }

  @Test
  void findings_and_marks_lie_in_their_section_whatever_is_written() {
    Random random = new Random(20261122);
    for (int note = 0; note < 400; note++) {
      List<Section> sections = new ArrayList<>();
      for (int i = random.nextInt(4); i >= 0; i--) {
        StringBuilder text = new StringBuilder();
        for (int scraps = random.nextInt(120); scraps > 0; scraps--) {
          text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
        }
        sections.add(new Section(i == 0 ? "" : "Ana’s views", text.toString()));
      }
      assertPlacesAreThere(record(sections));
    }
  }

  @Test
  void so_they_do_in_a_long_run_of_one_thing() {
    for (String scrap : SCRAPS) {
      assertPlacesAreThere(record(List.of(new Section("", scrap.repeat(1_000)))));
    }
  }

  @Test
  void so_they_do_where_quotations_stand_in_quotations() {
    for (String mixed :
        List.of("“She said ‘I want “to go” home’ today.” ", "‘No,’ “she said ‘no.” (Twice.’) ")) {
      assertPlacesAreThere(record(List.of(new Section("", mixed.repeat(1_000)))));
    }
  }

  /** A sentence of marks and hardly a word was once gone over again at each of them. */
  @Test
  void so_they_do_where_quotation_marks_stand_in_thousands() {
    String marks = "“".repeat(100_000) + "he was rude" + "”".repeat(100_000);
    CaseRecord record = record(List.of(new Section("", marks)));
    Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> assertPlacesAreThere(record));
  }
}
