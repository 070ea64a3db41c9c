package org.sidenote.analyzer.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CloughStevensonTest {

  @Test
  void a_revised_answer_is_more_like_the_original_than_one_in_own_words(@TempDir Path folder)
      throws IOException {
    write(
        folder,
        "file_information.csv",
        "File,Task,Category\no.txt,a,orig\nh.txt,a,heavy\nn.txt,a,non\n");
    write(
        folder, "o.txt", "A kiln is a heated chamber.\nPotters fire clay in it until it hardens.");
    Files.write(
        folder.resolve("h.txt"),
        "Potters harden clay \u2013 or caf\u00e9 tiles \u2013 by firing it in a hot chamber, the kiln."
            .replace('\u2013', '-')
            .getBytes(StandardCharsets.ISO_8859_1));
    write(folder, "n.txt", "Bricks are baked for days. My uncle sold them by the river.");
    CloughStevenson measured = CloughStevenson.of(folder);
    assertThat(measured.auc()).isEqualTo(1);
    assertThat(measured.answers()).containsEntry("heavy", 1).containsEntry("non", 1).hasSize(2);
    assertThat(measured.aucByKind()).containsOnlyKeys("heavy");
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
