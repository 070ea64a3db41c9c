package org.sidenote.corpus.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.sidenote.corpus.CaseFile;
import org.sidenote.corpus.Corpus;
import org.sidenote.corpus.Half;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What notes are made of: the first and second halves of sentences, words, names, and paragraphs of
 * agreed wording, all from the tune half of the corpus.
 *
 * @param openings first halves of sentences, with a capital
 * @param endings second halves, with their full stop
 * @param words lower-case words of four letters and more
 * @param firstNames names to call people by
 * @param familyNames their family names
 */
record Material(
    List<String> openings,
    List<String> endings,
    List<String> words,
    List<String> firstNames,
    List<String> familyNames) {

  private static final int LEAST_WORDS = 8;
  private static final int MOST_WORDS = 30;

  static Material load() {
    List<String> openings = new ArrayList<>();
    List<String> endings = new ArrayList<>();
    TreeSet<String> words = new TreeSet<>();
    TreeSet<String> firstNames = new TreeSet<>();
    TreeSet<String> familyNames = new TreeSet<>();
    for (CaseFile file : Corpus.caseFiles()) {
      if (file.half() == Half.TUNE) {
        for (JsonNode record : records(file)) {
          String[] name = record.get("person").get("name").stringValue().split(" ");
          firstNames.add(name[0]);
          familyNames.add(name[name.length - 1]);
          for (JsonNode section : record.get("sections")) {
            take(section.get("text").stringValue(), openings, endings, words);
          }
        }
      }
    }
    return new Material(
        openings, endings, List.copyOf(words), List.copyOf(firstNames), List.copyOf(familyNames));
  }

  private static List<JsonNode> records(CaseFile file) {
    try (InputStream in = file.open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> JsonMapper.shared().readTree(line))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void take(
      String text, List<String> openings, List<String> endings, TreeSet<String> words) {
    for (String sentence : text.split("(?<=[.!?])\\s+|\\n+")) {
      String[] parts = sentence.strip().split("\\s+");
      if (parts.length >= LEAST_WORDS
          && parts.length <= MOST_WORDS
          && sentence.endsWith(".")
          && Character.isUpperCase(sentence.charAt(0))) {
        int middle = parts.length / 2;
        openings.add(String.join(" ", List.of(parts).subList(0, middle)));
        endings.add(String.join(" ", List.of(parts).subList(middle, parts.length)));
      }
      for (String word : parts) {
        if (word.length() > 3 && word.chars().allMatch(Character::isLowerCase)) {
          words.add(word);
        }
      }
    }
  }

  String sentence(Random random) {
    return pick(openings, random) + " " + pick(words, random) + " " + pick(endings, random);
  }

  static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
