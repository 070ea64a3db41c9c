package org.sidenote.analyzer.text;

import java.util.List;
import java.util.Locale;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;

/**
 * Flesch-Kincaid grade: 0.39 words a sentence + 11.8 syllables a word - 15.59 (Kincaid et al.,
 * 1975). Syllables are counted as groups of vowels, less a silent final e.
 */
public final class Readability {

  private Readability() {}

  /** The grade of some sentences; 0 when there are no words. */
  public static double grade(List<Sentence> sentences) {
    int words = 0;
    int syllables = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (token.isWord()) {
          words++;
          syllables += syllables(token.text());
        }
      }
    }
    return words == 0 ? 0 : 0.39 * words / sentences.size() + 11.8 * syllables / words - 15.59;
  }

  private static int syllables(String word) {
    String letters = word.toLowerCase(Locale.ROOT);
    int groups = 0;
    boolean inGroup = false;
    for (int i = 0; i < letters.length(); i++) {
      boolean vowel = "aeiouy".indexOf(letters.charAt(i)) >= 0;
      groups += vowel && !inGroup ? 1 : 0;
      inGroup = vowel;
    }
    boolean silentE = letters.endsWith("e") && !letters.endsWith("le");
    return Math.max(1, silentE ? groups - 1 : groups);
  }
}
