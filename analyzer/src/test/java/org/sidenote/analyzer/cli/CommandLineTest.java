package org.sidenote.analyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody sees who types a command. */
class CommandLineTest {

  private static final String SOUND =
      """
      {"id":"%s","type":"case-note","person":{"id":"P1","name":"Amira Khan"},"sections":[{"heading":"","text":"Amira rang."}]}
      """
          .strip();

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String in, String... args) {
    return run(false, in, args);
  }

  private int run(boolean terminal, String in, String... args) {
    return Main.run(
        new Main.Streams(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal),
        args);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private List<JsonNode> results() {
    return out().lines().map(line -> JsonMapper.shared().readTree(line)).toList();
  }

  @Test
  void at_a_terminal_a_long_check_says_how_far_it_is() throws IOException {
    String note = file("note.txt", "Amira rang. ".repeat(50_000));
    assertThat(run(true, "", "check", note)).isZero();
    assertThat(err()).startsWith("\r0 of 1 record checked").contains("\r1 of 1 record checked\n");
    assertThat(out()).doesNotContain("\r");
  }

  @Test
  void it_says_nothing_of_that_to_a_script_or_of_a_short_one() throws IOException {
    run("", "check", file("note.txt", "Amira rang. ".repeat(50_000)));
    run(true, SOUND.formatted("R1"), "check", "-");
    assertThat(err()).doesNotContain("checked");
  }

  @Test
  void a_hundred_records_are_answered_in_a_hundred_lines_in_their_order() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      lines.append(SOUND.formatted("R" + i)).append('\n');
    }
    assertThat(run("", "check", "--format", "json", file("a.jsonl", lines.toString()))).isZero();
    List<JsonNode> results = results();
    assertThat(results).hasSize(100);
    for (int i = 0; i < 100; i++) {
      assertThat(results.get(i).get("record").stringValue()).isEqualTo("R" + i);
      assertThat(results.get(i).get("findings").isArray()).isTrue();
      assertThat(results.get(i).get("marks").isArray()).isTrue();
      assertThat(results.get(i).get("measures").propertyNames())
          .containsExactlyInAnyOrder(
              "words",
              "sentences",
              "newWords",
              "duplicatedShare",
              "processShare",
              "voiceShare",
              "readingGrade");
    }
  }

  @Test
  void a_malformed_line_is_named_and_the_others_are_answered() throws IOException {
    String path =
        file("a.jsonl", SOUND.formatted("R1") + "\n{\"id\":\"R2\",\n" + SOUND.formatted("R3"));
    assertThat(run("", "check", "--format", "json", path)).isEqualTo(2);
    assertThat(results())
        .extracting(r -> r.get("record").stringValue())
        .containsExactly("R1", "R3");
    assertThat(err()).contains("a.jsonl line 2").contains("one record a line");
  }

  @Test
  void a_missing_field_is_named_and_the_others_are_answered() throws IOException {
    String path =
        file(
            "a.jsonl",
            "{\"id\":\"R1\",\"type\":\"case-note\",\"person\":{},\"sections\":[{\"text\":\"x\"}]}\n"
                + SOUND.formatted("R2"));
    assertThat(run("", "check", "--format", "json", path)).isEqualTo(2);
    assertThat(results()).hasSize(1);
    assertThat(err()).contains("line 1, person.id").contains("missing");
  }

  @Test
  void a_field_of_the_wrong_kind_is_named() throws IOException {
    String path =
        file(
            "a.jsonl",
            SOUND.formatted("R1").replace("\"type\"", "\"occurredOn\":\"1st March\",\"type\""));
    assertThat(run("", "check", path)).isEqualTo(2);
    assertThat(err()).contains("line 1, occurredOn").contains("2026-03-01");
    assertThat(err()).doesNotContain("1st March").doesNotContain("Exception");
  }

  @Test
  void two_records_with_one_id_are_told_apart_from_a_copy() throws IOException {
    String path = file("a.jsonl", SOUND.formatted("R1") + "\n" + SOUND.formatted("R1"));
    assertThat(run("", "check", "--format", "json", path)).isEqualTo(2);
    assertThat(results()).hasSize(1);
    assertThat(err()).contains("line 2, id");
  }

  @Test
  void a_section_of_five_megabytes_is_refused_by_name_and_the_others_are_answered()
      throws IOException {
    String long5 = SOUND.formatted("R1").replace("Amira rang.", "word ".repeat(1 << 20));
    String path = file("a.jsonl", long5 + "\n" + SOUND.formatted("R2"));
    assertThat(run("", "check", "--format", "json", path)).isEqualTo(2);
    assertThat(results()).hasSize(1);
    assertThat(err()).contains("line 1, sections[0].text").contains("Split it");
  }

  @Test
  void a_line_that_is_not_utf8_is_named_and_the_others_are_answered() throws IOException {
    byte[] latin1 = (SOUND.formatted("Zoë") + "\n").getBytes(StandardCharsets.ISO_8859_1);
    Path path = folder.resolve("a.jsonl");
    Files.write(path, latin1);
    Files.writeString(path, SOUND.formatted("R2"), StandardOpenOption.APPEND);
    assertThat(run("", "check", "--format", "json", path.toString())).isEqualTo(2);
    assertThat(results()).hasSize(1);
    assertThat(err()).contains("line 1").contains("UTF-8");
  }

  @Test
  void an_empty_file_a_folder_and_a_missing_file_are_each_named() throws IOException {
    String empty = file("empty.jsonl", "");
    String missing = folder.resolve("none.txt").toString();
    String sound = file("sound.jsonl", SOUND.formatted("R1"));
    assertThat(run("", "check", "--format", "json", empty, folder.toString(), missing, sound))
        .isEqualTo(2);
    assertThat(results()).hasSize(1);
    assertThat(err().lines())
        .hasSize(3)
        .anyMatch(line -> line.contains("empty.jsonl") && line.contains("is empty"))
        .anyMatch(line -> line.contains("is a folder"))
        .anyMatch(line -> line.contains("none.txt") && line.contains("no such file"));
  }

  @Test
  void an_unknown_type_is_read_as_a_case_note_and_the_result_says_so() throws IOException {
    String path = file("a.jsonl", SOUND.formatted("R1").replace("case-note", "diary"));
    assertThat(run("", "check", "--format", "json", path)).isZero();
    assertThat(results().getFirst().get("notices").get(0).stringValue()).contains("case-note");
  }

  @Test
  void a_note_from_standard_input_is_a_record() {
    assertThat(run("## Views\nN/A\n", "check", "-")).isZero();
    assertThat(out()).contains("1 thing to look at").contains("voice.section-empty");
  }

  @Test
  void fail_on_tells_a_script_that_there_is_something_to_look_at() {
    assertThat(run("## Views\nN/A\n", "check", "--fail-on", "high", "-")).isEqualTo(1);
    assertThat(run("Amira rang.", "check", "--fail-on", "low", "-")).isZero();
    assertThat(run("Amira rang.", "check", "--fail-on", "very", "-")).isEqualTo(2);
    assertThat(err()).contains("low, medium or high");
  }

  @Test
  void only_the_later_of_two_records_is_flagged_whatever_their_order() throws IOException {
    String words =
        "She sat by the window with the cat on her knee and hummed the tune her mother used to hum"
            + " while the bread was in the oven, and would not be hurried.";
    String record =
        """
        {"id":"%s","type":"case-note","person":{"id":"%s"},"recordedAt":"%s","sections":[{"heading":"","text":"%s"}]}
        """;
    String later = record.formatted("LATER", "P1", "2026-02-01T10:00:00Z", words).strip();
    String earlier = record.formatted("EARLIER", "P2", "2026-01-01T10:00:00Z", words).strip();
    assertThat(run("", "check", "--format", "json", file("a.jsonl", later + "\n" + earlier)))
        .isZero();
    assertThat(
            results()
                .get(0)
                .get("findings")
                .get(0)
                .get("related")
                .get(0)
                .get("record")
                .stringValue())
        .isEqualTo("EARLIER");
    assertThat(results().get(1).get("findings")).isEmpty();
  }

  @Test
  void sarif_names_the_rule_and_the_place() {
    assertThat(run("## Views\nN/A\n", "check", "--format", "sarif", "-")).isZero();
    JsonNode result = JsonMapper.shared().readTree(out()).at("/runs/0/results/0");
    assertThat(result.get("ruleId").stringValue()).isEqualTo("voice.section-empty");
    assertThat(result.at("/locations/0/physicalLocation/region/charLength").intValue())
        .isEqualTo("N/A".length());
  }

  @Test
  void a_broken_pack_is_refused_with_file_line_and_reason_and_the_work_goes_on()
      throws IOException {
    String pack =
        file(
            "ours.yaml",
            """
            sources:
              - id: ours
                source: Our council
                year: soon
                link: https://example.org/
                clauses:
                  - {id: a, clause: page 1, says: Write plainly.}
            """);
    assertThat(run("Amira rang.", "check", "--pack", pack, "-")).isEqualTo(2);
    assertThat(err()).contains("ours.yaml line 4").contains("whole number");
    assertThat(out()).contains("Nothing to look at");
  }

  @Test
  void rules_are_listed_and_explained() {
    assertThat(run("", "rules")).isZero();
    assertThat(out()).contains("duplication.other-person").contains("wording.officialese");
    out.reset();
    assertThat(run("", "rules", "voice.section-empty")).isZero();
    assertThat(out()).contains("Flags").contains("[[As above.]]").contains("Leaves alone");
    assertThat(run("", "rules", "voice.nothing")).isEqualTo(2);
    assertThat(err()).contains("voice.nothing");
  }

  @Test
  void audit_says_not_yet() {
    assertThat(run("", "audit", "--index", "d", "--out", "o", "f")).isEqualTo(2);
    assertThat(err()).contains("audit: not yet");
  }

  @Test
  void wrong_usage_is_explained() {
    assertThat(run("", "check")).isEqualTo(2);
    assertThat(err()).contains("FILE");
  }

  @Test
  void front_matter_that_is_not_closed_or_not_understood_is_named() throws IOException {
    String open = file("open.md", "---\ntype: review\nHe hummed.");
    String slip = file("slip.md", "---\ntype: review\npersn: Amira\n---\nHe hummed.");
    String deep = file("deep.md", "---\nx: " + "[".repeat(20_000) + "\n---\nHe hummed.");
    String empty = file("empty.md", "---\n---\nHe hummed.");
    assertThat(run("", "check", "--format", "json", open, slip, deep, empty)).isEqualTo(2);
    assertThat(results())
        .extracting(r -> r.get("record").stringValue())
        .containsExactly("slip.md", "deep.md", "empty.md");
    assertThat(results().getFirst().get("notices").get(0).stringValue()).contains("slip.md line 3");
    assertThat(err().lines())
        .hasSize(3)
        .anyMatch(line -> line.contains("open.md") && line.contains("no other line"))
        .anyMatch(line -> line.contains("slip.md line 3") && line.contains("person"))
        .anyMatch(line -> line.contains("deep.md"));
  }

  @Test
  void two_notes_of_one_name_in_two_folders_are_two_records() throws IOException {
    String words =
        "She sat by the window with the cat on her knee and hummed the tune her mother used to hum"
            + " while the bread was in the oven, and would not be hurried.";
    Files.createDirectories(folder.resolve("a"));
    Files.createDirectories(folder.resolve("b"));
    String one = file("a/visit.md", "---\nperson: Ana Reis\n---\n" + words);
    String two = file("b/visit.md", "---\nperson: Joy Obi\n---\n" + words);
    assertThat(run("", "check", "--format", "json", one, two)).isZero();
    assertThat(results().get(1).get("findings").get(0).get("rule").stringValue())
        .isEqualTo("duplication.other-person");
  }

  @Test
  void a_record_that_is_also_in_the_history_is_not_a_copy_of_itself() throws IOException {
    String words =
        "She sat by the window with the cat on her knee and hummed the tune her mother used to hum"
            + " while the bread was in the oven, and would not be hurried.";
    String path = file("a.jsonl", SOUND.formatted("R1").replace("Amira rang.", words));
    assertThat(run("", "check", "--format", "json", "--history", path, path)).isZero();
    assertThat(results().getFirst().get("record").stringValue()).isEqualTo("R1");
    assertThat(results().getFirst().get("findings")).isEmpty();
  }

  @Test
  void a_slip_in_a_notes_head_is_told_of_and_the_note_is_read() throws IOException {
    String slip = file("slip.md", "---\nperson: Ivy Lee\ndate: soon\n---\nIvy laughed.");
    assertThat(run("", "check", slip)).isZero();
    assertThat(out()).contains("slip.md: case note, Ivy Lee").contains("slip.md line 3, date: ");
    assertThat(run("", "check", "--history", slip, file("b.md", "Joy sang."))).isZero();
    assertThat(err()).contains("slip.md line 3, date: ");
  }

  @Test
  void notes_of_one_name_are_told_apart_by_their_folders_in_the_history_too() throws IOException {
    String words =
        "She sat by the window with the cat on her knee and hummed the tune her mother used to hum"
            + " while the bread was in the oven, and would not be hurried.";
    for (String person : List.of("a", "b", "c")) {
      Files.createDirectories(folder.resolve(person));
    }
    String one = file("a/note.md", "---\nperson: Ana Reis\n---\nShe was well.");
    String two = file("b/note.md", "---\nperson: Joy Obi\n---\n" + words);
    String three = file("c/note.md", "---\nperson: Lin Wu\n---\n" + words);
    assertThat(run("", "check", "--format", "json", "--history", one, "--history", two, three))
        .isZero();
    JsonNode result = results().getFirst();
    assertThat(result.get("record").stringValue()).isEqualTo("c/note.md");
    assertThat(result.at("/findings/0/related/0/record").stringValue()).isEqualTo("b/note.md");
    out.reset();
    assertThat(run("", "check", "--format", "json", three)).isZero();
    assertThat(results().getFirst().get("record").stringValue()).isEqualTo("note.md");
  }

  @Test
  void an_author_may_have_a_name_alone() throws IOException {
    String path =
        file(
            "a.jsonl",
            SOUND.formatted("R1").replace("\"type\"", "\"author\":{\"name\":\"Kit\"},\"type\""));
    assertThat(run("", "check", path)).isZero();
  }

  @Test
  void a_wrong_entry_of_a_pack_is_told_by_line_and_shown_a_right_one() throws IOException {
    String pack =
        file(
            "ours.yaml",
            """
            phrases:
              - contact
              - {phrase: placement, plainer: home, source: Young people's panel}
            initials:
              - EHM
            """);
    assertThat(run("Amira rang.", "check", "--pack", pack, "-")).isEqualTo(2);
    assertThat(err().lines())
        .hasSize(3)
        .anyMatch(line -> line.contains("ours.yaml line 2") && line.contains("- {phrase: "))
        .anyMatch(line -> line.contains("ours.yaml line 3") && line.contains("plainer: ["))
        .anyMatch(line -> line.contains("ours.yaml line 5") && line.contains("- {initials: EHM"));
  }
}
