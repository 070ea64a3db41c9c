package org.sidenote.analyzer.duplication;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.sidenote.analyzer.text.CalendarWords;

/**
 * The words of a text without what a copyist changes: numbers, dates and names are left out,
 * pronouns of one kind are one word. Two passages that differ only in those have the same plain
 * words. Made in one pass over the characters, as an archive has a great many.
 */
final class PlainWords {

  /** "May" is more often a verb. */
  private static final List<String> DATE_WORDS =
      Stream.concat(CalendarWords.MONTHS.stream(), CalendarWords.DAYS.stream())
          .filter(word -> !word.equals("may"))
          .toList();

  private static final Hashes DATE = new Hashes(DATE_WORDS);
  private static final List<String> SUBJECTS = List.of("he", "she", "they");
  private static final List<String> OBJECTS =
      List.of("him", "her", "them", "his", "hers", "their", "theirs", "himself", "herself");
  private static final Hashes SUBJECT = new Hashes(SUBJECTS);

  /** All of these: most words are none of them, and one look tells. */
  private static final Hashes SPECIAL =
      new Hashes(Stream.of(DATE_WORDS, SUBJECTS, OBJECTS).flatMap(List::stream).toList());

  private static final long HE = Hashes.hash("he");
  private static final long HIM = Hashes.hash("him");

  /**
   * What a character is to the reader of a text: a table for the first 128, as they are nearly all.
   */
  private static final byte[] KIND = new byte[128];

  private static final char[] NOTHING = {};

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

  private final Hashes names;
  private char[] text;
  private char[] codes;
  private int[] starts;
  private int[] ends;
  private int size;

  private PlainWords(String text, Hashes names) {
    this.text = text.toCharArray();
    this.names = names;
    codes = new char[text.length() / 4 + 8];
    starts = new int[codes.length];
    ends = new int[codes.length];
  }

  /**
   * Reads a text.
   *
   * @param names parts of names to leave out, in lower case
   */
  static PlainWords of(String text, Hashes names) {
    PlainWords words = new PlainWords(text, names);
    int at = 0;
    boolean sentenceStarts = true;
    while (at < words.text.length) {
      byte kind = kind(words.text[at]);
      if (kind == 0 || kind == STOP) {
        sentenceStarts |= kind == STOP;
        at++;
      } else {
        at = words.read(at, !sentenceStarts && kind == CAPITAL);
        sentenceStarts = false;
      }
    }
    words.text = NOTHING;
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
  private int read(int start, boolean name) {
    long hash = Hashes.START;
    // The hash of the word as it was before a final "'s".
    long bare = 0;
    boolean digits = false;
    int at = start;
    for (; at < text.length; at++) {
      char c = text[at];
      if (c >= 'a' && c <= 'z') {
        hash = Hashes.further(hash, c);
        continue;
      }
      byte kind = kind(c);
      if (kind == CAPITAL || kind == LETTER) {
        c = Character.toLowerCase(c);
      } else if (kind == DIGIT) {
        digits = true;
      } else if ((c == '\'' || c == '’') && isLetter(at + 1)) {
        c = '\'';
        bare = isFinalS(at + 1) ? hash : 0;
      } else {
        break;
      }
      hash = Hashes.further(hash, c);
    }
    if (name || digits || names.has(bare == 0 ? hash : bare)) {
      return at;
    }
    if (!SPECIAL.has(hash)) {
      add(hash, start, at);
    } else if (!DATE.has(hash)) {
      add(SUBJECT.has(hash) ? HE : HIM, start, at);
    }
    return at;
  }

  private boolean isLetter(int at) {
    return at < text.length && (kind(text[at]) == LETTER || kind(text[at]) == CAPITAL);
  }

  private boolean isFinalS(int at) {
    return (text[at] | 0x20) == 's'
        && (at + 1 == text.length || kind(text[at + 1]) == 0 || kind(text[at + 1]) == STOP);
  }

  private void add(long hash, int start, int end) {
    if (size == codes.length) {
      codes = Arrays.copyOf(codes, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    codes[size] = (char) ((hash * 0x9e3779b97f4a7c15L) >>> 48);
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  int size() {
    return size;
  }

  /** Sixteen bits of the word's hash: two words that differ have the same once in 65,536 pairs. */
  char code(int i) {
    return codes[i];
  }

  /** The codes of single words. */
  static BitSet codes(Stream<String> words) {
    BitSet codes = new BitSet(1 << 16);
    Hashes nobody = new Hashes(new long[0]);
    words
        .map(word -> of(word, nobody))
        .filter(word -> word.size() > 0)
        .forEach(word -> codes.set(word.code(0)));
    return codes;
  }

  /** The codes of all words, to keep: a fraction of the text, and quicker than reading it again. */
  char[] codes() {
    return Arrays.copyOf(codes, size);
  }

  /** First UTF-16 unit of the word. */
  int start(int i) {
    return starts[i];
  }

  /** One past its last. */
  int end(int i) {
    return ends[i];
  }
}
