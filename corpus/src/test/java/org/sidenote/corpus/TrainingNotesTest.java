package org.sidenote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TrainingNotesTest {

  private static Map<String, JsonNode> records(TrainingNotes notes) throws IOException {
    Map<String, JsonNode> records = new HashMap<>();
    try (InputStream in = notes.open()) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(JsonMapper.shared()::readTree)
          .forEach(
              record -> assertThat(records.put(record.get("id").stringValue(), record)).isNull());
    }
    return records;
  }

  @Test
  void every_note_says_that_it_is_synthetic_and_its_licence() throws IOException {
    for (TrainingNotes notes : Corpus.trainingNotes()) {
      for (JsonNode record : records(notes).values()) {
        assertThat(record.path("synthetic").booleanValue()).as(notes.name()).isTrue();
        assertThat(record.path("licence").stringValue()).isEqualTo("CC-BY-4.0");
      }
      try (InputStream in = Corpus.open(TrainingNotes.FOLDER + notes.name() + ".labels.jsonl")) {
        assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().findFirst())
            .hasValueSatisfying(
                first -> assertThat(first).contains("\"synthetic\": true", "CC-BY-4.0"));
      }
    }
  }

  @Test
  void every_label_is_of_a_kind_its_reader_looked_for_and_stands_at_its_place() throws IOException {
    for (TrainingNotes notes : Corpus.trainingNotes()) {
      Map<String, JsonNode> records = records(notes);
      assertThat(notes.labels()).as(notes.name()).hasSizeGreaterThan(50);
      for (Label label : notes.labels()) {
        assertThat(notes.marks()).contains(label.name());
        Label.Place place = Objects.requireNonNull(label.place());
        String text =
            Objects.requireNonNull(records.get(label.record()))
                .get("sections")
                .get(place.section())
                .get("text")
                .stringValue();
        assertThat(text.substring(place.startIn(text), place.endIn(text)))
            .as("%s in %s", label.name(), label.record())
            .isEqualTo(place.quote());
      }
    }
  }

  @Test
  void nobody_in_them_is_in_the_case_files() throws IOException {
    Set<String> people = new HashSet<>();
    Corpus.caseFiles().forEach(file -> people.add(file.person()));
    for (TrainingNotes notes : Corpus.trainingNotes()) {
      for (JsonNode record : records(notes).values()) {
        assertThat(people.add(record.get("person").get("id").stringValue()))
            .as(notes.name())
            .isTrue();
      }
    }
  }
}
