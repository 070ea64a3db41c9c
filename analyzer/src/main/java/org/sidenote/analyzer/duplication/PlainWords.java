package org.sidenote.analyzer.duplication;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text without what a copyist changes: numbers, dates and names are left out,
 * pronouns of one kind are one word. Two passages that differ only in those have the same plain
 * words.
 */
final class PlainWords {

  private static final Set<String> DATES =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sept",
          "sep",
          "oct",
          "nov",
          "dec",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");
  private static final Set<String> SUBJECTS = Set.of("he", "she", "they");
  private static final Set<String> OBJECTS =
      Set.of("him", "her", "them", "his", "hers", "their", "theirs", "himself", "herself");

  private final Set<String> names;
  private long[] hashes = new long[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int size;

  private PlainWords(Set<String> names) {
    this.names = names;
  }

  /**
   * Reads a text.
   *
   * @param names parts of names to leave out, in lower case
   */
  static PlainWords of(String text, Set<String> names) {
    PlainWords words = new PlainWords(names);
    int at = 0;
    boolean sentenceStarts = true;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (!Character.isLetterOrDigit(c)) {
        sentenceStarts |= ".!?:;\n•*-".indexOf(c) >= 0;
        at++;
        continue;
      }
      int end = at + 1;
      while (end < text.length() && goesOn(text, end)) {
        end++;
      }
      words.add(text, at, end, sentenceStarts);
      sentenceStarts = false;
      at = end;
    }
    return words;
  }

  private static boolean goesOn(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || ((c == '\'' || c == '’')
            && at + 1 < text.length()
            && Character.isLetter(text.charAt(at + 1)));
  }

  private void add(String text, int start, int end, boolean sentenceStarts) {
    boolean capital = Character.isUpperCase(text.charAt(start));
    if (capital && !sentenceStarts) {
      return;
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    if (DATES.contains(word) || names.contains(bare) || word.chars().anyMatch(Character::isDigit)) {
      return;
    }
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    hashes[size] = hash(SUBJECTS.contains(word) ? "he" : OBJECTS.contains(word) ? "him" : word);
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  int size() {
    return size;
  }

  /** 64-bit FNV-1a of the word. */
  long hash(int i) {
    return hashes[i];
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }
}
