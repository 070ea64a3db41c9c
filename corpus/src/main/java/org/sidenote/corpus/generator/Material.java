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
 * What notes are made of: short runs of words from the tune half of the corpus, as short as the
 * phrases that people share without copying; single words; names.
 *
 * @param openings first words of sentences, with a capital
 * @param middles words from within sentences
 * @param endings last words, with their full stop
 * @param words lower-case words of four letters and more
 * @param firstNames names to call people by
 * @param familyNames their family names
 */
record Material(
    List<String> openings,
    List<String> middles,
    List<String> endings,
    List<String> words,
    List<String> firstNames,
    List<String> familyNames) {

  private static final int LEAST_WORDS = 12;
  private static final int RUN = 4;
  private static final int MOST_MIDDLES = 4;

  static Material load() {
    List<String> openings = new ArrayList<>();
    List<String> middles = new ArrayList<>();
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
            take(section.get("text").stringValue(), openings, middles, endings, words);
          }
        }
      }
    }
    return new Material(
        openings,
        middles,
        endings,
        List.copyOf(words),
        List.copyOf(firstNames),
        List.copyOf(familyNames));
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
      String text,
      List<String> openings,
      List<String> middles,
      List<String> endings,
      TreeSet<String> words) {
    for (String sentence : text.split("(?<=[.!?])\\s+|\\n+")) {
      List<String> parts = List.of(sentence.strip().split("\\s+"));
      if (parts.size() >= LEAST_WORDS
          && sentence.endsWith(".")
          && Character.isUpperCase(sentence.charAt(0))) {
        int end = parts.size() - RUN;
        add(parts.subList(0, RUN), openings);
        add(parts.subList(end, parts.size()), endings);
        for (int at = RUN; at + RUN <= end; at += RUN) {
          add(parts.subList(at, at + RUN), middles);
        }
      }
      for (String word : parts) {
        if (word.length() > 3 && word.chars().allMatch(Character::isLowerCase)) {
          words.add(word);
        }
      }
    }
  }

  /** Half a quotation, a date or a bracket would make the notes say what nobody means. */
  private static void add(List<String> run, List<String> runs) {
    String words = String.join(" ", run);
    if (words.chars().allMatch(c -> Character.isLetter(c) || " ,.'’-".indexOf(c) >= 0)) {
      runs.add(words);
    }
  }

  String sentence(Random random) {
    StringBuilder sentence = new StringBuilder(pick(openings, random));
    int many = random.nextInt(MOST_MIDDLES);
    for (int i = 0; i < many; i++) {
      sentence.append(' ').append(pick(middles, random));
    }
    return sentence.append(' ').append(pick(endings, random)).toString();
  }

  static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
