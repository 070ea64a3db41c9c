package org.sidenote.analyzer.text;

/** Small numbers in words, as one says them: "three sentences", "14 words". */
public final class NumberWords {

  private static final String[] WORDS = {
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"
  };

  private NumberWords() {}

  /** The number in a word up to ten, in digits beyond. */
  public static String of(int number) {
    return number >= 0 && number < WORDS.length ? WORDS[number] : Integer.toString(number);
  }
}
