package org.sidenote.analyzer.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sidenote.analyzer.format.ReadRecord;
import org.sidenote.analyzer.format.RecordFile;
import org.sidenote.api.Section;
import org.sidenote.corpus.CaseFile;
import org.sidenote.corpus.Corpus;
import org.sidenote.corpus.Half;
import org.sidenote.corpus.LabelledNotes;

/** Nothing that rules are made of, or trained on, was taken from what they are reported on. */
class UnseenTest {

  /** Seven words running are somebody's sentence; fewer may be anybody's. */
  private static final int WORDS = 7;

  private static List<String> runs(String text) {
    List<String> words =
        List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’]+")).stream()
            .filter(word -> !word.isEmpty())
            .toList();
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + WORDS <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + WORDS)));
    }
    return runs;
  }

  private static Set<String> runsOf(Half half) throws IOException {
    Set<String> runs = new HashSet<>();
    for (CaseFile file : Corpus.caseFiles()) {
      if (file.half() == half) {
        runs.addAll(runsOf(file.name(), file.open()));
      }
    }
    return runs;
  }

  private static Set<String> runsOf(String name, InputStream records) throws IOException {
    Set<String> runs = new HashSet<>();
    try (records) {
      for (ReadRecord record : RecordFile.read(name, records).records()) {
        for (Section section : record.record().sections()) {
          runs.addAll(runs(section.text()));
        }
      }
    }
    return runs;
  }

  @Test
  void rules_word_lists_and_training_texts_hold_no_words_of_what_is_reported_on()
      throws IOException {
    Set<String> unseen = runsOf(Half.REPORT);
    for (LabelledNotes notes : Corpus.unseenNotes()) {
      unseen.addAll(runsOf(notes.name(), notes.open()));
    }
    unseen.removeAll(runsOf(Half.TUNE));
    List<Path> made = new ArrayList<>();
    for (Path folder :
        List.of(
            Path.of("src/main/resources/org/sidenote"),
            Path.of("../corpus/src/main/resources/org/sidenote/corpus/training"))) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(Files::isRegularFile).forEach(made::add);
      }
    }
    assertThat(made).hasSizeGreaterThan(10);
    for (Path file : made) {
      for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n")) {
        for (String run : runs(line)) {
          assertThat(unseen.contains(run)).as("%s: \"%s\"", file.getFileName(), run).isFalse();
        }
      }
    }
  }
}
