package org.sidenote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sidenote.api.RecordType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CorpusTest {

  private static List<JsonNode> records(CaseFile file) {
    List<JsonNode> records = new ArrayList<>();
    try (InputStream in = file.open()) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        records.add(JsonMapper.shared().readTree(line));
      }
    } catch (IOException e) {
      throw new AssertionError(file.name(), e);
    }
    return records;
  }

  @Test
  void every_record_says_that_it_is_synthetic_and_its_licence() {
    for (CaseFile file : Corpus.caseFiles()) {
      for (JsonNode record : records(file)) {
        assertThat(record.path("synthetic").booleanValue()).as(file.name()).isTrue();
        assertThat(record.path("licence").stringValue()).as(file.name()).isEqualTo("CC-BY-4.0");
      }
    }
  }

  @Test
  void half_are_children_half_adults_and_every_type_of_record_occurs() {
    List<CaseFile> files = Corpus.caseFiles();
    assertThat(files).hasSizeGreaterThanOrEqualTo(40);
    assertThat(files.stream().filter(file -> file.person().startsWith("C")).count())
        .isBetween(files.size() / 2L, files.size() / 2L + 1);
    Set<String> types = new HashSet<>();
    int count = 0;
    for (CaseFile file : files) {
      for (JsonNode record : records(file)) {
        types.add(record.get("type").stringValue());
        count++;
      }
    }
    assertThat(count).isGreaterThanOrEqualTo(320);
    for (RecordType type : RecordType.values()) {
      assertThat(types).contains(type.toString());
    }
  }

  @Test
  void a_file_is_in_the_order_it_was_written_and_its_ids_are_its_own() {
    Set<String> ids = new HashSet<>();
    for (CaseFile file : Corpus.caseFiles()) {
      OffsetDateTime last = OffsetDateTime.MIN;
      for (JsonNode record : records(file)) {
        String id = record.get("id").stringValue();
        assertThat(ids.add(id)).as(id + " occurs once").isTrue();
        assertThat(record.get("person").get("id").stringValue()).isEqualTo(file.person());
        OffsetDateTime at = OffsetDateTime.parse(record.get("recordedAt").stringValue());
        assertThat(at).as(id).isAfterOrEqualTo(last);
        last = at;
      }
    }
  }

  @Test
  void the_report_half_stays_twenty_people_and_no_worker_writes_in_both() {
    Map<Half, Set<String>> workers = new EnumMap<>(Half.class);
    Map<Half, Integer> people = new EnumMap<>(Half.class);
    for (CaseFile file : Corpus.caseFiles()) {
      people.merge(file.half(), 1, Integer::sum);
      for (JsonNode record : records(file)) {
        workers
            .computeIfAbsent(file.half(), half -> new HashSet<>())
            .add(record.get("author").get("id").stringValue());
      }
    }
    assertThat(people.get(Half.REPORT)).isEqualTo(20);
    assertThat(workers.get(Half.TUNE)).doesNotContainAnyElementsOf(workers.get(Half.REPORT));
  }
}
