package org.sidenote.analyzer.duplication;

import java.util.Arrays;
import java.util.List;

/**
 * The words of a text without what a copyist changes: numbers, dates and names are left out,
 * pronouns of one kind are one word. Two passages that differ only in those have the same plain
 * words. Made in one pass over the characters, as an archive has a great many.
 */
final class PlainWords {

  private static final WordHashes DATES =
      new WordHashes(
          List.of(
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
              "sunday"));
  private static final WordHashes SUBJECTS = new WordHashes(List.of("he", "she", "they"));
  private static final WordHashes OBJECTS =
      new WordHashes(
          List.of("him", "her", "them", "his", "hers", "their", "theirs", "himself", "herself"));
  private static final long HE = WordHashes.hash("he");
  private static final long HIM = WordHashes.hash("him");

  /**
   * What a character is to the reader of a text: a table for the first 128, as they are nearly all.
   */
  private static final byte[] KIND = new byte[128];

  private static final byte LETTER = 1;
  private static final byte CAPITAL = 2;
  private static final byte DIGIT = 3;
  private static final byte STOP = 4;

  static {
    for (char c = 'a'; c <= 'z'; c++) {
      KIND[c] = LETTER;
      KIND[c - 'a' + 'A'] = CAPITAL;
    }
    for (char c = '0'; c <= '9'; c++) {
      KIND[c] = DIGIT;
    }
    for (char c : ".!?:;\n*-".toCharArray()) {
      KIND[c] = STOP;
    }
  }

  private final WordHashes names;
  private long[] hashes = new long[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int size;

  private PlainWords(WordHashes names) {
    this.names = names;
  }

  /**
   * Reads a text.
   *
   * @param names parts of names to leave out, in lower case
   */
  static PlainWords of(String text, WordHashes names) {
    PlainWords words = new PlainWords(names);
    int at = 0;
    boolean sentenceStarts = true;
    while (at < text.length()) {
      byte kind = kind(text.charAt(at));
      if (kind == 0 || kind == STOP) {
        sentenceStarts |= kind == STOP;
        at++;
      } else {
        at = words.read(text, at, sentenceStarts);
        sentenceStarts = false;
      }
    }
    return words;
  }

  private static byte kind(char c) {
    if (c < 128) {
      return KIND[c];
    }
    return Character.isUpperCase(c)
        ? CAPITAL
        : Character.isLetter(c) ? LETTER : Character.isDigit(c) ? DIGIT : c == '•' ? STOP : 0;
  }

  /** Reads the word that starts here; returns where it ends. */
  private int read(String text, int start, boolean sentenceStarts) {
    long hash = WordHashes.START;
    // The hash of the word as it was before a final "'s".
    long bare = 0;
    boolean digits = false;
    int at = start;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      byte kind = kind(c);
      if (kind == LETTER || kind == CAPITAL) {
        c = c < 128 ? (char) (c | 0x20) : Character.toLowerCase(c);
      } else if (kind == DIGIT) {
        digits = true;
      } else if ((c == '\'' || c == '’') && at + 1 < text.length() && isLetter(text, at + 1)) {
        c = '\'';
        bare = isFinalS(text, at + 1) ? hash : 0;
      } else {
        break;
      }
      hash = WordHashes.further(hash, c);
    }
    boolean name =
        (!sentenceStarts && kind(text.charAt(start)) == CAPITAL)
            || names.has(bare == 0 ? hash : bare);
    if (!digits && !name && !DATES.has(hash)) {
      add(SUBJECTS.has(hash) ? HE : OBJECTS.has(hash) ? HIM : hash, start, at);
    }
    return at;
  }

  private static boolean isLetter(String text, int at) {
    byte kind = kind(text.charAt(at));
    return kind == LETTER || kind == CAPITAL;
  }

  private static boolean isFinalS(String text, int at) {
    return (text.charAt(at) | 0x20) == 's'
        && (at + 1 == text.length()
            || kind(text.charAt(at + 1)) == 0
            || kind(text.charAt(at + 1)) == STOP);
  }

  private void add(long hash, int start, int end) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    hashes[size] = hash;
    starts[size] = start;
    ends[size] = end;
    size++;
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
