package org.sidenote.analyzer.duplication;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * The sentences of a section as an index keeps them: how long each is, and a tag. With it the place
 * of a copied sentence can be named where the text may not be read.
 *
 * @param sentences from first to last; one of fewer than {@value Fingerprints#WORDS} plain words is
 *     part of the one that follows
 */
record Outline(List<Sentence> sentences) {

  /**
   * A sentence, or a few short ones.
   *
   * @param start first UTF-16 unit
   * @param end one past the last
   * @param tag two bytes of its lowest fingerprint, keyed: a copy has it too, unless just those
   *     words were changed
   */
  record Sentence(int start, int end, short tag) {}

  private static final String STOPS = ".!?";
  private static final String CLOSERS = "\"'”’)]";

  /** Reads a section. */
  static Outline of(String text, PlainWords words, IndexKey key) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    int first = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean last = i + 1 == words.size();
      int next = last ? text.length() + 1 : nextSentence(text, words.end(i), words.start(i + 1));
      if (last || (next >= 0 && i + 1 - first >= Fingerprints.WORDS)) {
        sentences.add(new Sentence(start, next - 1, tag(lowest(words, first, i + 1), key)));
        start = next;
        first = i + 1;
      }
    }
    return new Outline(sentences);
  }

  /** Two bytes of a keyed fingerprint, other than those that are looked up. */
  static short tag(long keyed) {
    return (short) keyed;
  }

  private static short tag(long fingerprint, IndexKey key) {
    return tag(key.fingerprint(fingerprint));
  }

  /** Whether a sentence ends between two words. */
  static boolean isEndBetween(String text, int from, int to) {
    return nextSentence(text, from, to) >= 0;
  }

  /** Where the next sentence begins, if one ends between two words; negative if not. */
  private static int nextSentence(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      int after = i + 1;
      while (c != '\n' && after < to && CLOSERS.indexOf(text.charAt(after)) >= 0) {
        after++;
      }
      boolean ends =
          c == '\n'
              || (STOPS.indexOf(c) >= 0
                  && after < to
                  && Character.isWhitespace(text.charAt(after)));
      if (ends) {
        while (after < to && Character.isWhitespace(text.charAt(after))) {
          after++;
        }
        return after;
      }
    }
    return -1;
  }

  private static long lowest(PlainWords words, int from, int to) {
    long lowest = -1;
    for (int i = from; i + Fingerprints.WORDS <= to; i++) {
      long fingerprint = Fingerprints.at(words, i);
      if (Long.compareUnsigned(fingerprint, lowest) < 0) {
        lowest = fingerprint;
      }
    }
    return lowest;
  }

  void write(DataOutput out) throws IOException {
    out.writeVInt(sentences.size());
    for (Sentence sentence : sentences) {
      out.writeVInt(sentence.end - sentence.start);
      out.writeShort(sentence.tag);
    }
  }

  static Outline read(DataInput in) throws IOException {
    int size = in.readVInt();
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < size; i++) {
      int end = start + in.readVInt();
      sentences.add(new Sentence(start, end, in.readShort()));
      start = end + 1;
    }
    return new Outline(sentences);
  }
}
