package org.sidenote.analyzer.duplication;

/**
 * A content word as a retelling is compared by it: without its ending, with what it may be swapped
 * for.
 *
 * @param hash 64-bit hash of the stem
 * @param rarity 0 a word of every sentence, 1 one that hardly any has
 * @param meanings groups of words that say nearly the same, see {@link Meanings}
 * @param number whether it is a figure or a number in words
 */
@SuppressWarnings(
    "ArrayRecordComponent") // Made once, never handed out; two stems are equal by hash.
record Stem(long hash, double rarity, int[] meanings, boolean number) {

  private static final int LONGEST = 40;

  /** Whether one may stand for the other. */
  boolean meansAlso(Stem other) {
    for (int one : meanings) {
      for (int two : other.meanings) {
        if (one == two) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Stem stem && stem.hash == hash;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(hash);
  }

  /** Hash of the stem of the word that stands there; letters of any case. */
  static long hash(CharSequence text, int start, int end) {
    char[] word = new char[Math.min(LONGEST, end - start)];
    int length = 0;
    for (int i = start; i < end && length < word.length; i++) {
      char c = text.charAt(i);
      if (c == '\'' || c == '’') {
        // "mother's" is "mother", "didn't" is "didnt".
        if (i == end - 2 && (text.charAt(i + 1) | 0x20) == 's') {
          break;
        }
      } else {
        word[length++] = Character.toLowerCase(c);
      }
    }
    length = stem(word, length);
    long hash = Hashes.START;
    for (int i = 0; i < length; i++) {
      hash = Hashes.further(hash, word[i]);
    }
    return hash;
  }

  /** Takes the common endings off, so that "carries", "carried" and "carrying" are one. */
  private static int stem(char[] word, int length) {
    if (length > 4 && (ends(word, length, "ies") || ends(word, length, "ied"))) {
      return length - 2;
    }
    if (length > 5 && ends(word, length, "ing")) {
      return single(word, length - 3);
    }
    if (length > 4 && ends(word, length, "ed")) {
      return single(word, length - 2);
    }
    if (length > 4 && ends(word, length, "ly")) {
      return bare(word, length - 2);
    }
    if (length > 3 && ends(word, length, "es") && "sxzh".indexOf(word[length - 3]) >= 0) {
      return bare(word, length - 2);
    }
    if (length > 3 && word[length - 1] == 's' && "su".indexOf(word[length - 2]) < 0) {
      return bare(word, length - 1);
    }
    return bare(word, length);
  }

  /** "stopp" is "stop", "fall" stays. */
  private static int single(char[] word, int length) {
    boolean doubled =
        length > 2 && word[length - 1] == word[length - 2] && "lsz".indexOf(word[length - 1]) < 0;
    return bare(word, doubled ? length - 1 : length);
  }

  private static int bare(char[] word, int length) {
    int bare = length > 3 && word[length - 1] == 'e' ? length - 1 : length;
    if (bare > 2 && word[bare - 1] == 'y') {
      word[bare - 1] = 'i';
    }
    return bare;
  }

  private static boolean ends(char[] word, int length, String ending) {
    int from = length - ending.length();
    for (int i = 0; i < ending.length(); i++) {
      if (word[from + i] != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
