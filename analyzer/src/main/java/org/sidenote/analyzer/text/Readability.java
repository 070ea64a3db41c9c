package org.sidenote.analyzer.text;

import java.util.List;
import java.util.Locale;
import org.sidenote.api.ReadSection;

/**
 * Flesch-Kincaid grade: 0.39 words a sentence + 11.8 syllables a word - 15.59 (Kincaid et al.,
 * 1975), and 0 where that comes out below: there is no such school year. Syllables are counted as
 * groups of vowels, less a silent final e.
 */
public final class Readability {

  private Readability() {}

  /** The grade of a record's sections; 0 when there are no words. */
  public static double grade(List<ReadSection> sections) {
    int sentences = 0;
    int words = 0;
    int syllables = 0;
    for (ReadSection section : sections) {
      WordPlaces its = WordPlaces.in(section);
      sentences += section.sentences().size();
      words += its.count();
      syllables += its.syllables();
    }
    return words == 0
        ? 0
        : Math.max(0, 0.39 * words / sentences + 11.8 * syllables / words - 15.59);
  }

  static int syllables(String word) {
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
