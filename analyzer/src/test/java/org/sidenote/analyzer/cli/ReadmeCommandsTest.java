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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sidenote.analyzer.format.BadRecord;
import org.sidenote.analyzer.format.RecordJson;
import org.sidenote.api.RecordType;

/** What the README shows on a terminal is what a terminal shows. */
class ReadmeCommandsTest {

  private static final Path ROOT = Path.of("..");

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }

  private record Shown(String command, String output) {}

  private static List<Shown> shown() throws IOException {
    List<Shown> shown = new ArrayList<>();
    Matcher blocks = Pattern.compile("(?ms)^```console\\n(.*?)^```$").matcher(readme());
    while (blocks.find()) {
      Matcher commands =
          Pattern.compile("(?ms)^\\$ ([^\\n]*)\\n(.*?)(?=^\\$ |\\z)").matcher(blocks.group(1));
      while (commands.find()) {
        shown.add(new Shown(commands.group(1), commands.group(2)));
      }
    }
    return shown;
  }

  @TestFactory
  Stream<DynamicTest> every_command_prints_what_is_shown() throws IOException {
    List<Shown> shown = shown();
    assertThat(shown).hasSizeGreaterThanOrEqualTo(3);
    return shown.stream()
        .map(one ->
            DynamicTest.dynamicTest(
                one.command,
                () -> assertThat(run(one.command).strip()).isEqualTo(one.output.strip())));
  }

  private static String run(String command) throws IOException {
    List<String> words = List.of(command.split(" "));
    if (words.getFirst().equals("cat")) {
      return Files.readString(ROOT.resolve(words.get(1)));
    }
    assertThat(words.getFirst()).isEqualTo("./sidenote");
    // File names are as seen from the top; tests run in a module's folder.
    String[] args =
        words.stream()
            .skip(1)
            .map(word -> word.contains("/") ? ROOT.resolve(word).toString() : word)
            .toArray(String[]::new);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    Main.run(new Main.Streams(new ByteArrayInputStream(new byte[0]), print, print, false), args);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void the_record_shown_as_json_is_one() throws IOException, BadRecord {
    Matcher json = Pattern.compile("(?ms)^```json\\n(.*?)^```$").matcher(readme());
    assertThat(json.find()).isTrue();
    assertThat(RecordJson.parse(json.group(1)).notices()).isEmpty();
  }

  @Test
  void every_type_is_named() throws IOException {
    for (RecordType type : RecordType.values()) {
      assertThat(readme()).contains(type.toString());
    }
  }
}
