package org.sidenote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LabelledNotesTest {

  private static List<LabelledNotes> all() {
    List<LabelledNotes> all = new ArrayList<>(Corpus.trainingNotes());
    all.addAll(Corpus.unseenNotes());
    return all;
  }

  private static Map<String, JsonNode> records(LabelledNotes notes) throws IOException {
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
    for (LabelledNotes notes : all()) {
      for (JsonNode record : records(notes).values()) {
        assertThat(record.path("synthetic").booleanValue()).as(notes.name()).isTrue();
        assertThat(record.path("licence").stringValue()).isEqualTo("CC-BY-4.0");
      }
      try (InputStream in = Corpus.open(notes.name() + ".labels.jsonl")) {
        assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().findFirst())
            .hasValueSatisfying(
                first -> assertThat(first).contains("\"synthetic\": true", "CC-BY-4.0"));
      }
    }
  }

  @Test
  void every_label_was_looked_for_and_stands_at_its_place() throws IOException {
    for (LabelledNotes notes : all()) {
      Map<String, JsonNode> records = records(notes);
      assertThat(notes.labels()).as(notes.name()).hasSizeGreaterThan(30);
      for (Label label : notes.labels()) {
        assertThat(notes.looked()).contains(label.name());
        assertThat(records).containsKey(label.record());
        Label.Place place = label.place();
        if (place != null && place.quote() != null) {
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
  }

  @Test
  void a_third_of_the_unseen_notes_and_more_only_tempt() throws IOException {
    for (LabelledNotes notes : Corpus.unseenNotes()) {
      Set<String> troubled = new HashSet<>();
      notes.labels().stream()
          .filter(label -> label.name().contains("."))
          .forEach(label -> troubled.add(label.record()));
      assertThat(troubled).as(notes.name()).hasSizeLessThan(2 * records(notes).size() / 3);
    }
  }

  @Test
  void nobody_in_them_is_in_the_case_files_or_in_other_notes() throws IOException {
    Set<String> people = new HashSet<>();
    Corpus.caseFiles().forEach(file -> people.add(file.person()));
    for (LabelledNotes notes : all()) {
      Set<String> theirs = new HashSet<>();
      for (JsonNode record : records(notes).values()) {
        theirs.add(record.get("person").get("id").stringValue());
      }
      assertThat(people).as(notes.name()).doesNotContainAnyElementsOf(theirs);
      people.addAll(theirs);
    }
  }
}
