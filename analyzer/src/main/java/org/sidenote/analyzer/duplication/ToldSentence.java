package org.sidenote.analyzer.duplication;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence as what it tells: its content words, in no order, without names and little words.
 *
 * @param start first UTF-16 unit of the sentence
 * @param end one past its last
 * @param stems its content words; never empty
 */
record ToldSentence(int start, int end, List<Stem> stems) {

  ToldSentence {
    // Many are remembered: no room for more in them.
    stems = List.copyOf(stems);
  }

  private static final String STOPS = ".!?";
  private static final String CLOSERS = "\"'”’)]";

  /**
   * The sentences of a text, cut at stops and line ends, without those that tell nothing.
   *
   * @param names parts of names to leave out, in lower case
   */
  static List<ToldSentence> of(String text, Hashes names) {
    List<ToldSentence> sentences = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = end(text, start);
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      List<Stem> stems = stems(text, start, end, names);
      if (!stems.isEmpty()) {
        sentences.add(new ToldSentence(start, end, stems));
      }
      start = Math.max(end, start + 1);
    }
    return sentences;
  }

  private static int end(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i;
      }
      if (STOPS.indexOf(c) >= 0) {
        int after = i + 1;
        while (after < text.length() && CLOSERS.indexOf(text.charAt(after)) >= 0) {
          after++;
        }
        if (after == text.length() || Character.isWhitespace(text.charAt(after))) {
          return after;
        }
      }
    }
    return text.length();
  }

  private static List<Stem> stems(String text, int start, int end, Hashes names) {
    List<Stem> stems = new ArrayList<>();
    int at = start;
    while (at < end) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int from = at;
      at = wordEnd(text, at, end);
      if (!names.has(bareHash(text, from, at))) {
        Stem stem = Meanings.of(text, from, at);
        if (stem != null) {
          stems.add(stem);
        }
      }
    }
    return stems;
  }

  private static int wordEnd(String text, int from, int end) {
    int at = from + 1;
    while (at < end) {
      char c = text.charAt(at);
      boolean within =
          (c == '\'' || c == '’') && at + 1 < end && Character.isLetter(text.charAt(at + 1));
      if (!within && !Character.isLetterOrDigit(c)) {
        return at;
      }
      at++;
    }
    return end;
  }

  /** As names are kept: "Kofi’s" is "kofi". */
  private static long bareHash(String text, int from, int to) {
    boolean owns =
        to - from > 2 && text.charAt(to - 1) == 's' && "'’".indexOf(text.charAt(to - 2)) >= 0;
    long hash = Hashes.START;
    for (int i = from; i < (owns ? to - 2 : to); i++) {
      hash = Hashes.further(hash, Character.toLowerCase(text.charAt(i)));
    }
    return hash;
  }

  /** This sentence and the one that follows it, as one. */
  ToldSentence with(ToldSentence next) {
    List<Stem> both = new ArrayList<>(stems);
    both.addAll(next.stems);
    return new ToldSentence(start, next.end, both);
  }

  /** How the numbers of two sentences stand to each other: others are news of the same thing. */
  enum Numbers {
    NONE,
    SAME,
    OTHERS;

    /** Those of two pairs of sentences: one number that is the same will do. */
    Numbers and(Numbers more) {
      return this == SAME || more == SAME ? SAME : this == OTHERS ? this : more;
    }
  }

  Numbers numbers(ToldSentence other) {
    Numbers numbers = Numbers.NONE;
    for (Stem one : stems) {
      if (one.number()) {
        for (Stem two : other.stems) {
          if (two.number()) {
            if (one.hash() == two.hash() || one.meansAlso(two)) {
              return Numbers.SAME;
            }
            numbers = Numbers.OTHERS;
          }
        }
      }
    }
    return numbers;
  }
}
