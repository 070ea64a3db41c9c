package org.sidenote.corpus.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Does to a passage what people do to text they paste. */
final class Copyist {

  private static final Map<String, String> SYNONYMS =
      Map.ofEntries(
          Map.entry("said", "told me"),
          Map.entry("says", "reports"),
          Map.entry("wants", "would like"),
          Map.entry("because", "as"),
          Map.entry("home", "house"),
          Map.entry("help", "support"),
          Map.entry("about", "around"),
          Map.entry("before", "prior to"),
          Map.entry("after", "following"),
          Map.entry("went", "travelled"),
          Map.entry("came", "arrived"),
          Map.entry("good", "positive"),
          Map.entry("very", "really"),
          Map.entry("some", "a few"),
          Map.entry("when", "at the time that"),
          Map.entry("want", "wish for"),
          Map.entry("asked", "enquired"),
          Map.entry("visit", "call"),
          Map.entry("first", "initially"),
          Map.entry("with", "alongside"),
          Map.entry("then", "next"),
          Map.entry("little", "small"),
          Map.entry("small", "little"),
          Map.entry("from", "out of"));

  private Copyist() {}

  /**
   * The passage as it stands in the later note.
   *
   * @param sentences the passage's sentences
   * @param name what its person is called
   * @param laterName what the later note's person is called
   */
  static String copy(
      CopyKind kind,
      List<String> sentences,
      String name,
      String laterName,
      Material material,
      Random random) {
    return switch (kind) {
      case VERBATIM, SHORT -> String.join(" ", sentences);
      case RENAMED -> String.join(" ", sentences).replace(name, laterName);
      case EDITED_10 -> edited(sentences, 0.1, material, random);
      case EDITED_20 -> edited(sentences, 0.2, material, random);
      case EDITED_30 -> edited(sentences, 0.3, material, random);
      case REORDERED -> reordered(sentences, random);
      case REWORDED -> reworded(sentences);
    };
  }

  private static String edited(
      List<String> sentences, double share, Material material, Random random) {
    String[] words = String.join(" ", sentences).split(" ");
    for (int i = 0; i < words.length; i++) {
      if (random.nextDouble() < share) {
        String stop = words[i].endsWith(".") ? "." : "";
        words[i] = Material.pick(material.words(), random) + stop;
      }
    }
    return String.join(" ", words);
  }

  private static String reordered(List<String> sentences, Random random) {
    List<String> turned = new ArrayList<>(sentences);
    Collections.shuffle(turned, random);
    if (turned.equals(sentences)) {
      Collections.reverse(turned);
    }
    return String.join(" ", turned);
  }

  private static String reworded(List<String> sentences) {
    List<String> said = new ArrayList<>();
    for (String sentence : sentences) {
      List<String> words = new ArrayList<>();
      for (String word : sentence.substring(0, sentence.length() - 1).split(" ")) {
        words.add(SYNONYMS.getOrDefault(word, word));
      }
      Collections.rotate(words, words.size() / 3);
      said.add(String.join(" ", words) + ".");
    }
    return String.join(" ", said);
  }
}
