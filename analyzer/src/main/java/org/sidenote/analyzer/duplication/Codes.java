package org.sidenote.analyzer.duplication;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;

/**
 * The codes of all records' plain words in one row, so that a word's number says which record it is
 * in and what stands beside it is a look away.
 */
final class Codes {

  private static final int WORDS_A_MARK = 64;

  /**
   * So many words of nothing lie behind each record. Without them, who copies a record and then the
   * next one would copy on along one diagonal, and only one of the two would be seen.
   */
  private static final int GAP = 17;

  private static final int MATCH = 5;
  private static final int MISS = -3;

  /** Going on past the last word in common is given up when the score has fallen so far. */
  private static final int DROP = 20;

  private char[] codes = {};
  private int size;

  /** The first word of each record, and one past the gap behind the last of all. */
  private int[] starts = new int[1];

  private int recordCount;

  /** One past the last word of each section, one record's after the other's. */
  private int[] sectionEnds = {};

  /** The number of sections up to each record's first. */
  private int[] sections = new int[1];

  /** The record that every so-manieth word is in: from there it is not far. */
  private int[] marks = {};

  /** Adds a record's sections. Records are numbered as they come. */
  void add(char[][] record) {
    int section = sections[recordCount];
    sectionEnds = ArrayUtil.grow(sectionEnds, section + record.length);
    for (char[] words : record) {
      codes = ArrayUtil.grow(codes, size + words.length);
      System.arraycopy(words, 0, codes, size, words.length);
      size += words.length;
      sectionEnds[section++] = size;
    }
    size += GAP;
    int mark = -Math.floorDiv(-starts[recordCount], WORDS_A_MARK);
    int nextMark = -Math.floorDiv(-size, WORDS_A_MARK);
    marks = ArrayUtil.grow(marks, nextMark);
    Arrays.fill(marks, mark, nextMark, recordCount);
    recordCount++;
    starts = ArrayUtil.grow(starts, recordCount + 1);
    sections = ArrayUtil.grow(sections, recordCount + 1);
    starts[recordCount] = size;
    sections[recordCount] = section;
  }

  /** The number of the word that a record begins with. */
  int start(int record) {
    return starts[record];
  }

  /** A record's codes, section by section. */
  char[][] of(int record) {
    char[][] of = new char[sections[record + 1] - sections[record]][];
    int start = starts[record];
    for (int i = 0; i < of.length; i++) {
      int end = sectionEnds[sections[record] + i];
      of[i] = Arrays.copyOfRange(codes, start, end);
      start = end;
    }
    return of;
  }

  /** The record that a word is in. */
  int record(int word) {
    int record = marks[word / WORDS_A_MARK];
    while (starts[record + 1] <= word) {
      record++;
    }
    return record;
  }

  /**
   * Whether the words of a text are those here, each at its place. All are read before any is
   * compared further: memory answers ten such questions in the time of one, unless each waits for
   * what the last one said.
   */
  boolean[] same(char[] text, int[] ats, int[] words) {
    boolean[] same = new boolean[ats.length];
    for (int i = 0; i < same.length; i++) {
      same[i] = text[ats[i]] == codes[words[i]];
    }
    return same;
  }

  /**
   * How alike the words are around a word of a text and one here, word by word without gaps, as far
   * as that goes (the ungapped extension of Altschul and others, 1990).
   */
  int alike(char[] text, int at, int word) {
    int after = Math.min(text.length - at, size - GAP - word);
    int before = Math.min(at, word);
    int best = 0;
    for (int i = 0, score = 0; i < after && score >= best - DROP; i++) {
      score += text[at + i] == codes[word + i] ? MATCH : MISS;
      best = Math.max(best, score);
    }
    int all = best;
    for (int i = 1, score = best; i <= before && score >= all - DROP; i++) {
      score += text[at - i] == codes[word - i] ? MATCH : MISS;
      all = Math.max(all, score);
    }
    return all;
  }
}
