package org.sidenote.analyzer.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.sidenote.analyzer.duplication.ToldAgain;

/**
 * How well rewording is told from own words: short answers to five questions, some made from an
 * encyclopaedia's text by copying, light or heavy revision, some written without it (Clough and
 * Stevenson, "Developing a corpus of plagiarised short answers", 2011).
 *
 * @param answers how many of each kind: non, light, heavy, cut
 * @param auc how often an answer made from the text is found more alike it than one that is not: 0
 *     to 1, with a half for a tie
 * @param aucByKind the same, for each kind that was made from the text
 */
public record CloughStevenson(
    Map<String, Integer> answers, double auc, Map<String, Double> aucByKind) {

  private static final String ORIGINAL = "orig";
  private static final String OWN_WORDS = "non";

  /**
   * Measures.
   *
   * @param folder the corpus as it is published, with {@code file_information.csv}
   * @throws IOException when a file is missing or cannot be read
   */
  public static CloughStevenson of(Path folder) throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (String line : read(folder.resolve("file_information.csv")).lines().skip(1).toList()) {
      if (!line.isBlank()) {
        rows.add(line.strip().split(",", 3));
      }
    }
    Map<String, String> originals = new HashMap<>();
    for (String[] row : rows) {
      if (row[2].equals(ORIGINAL)) {
        originals.put(row[1], text(folder.resolve(row[0])));
      }
    }
    Map<String, List<Double>> alike = new TreeMap<>();
    for (String[] row : rows) {
      if (!row[2].equals(ORIGINAL)) {
        String original = Objects.requireNonNull(originals.get(row[1]), "no original of " + row[1]);
        alike
            .computeIfAbsent(row[2], kind -> new ArrayList<>())
            .add(ToldAgain.share(text(folder.resolve(row[0])), original));
      }
    }
    List<Double> own = Objects.requireNonNull(alike.get(OWN_WORDS), "no answers in own words");
    Map<String, Integer> answers = new TreeMap<>();
    Map<String, Double> byKind = new TreeMap<>();
    List<Double> made = new ArrayList<>();
    alike.forEach((kind, shares) -> {
      answers.put(kind, shares.size());
      if (!kind.equals(OWN_WORDS)) {
        byKind.put(kind, auc(shares, own));
        made.addAll(shares);
      }
    });
    return new CloughStevenson(answers, auc(made, own), byKind);
  }

  private static double auc(List<Double> higher, List<Double> lower) {
    double right = 0;
    for (double one : higher) {
      for (double two : lower) {
        right += one > two ? 1 : one == two ? 0.5 : 0;
      }
    }
    return right / higher.size() / lower.size();
  }

  /** A text whose lines were broken to fit: an empty line alone ends a paragraph. */
  private static String text(Path file) throws IOException {
    return String.join(
        "\n",
        List.of(read(file).replace("\r", "").split("\n{2,}", -1)).stream()
            .map(paragraph -> paragraph.replace('\n', ' '))
            .toList());
  }

  /** Some of the files are UTF-8, some Latin-1. */
  private static String read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }
}
