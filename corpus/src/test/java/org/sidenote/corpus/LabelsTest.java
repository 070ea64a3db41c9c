package org.sidenote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LabelsTest {

  private static final String RULES =
      "duplication.carried-forward duplication.other-person duplication.within-record "
          + "duplication.pasted-correspondence duplication.formula-note accuracy.wrong-person "
          + "accuracy.stale-detail accuracy.conflict process.dominant "
          + "process.compliance-only process.no-owner process.hidden-actor "
          + "wording.officialese wording.jargon wording.acronym "
          + "wording.label wording.blame wording.hard-to-read "
          + "voice.section-missing voice.section-empty voice.section-not-theirs "
          + "voice.absent voice.outcomes-missing voice.support-missing "
          + "voice.not-seen purpose.no-reason purpose.no-analysis "
          + "purpose.decision-unexplained purpose.verbatim-only fact.judgement "
          + "fact.false-certainty fact.unattributed proportion.long "
          + "proportion.thin proportion.irrelevant rights.no-options "
          + "rights.not-shared rights.consent-missing timeliness.late "
          + "timeliness.undated";

  private static final Map<String, JsonNode> RECORDS = new HashMap<>();
  private static final List<Label> FIRST = new ArrayList<>();
  private static final List<Label> SECOND = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    for (CaseFile file : Corpus.caseFiles()) {
      try (InputStream in = file.open()) {
        for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
          JsonNode record = JsonMapper.shared().readTree(line);
          RECORDS.put(record.get("id").stringValue(), record);
        }
      }
      FIRST.addAll(Corpus.labels(file, Reader.FIRST).orElseThrow());
      Corpus.labels(file, Reader.SECOND).ifPresent(SECOND::addAll);
    }
  }

  private static String text(String record, Label.Place place) {
    return RECORDS.get(record).get("sections").get(place.section()).get("text").stringValue();
  }

  @Test
  void every_quote_is_found_at_its_place() {
    List<Label> all = new ArrayList<>(FIRST);
    all.addAll(SECOND);
    for (Label label : all) {
      Label.Place place = label.place();
      if (place != null && place.quote() != null) {
        String text = text(label.record(), place);
        assertThat(text.substring(place.startIn(text), place.endIn(text)))
            .as("%s in %s", label.name(), label.record())
            .isEqualTo(place.quote());
      }
    }
  }

  @Test
  void every_copy_has_a_source_that_is_there_and_was_written_before() {
    int copies = 0;
    for (Label label : FIRST) {
      boolean copy =
          label.name().equals("duplication.other-person")
              || label.name().equals("duplication.carried-forward");
      if (!copy) {
        continue;
      }
      copies++;
      Label.Source source = label.source();
      assertThat(source).as("%s in %s has a source", label.name(), label.record()).isNotNull();
      Label.Place place = source.place();
      assertThat(place).isNotNull();
      assertThat(place.startIn(text(source.record(), place))).isNotNegative();
      assertThat(written(source.record()))
          .as("%s is from before %s", source.record(), label.record())
          .isBefore(written(label.record()));
      boolean samePerson = person(source.record()).equals(person(label.record()));
      assertThat(samePerson || isGroup(source.record()) || isGroup(label.record()))
          .as("%s in %s", label.name(), label.record())
          .isEqualTo(
              label.name().equals("duplication.carried-forward") || isGroupOf(label, source));
    }
    assertThat(copies).isGreaterThan(100);
  }

  private static boolean isGroupOf(Label label, Label.Source source) {
    return isGroup(source.record()) || isGroup(label.record());
  }

  private static boolean isGroup(String record) {
    return !RECORDS.get(record).path("alsoAbout").isEmpty();
  }

  private static String person(String record) {
    return RECORDS.get(record).get("person").get("id").stringValue();
  }

  private static OffsetDateTime written(String record) {
    return OffsetDateTime.parse(RECORDS.get(record).get("recordedAt").stringValue());
  }

  @Test
  void every_trouble_of_the_contract_is_labelled_in_both_halves() {
    Map<String, Half> halves = new HashMap<>();
    Corpus.caseFiles().forEach(file -> halves.put(file.person(), file.half()));
    for (String rule : RULES.split(" ")) {
      Set<Half> in = new HashSet<>();
      for (Label label : FIRST) {
        if (label.name().equals(rule)) {
          in.add(halves.get(person(label.record())));
        }
      }
      assertThat(in).as(rule).containsExactlyInAnyOrder(Half.values());
    }
  }

  @Test
  void a_record_is_80_to_950_words_long() {
    for (JsonNode record : RECORDS.values()) {
      int words = 0;
      for (JsonNode section : record.get("sections")) {
        words += section.get("text").stringValue().strip().split("\\s+").length;
      }
      assertThat(words).as(record.get("id").stringValue()).isBetween(80, 950);
    }
  }

  @Test
  void a_quarter_of_the_records_and_more_were_read_twice() {
    Set<String> people = new HashSet<>();
    SECOND.forEach(label -> people.add(person(label.record())));
    long readTwice = RECORDS.keySet().stream().filter(id -> people.contains(person(id))).count();
    assertThat(4 * readTwice).isGreaterThan(RECORDS.size());
  }

  @Test
  void four_in_ten_records_and_more_are_sound() {
    Set<String> troubled = new HashSet<>();
    for (Label label : FIRST) {
      if (Label.isTrouble(label.name())) {
        troubled.add(label.record());
      }
    }
    assertThat(RECORDS.size() - troubled.size()).isGreaterThan(4 * RECORDS.size() / 10);
  }

  @Test
  void families_and_copies_stay_in_one_half() {
    Map<String, Half> halves = new HashMap<>();
    Corpus.caseFiles().forEach(file -> halves.put(file.person(), file.half()));
    for (Label label : FIRST) {
      if (label.source() != null) {
        assertThat(halves.get(person(label.source().record())))
            .as("%s is copied from %s", label.record(), label.source().record())
            .isEqualTo(halves.get(person(label.record())));
      }
    }
    for (JsonNode record : RECORDS.values()) {
      for (JsonNode other : record.path("alsoAbout")) {
        if (halves.containsKey(other.stringValue())) {
          assertThat(halves.get(other.stringValue()))
              .isEqualTo(halves.get(record.get("person").get("id").stringValue()));
        }
      }
    }
  }

  @Test
  void label_files_and_the_guide_say_that_they_are_synthetic_and_their_licence()
      throws IOException {
    for (CaseFile file : Corpus.caseFiles()) {
      for (Reader reader : Reader.values()) {
        if (Corpus.labels(file, reader).isPresent()) {
          try (InputStream in = Corpus.open("labels/" + reader.folder() + "/" + file.name())) {
            String first = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", 2)[0];
            assertThat(first).contains("\"synthetic\": true", "CC-BY-4.0");
          }
        }
      }
    }
    try (InputStream in = Corpus.open("labels/GUIDE.md")) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("<!--")
          .contains("synthetic")
          .contains("CC BY 4.0");
    }
  }
}
