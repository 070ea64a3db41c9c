package org.sidenote.analyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sidenote.analyzer.format.RecordJson;
import org.sidenote.corpus.generator.NoteGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody sees who keeps a duplication index on the command line. */
class IndexCommandTest {

  private static final String WORDS =
      "She sat by the window with the cat on her knee and hummed the tune her mother used to hum"
          + " while the bread was in the oven, and would not be hurried. When the cat left she"
          + " folded the blanket twice, put it on the sill and asked whether it would be back.";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    return runWith("", args);
  }

  private int runWith(String in, String... args) {
    out.reset();
    err.reset();
    return Main.run(
        new Main.Streams(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false),
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

  private static String record(String id, String person, String time, String words) {
    return """
    {"id":"%s","type":"home-visit","person":{"id":"%s","name":"Ana Reis"},"recordedAt":"%sT10:00:00Z","sections":[{"heading":"","text":"%s"}]}
    """
        .formatted(id, person, time, words);
  }

  private String index() {
    return folder.resolve("ours").toString();
  }

  private String others() throws IOException {
    return file(
        "others.jsonl",
        new NoteGenerator(7)
            .notes(300)
            .map(note -> RecordJson.of(note.record()))
            .collect(Collectors.joining("\n")));
  }

  private JsonNode firstFinding() {
    JsonNode result = JsonMapper.shared().readTree(out().lines().findFirst().orElseThrow());
    return result.get("findings").get(0);
  }

  @Test
  void a_copy_from_an_indexed_record_is_found_with_and_without_its_text() throws IOException {
    String earlier = file("a.jsonl", record("A", "P1", "2026-03-03", WORDS));
    String later = file("b.jsonl", record("B", "P2", "2026-03-09", "Cold and wet. " + WORDS));
    assertThat(run("index", "--index", index(), others(), earlier)).isZero();
    assertThat(err()).contains("301 records read, 301 added or changed").contains("bytes");
    for (String[] history : new String[][] {{}, {"--history", earlier}}) {
      String[] args = {"check", "--format", "json", "--index", index()};
      String[] all = new String[args.length + history.length + 1];
      System.arraycopy(args, 0, all, 0, args.length);
      System.arraycopy(history, 0, all, args.length, history.length);
      all[all.length - 1] = later;
      assertThat(run(all)).isZero();
      JsonNode finding = firstFinding();
      assertThat(finding.get("rule").stringValue()).isEqualTo("duplication.other-person");
      assertThat(finding.get("start").intValue()).isEqualTo("Cold and wet. ".length());
      JsonNode source = finding.get("related").get(0);
      assertThat(source.get("record").stringValue()).isEqualTo("A");
      assertThat(source.get("start").intValue()).isZero();
      assertThat(source.get("end").intValue()).isEqualTo(WORDS.length());
    }
  }

  @Test
  void a_finding_without_text_reads_as_one_would_say_it() throws IOException {
    String earlier = file("a.jsonl", record("A", "P1", "2026-03-03", WORDS));
    run("index", "--index", index(), others(), earlier);
    assertThat(
            run(
                "check",
                "--index",
                index(),
                file("b.jsonl", record("B", "P2", "2026-03-09", WORDS))))
        .isZero();
    assertThat(out().replaceAll("\\s+", " "))
        .contains("another person’s record")
        .contains("another person’s home visit of 3 March 2026")
        .doesNotContain("unknown");
  }

  @Test
  void run_again_only_what_changed_is_added() throws IOException {
    String earlier = file("a.jsonl", record("A", "P1", "2026-03-03", WORDS));
    run("index", "--index", index(), others(), earlier);
    assertThat(run("index", "--index", index(), others(), earlier)).isZero();
    assertThat(err()).contains("301 records read, 0 added or changed");
    String changed = file("a.jsonl", record("A", "P1", "2026-03-03", "Something else."));
    assertThat(run("index", "--index", index(), changed)).isZero();
    assertThat(err()).contains("1 record read, 1 added or changed");
  }

  @Test
  void a_bad_line_is_named_and_the_rest_is_indexed() throws IOException {
    String path =
        file(
            "a.jsonl",
            record("A", "P1", "2026-03-03", WORDS)
                + "{\"id\":\n"
                + record("B", "P1", "2026-03-03", WORDS));
    String empty = file("empty.jsonl", "");
    assertThat(run("index", "--index", index(), path, empty, folder.resolve("no").toString()))
        .isEqualTo(2);
    assertThat(err())
        .contains("a.jsonl line 2")
        .contains("empty.jsonl: is empty")
        .contains("no such file")
        .contains("2 records read, 2 added or changed");
  }

  @Test
  void a_record_is_removed_by_its_id() throws IOException {
    run("index", "--index", index(), file("a.jsonl", record("A", "P1", "2026-03-03", WORDS)));
    assertThat(run("index", "--index", index(), "--remove", "A")).isZero();
    assertThat(run("index", "--index", index(), "--remove", "A")).isEqualTo(2);
    assertThat(err()).contains("A: there is no record with this id");
    assertThat(run("index", "--index", index())).isEqualTo(2);
  }

  @Test
  void rebuilding_takes_a_new_key_and_forgets_the_rest() throws IOException {
    String earlier = file("a.jsonl", record("A", "P1", "2026-03-03", WORDS));
    String key = folder.resolve("safe.key").toString();
    run("index", "--index", index(), "--key", key, others());
    String old = Files.readString(Path.of(key));
    assertThat(run("index", "--rebuild", "--index", index(), "--key", key, earlier)).isZero();
    assertThat(Files.readString(Path.of(key))).isNotEqualTo(old);
    assertThat(run("index", "--index", index(), "--key", key, earlier)).isZero();
    assertThat(err()).contains("0 added or changed");
    assertThat(folder.resolve("ours.key")).doesNotExist();
  }

  @Test
  void an_index_that_cannot_be_used_says_why_and_what_to_do() throws IOException {
    String path = file("a.jsonl", record("A", "P1", "2026-03-03", WORDS));
    assertThat(run("check", "--index", index(), path)).isEqualTo(2);
    assertThat(err())
        .contains(index())
        .contains("no index here")
        .contains("sidenote index --index " + index() + " and")
        .doesNotContain("Exception");
    run("index", "--index", index(), path);
    Files.delete(folder.resolve("ours.key"));
    for (String command : new String[] {"check", "index"}) {
      assertThat(run(command, "--index", index(), path)).isEqualTo(2);
      assertThat(err()).contains(index()).contains("key is missing").doesNotContain("Exception");
    }
    assertThat(run("index", "--index", path, path)).isEqualTo(2);
    assertThat(err()).contains("is a file");
    assertThat(run("index", "--index", folder.toString(), path)).isEqualTo(2);
    assertThat(err()).contains("other files");
  }

  private List<String> notices() {
    List<String> notices = new ArrayList<>();
    JsonNode result = JsonMapper.shared().readTree(out().lines().findFirst().orElseThrow());
    result.get("notices").forEach(notice -> notices.add(notice.stringValue()));
    return notices;
  }

  @Test
  void what_cannot_be_read_leaves_the_old_index_and_its_key() throws IOException {
    String sound = file("in.jsonl", record("A", "P1", "2026-03-03", WORDS));
    String broken = file("broken.jsonl", record("A", "P1", "2026-03-03", WORDS) + "{\n");
    String missing = folder.resolve("in.jsnol").toString();
    run("index", "--index", index(), sound);
    String key = Files.readString(folder.resolve("ours.key"));
    for (String[] files : new String[][] {{missing}, {sound, missing}, {broken}, {}}) {
      List<String> args = new ArrayList<>(List.of("index", "--rebuild", "--index", index()));
      args.addAll(List.of(files));
      assertThat(run(args.toArray(String[]::new))).isEqualTo(2);
      assertThat(Files.readString(folder.resolve("ours.key"))).isEqualTo(key);
      assertThat(folder.resolve("ours.new")).doesNotExist();
      assertThat(err()).contains(files.length == 0 ? "name the FILEs" : "as it was before");
    }
    assertThat(run("index", "--index", index(), sound)).isZero();
    assertThat(err()).contains("0 added or changed");
  }

  @Test
  void a_note_in_each_persons_folder_is_a_record_of_its_own() throws IOException {
    Files.createDirectories(folder.resolve("a"));
    Files.createDirectories(folder.resolve("b"));
    String one = file("a/note.md", "---\nperson: Ana Reis\n---\nShe was well.");
    String two = file("b/note.md", "---\nperson: Joy Obi\n---\n" + WORDS);
    assertThat(run("index", "--index", index(), one, two)).isZero();
    assertThat(err()).contains("2 records read, 2 added or changed");
    assertThat(run("index", "--index", index(), two)).isZero();
    assertThat(err()).contains("1 record read, 0 added or changed");
    String later = file("c.md", "---\nperson: Lin Wu\n---\n" + WORDS);
    assertThat(run("check", "--format", "json", "--index", index(), "--history", two, later))
        .isZero();
    JsonNode source = firstFinding().get("related").get(0);
    assertThat(source.get("record").stringValue()).isEqualTo("note.md");
    assertThat(run("index", "--index", index(), "--remove", one)).isZero();
    assertThat(err()).startsWith("1 record removed, in ");
  }

  @Test
  void what_only_the_index_knows_is_said_to_be_compared_by_fingerprints_alone() throws IOException {
    String a = file("a.jsonl", record("A", "P1", "2026-03-03", WORDS));
    String later = file("b.jsonl", record("B", "P2", "2026-03-09", "Cold and wet."));
    run("index", "--index", index(), a);
    run("check", "--format", "json", "--index", index(), later);
    assertThat(notices()).singleElement().asString().contains("1 record was", "--history");
    run("check", "--index", index(), later);
    assertThat(out()).contains("compared by fingerprints alone, not word by word");
    run("check", "--format", "json", "--index", index(), "--history", a, later);
    assertThat(notices()).isEmpty();
  }

  @Test
  void a_copy_of_two_sentences_is_found_by_the_index_of_a_single_record() throws IOException {
    run("index", "--index", index(), file("a.jsonl", record("A", "P1", "2026-03-03", WORDS)));
    String later = file("b.jsonl", record("B", "P2", "2026-03-09", "Cold and wet. " + WORDS));
    assertThat(run("check", "--format", "json", "--index", index(), later)).isZero();
    assertThat(firstFinding().get("rule").stringValue()).isEqualTo("duplication.other-person");
    run("index", "--index", index(), later);
    assertThat(run("check", "--format", "json", "--index", index(), later)).isZero();
    assertThat(firstFinding().get("rule").stringValue()).isEqualTo("duplication.other-person");
  }

  @Test
  void a_damaged_index_costs_nothing_but_what_is_in_it() throws IOException {
    String path = file("a.jsonl", record("A", "P1", "2026-03-03", WORDS));
    run("index", "--index", index(), path);
    try (Stream<Path> files = Files.list(Path.of(index()))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    assertThat(run("check", "--format", "json", "--index", index(), path)).isEqualTo(2);
    assertThat(out().lines()).hasSize(1);
    assertThat(notices()).singleElement().asString().contains("could not be used");
    assertThat(err())
        .containsOnlyOnce("damaged")
        .contains("sidenote index --rebuild --index " + index() + " and the files")
        .contains("without this index")
        .doesNotContain("DIR");
  }

  @Test
  void a_folder_that_is_not_there_is_said_to_be_missing() throws IOException {
    String path = file("a.jsonl", record("A", "P1", "2026-03-03", WORDS));
    String nowhere = folder.resolve("nowhere").toString();
    for (String[] where :
        new String[][] {{nowhere + "/ours"}, {index(), "--key", nowhere + "/ours.key"}}) {
      List<String> args = new ArrayList<>(List.of("index", path, "--index"));
      args.addAll(List.of(where));
      assertThat(run(args.toArray(String[]::new))).isEqualTo(2);
      assertThat(err()).contains("there is no folder " + nowhere).doesNotContain("damaged");
    }
    assertThat(run("check", "--index", nowhere + "/ours", path)).isEqualTo(2);
    assertThat(err()).contains("no folder " + nowhere).doesNotContain("damaged");
    assertThat(Path.of(index())).doesNotExist();
  }

  @Test
  void records_come_from_standard_input_too() {
    assertThat(runWith(record("A", "P1", "2026-03-03", WORDS), "index", "--index", index(), "-"))
        .isZero();
    assertThat(err()).contains("1 record read, 1 added or changed").doesNotContain("a second");
    assertThat(runWith("He hummed.", "index", "--index", index(), "-")).isEqualTo(2);
    assertThat(err()).contains("standard input, id: is missing");
    String note = "---\nid: N1\n---\nHe hummed.";
    assertThat(runWith(note, "index", "--index", index(), "-")).isZero();
  }

  @Test
  void removing_from_an_index_that_is_not_there_makes_none() {
    assertThat(run("index", "--index", index(), "--remove", "A")).isEqualTo(2);
    assertThat(err()).contains("no index here");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void what_a_killed_rebuild_left_is_cleared_by_the_next_run() throws IOException {
    String path = file("a.jsonl", record("A", "P1", "2026-03-03", WORDS));
    run("index", "--index", index(), path);
    Path left = Files.createDirectory(folder.resolve("ours.new"));
    try (Stream<Path> files = Files.list(Path.of(index()))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, left.resolve(file.getFileName()));
      }
    }
    assertThat(run("index", "--index", index(), path)).isZero();
    assertThat(left).doesNotExist();
    run("index", "--index", left.toString(), path);
    assertThat(run("index", "--index", index(), path)).isZero();
    assertThat(left).as("an index of somebody's").isNotEmptyDirectory();
  }
}
