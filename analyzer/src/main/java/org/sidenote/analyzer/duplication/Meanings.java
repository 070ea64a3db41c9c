package org.sidenote.analyzer.duplication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of English words when two tellings are compared: how common each is in case
 * recording ({@code everyday-words.txt}), and which say nearly the same ({@code same-meaning.txt}).
 */
final class Meanings {

  /** Sentences that the counts in the list are out of. */
  private static final double SENTENCES = 10_000;

  /** A name comes back in one person's file, whatever is told of whom it names. */
  private static final double RARITY_OF_A_NAME = 0.15;

  private static final double RARITY_OF_A_FIGURE = 0.3;

  private static final int[] NONE = {};

  /** "The one rail", "one of us": hardly ever a count that could be news. */
  private static final long ONE = hash("one");

  private static final HashNumbers KNOWN = new HashNumbers();
  private static final Stem[] STEMS = known();

  private Meanings() {}

  /** The word that stands there; null for one that says nothing by itself ("the", "went"). */
  static @Nullable Stem of(CharSequence text, int start, int end) {
    long hash = Stem.hash(text, start, end);
    int known = KNOWN.of(hash);
    if (known == HashNumbers.NONE) {
      char first = text.charAt(start);
      if (Character.isDigit(first)) {
        return new Stem(hash, RARITY_OF_A_FIGURE, NONE, true);
      }
      return new Stem(hash, Character.isUpperCase(first) ? RARITY_OF_A_NAME : 1, NONE, false);
    }
    return STEMS[known].rarity() == 0 ? null : STEMS[known];
  }

  private static Stem[] known() {
    Map<Long, Double> rarity = new HashMap<>();
    for (String line : lines("everyday-words")) {
      String[] wordAndCount = line.split(" ", 2);
      double common = Math.log(SENTENCES / Double.parseDouble(wordAndCount[1]));
      double share = common / Math.log(SENTENCES);
      rarity.merge(hash(wordAndCount[0]), share * share, Math::min);
    }
    Map<Long, Set<Integer>> groups = new HashMap<>();
    Set<Integer> numbers = new HashSet<>();
    int group = 0;
    for (String line : lines("same-meaning")) {
      for (String word : line.split(" ", -1)) {
        groups.computeIfAbsent(hash(word), w -> new HashSet<>()).add(group);
        if (Character.isDigit(word.charAt(0))) {
          numbers.add(group);
        }
      }
      group++;
    }
    Set<Long> all = new HashSet<>(rarity.keySet());
    all.addAll(groups.keySet());
    Stem[] known = new Stem[all.size()];
    for (long hash : all) {
      Set<Integer> its = groups.getOrDefault(hash, Set.of());
      known[KNOWN.add(hash)] =
          new Stem(
              hash,
              rarity.getOrDefault(hash, 1.0),
              its.stream().mapToInt(Integer::intValue).sorted().toArray(),
              hash != ONE && !its.isEmpty() && numbers.containsAll(its));
    }
    return known;
  }

  private static long hash(String word) {
    return Stem.hash(word, 0, word.length());
  }

  private static List<String> lines(String name) {
    String path = "/org/sidenote/words/" + name + ".txt";
    try (InputStream in = Meanings.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the word list " + path + " is not on the class path");
      }
      List<String> lines = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line.strip());
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
