package org.sidenote.analyzer.duplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sidenote.corpus.generator.NoteGenerator;

class KilledWhileIndexingTest {

  @TempDir Path folder;

  @RepeatedTest(2)
  @Timeout(120)
  void what_was_committed_is_there_and_the_rest_is_added_again(RepetitionInfo repetition)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                EndlessIndexing.class.getName(),
                folder.resolve("ours").toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    int safe = 0;
    try (BufferedReader out = process.inputReader()) {
      for (int i = 0; i < 3 * repetition.getCurrentRepetition(); i++) {
        safe = Integer.parseInt(out.readLine());
      }
      process.destroyForcibly().waitFor();
    }
    IndexFolder index = IndexFolder.at(folder.resolve("ours"));
    try (FingerprintIndex opened = FingerprintIndex.open(index)) {
      assertThat(opened.records()).isGreaterThanOrEqualTo(safe);
    }
    int changed = 0;
    int all = safe + 250;
    NoteGenerator notes = new NoteGenerator(7);
    try (Indexer indexer = Indexer.open(index)) {
      for (int i = 0; i < all; i++) {
        changed += indexer.put(notes.note(i).record()) ? 1 : 0;
      }
    }
    assertThat(changed).isLessThanOrEqualTo(250);
    try (FingerprintIndex opened = FingerprintIndex.open(index)) {
      assertThat(opened.records()).isGreaterThanOrEqualTo(all);
    }
  }
}
