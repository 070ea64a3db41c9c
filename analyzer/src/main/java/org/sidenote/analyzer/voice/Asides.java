package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Set;

/**
 * What parts a subject from its verb between two commas: "Lois, when I raised it, was adamant",
 * "the nurse, who had come with a scale, thought so too".
 */
final class Asides {

  private static final Set<String> OPENING =
      Set.of(
          "who",
          "when",
          "after",
          "while",
          "though",
          "although",
          "if",
          "i",
          "as",
          "once",
          "before",
          "having",
          "whom",
          "whose",
          "since");

  private static final int LONGEST = 12;

  private Asides() {}

  /** The comma that ends the aside after somebody's naming; -1 if there is none. */
  static int end(List<Word> words, Mention mention) {
    int comma = mention.end();
    boolean opens =
        mention.pronoun() == null
            && comma + 2 < words.size()
            && words.get(comma).lower().equals(",")
            && OPENING.contains(words.get(comma + 1).lower());
    for (int i = comma + 2; opens && i + 1 < Math.min(words.size(), comma + LONGEST); i++) {
      if (words.get(i).lower().equals(",")) {
        Word next = words.get(i + 1);
        return next.isVerb() && !next.lower().endsWith("ing") ? i : -1;
      }
    }
    return -1;
  }
}
