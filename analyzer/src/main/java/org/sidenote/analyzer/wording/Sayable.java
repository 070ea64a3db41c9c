package org.sidenote.analyzer.wording;

import java.util.Locale;
import java.util.Set;

/**
 * Whether letters could be an English word, by how words begin and end and which vowels meet:
 * "STOP" could, "EHCP" could not. What could is taken for a word in capitals, or a name.
 */
final class Sayable {

  private static final String VOWELS = "aeiouy";
  private static final Set<String> BEGINNINGS =
      Set.of(
          "bl", "br", "ch", "cl", "cr", "dr", "dw", "fl", "fr", "gh", "gl", "gn", "gr", "kh", "kn",
          "ph", "pl", "pr", "qu", "rh", "sc", "sh", "sk", "sl", "sm", "sn", "sp", "st", "sw", "th",
          "tr", "tw", "wh", "wr", "scr", "spl", "spr", "str", "thr", "shr", "sch", "squ");
  private static final Set<String> ENDINGS =
      Set.of(
          "ch", "ck", "ct", "dd", "ff", "ft", "gh", "ght", "hn", "ld", "lf", "lk", "ll", "lm", "lp",
          "lt", "mb", "mp", "nch", "nd", "ng", "ngs", "nk", "nt", "pt", "rb", "rch", "rd", "rk",
          "rl", "rm", "rn", "rp", "rs", "rst", "rt", "rth", "sh", "sk", "sp", "ss", "st", "tch",
          "th", "ts", "wl", "wn", "xt", "ds", "ks", "ls", "ms", "ns", "ps", "tt", "zz", "gs", "bs",
          "nn", "sm", "lls", "nds", "nts", "cks", "sts", "lth", "nth", "rds", "rts", "ws", "ys",
          "mm", "nce", "ngh", "gn", "mn", "rf", "rg", "rv", "lv", "ntz", "tz");

  private Sayable() {}

  static boolean is(String letters) {
    String word = letters.toLowerCase(Locale.ROOT);
    int first = 0;
    while (first < word.length() && !isVowel(word, first)) {
      first++;
    }
    if (first == word.length()) {
      return false;
    }
    int last = word.length() - 1;
    while (!isVowel(word, last)) {
      last--;
    }
    String begins = word.substring(0, first);
    String ends = word.substring(last + 1);
    return (begins.length() < 2 || BEGINNINGS.contains(begins))
        && (ends.length() < 2 || ENDINGS.contains(ends))
        && !word.contains("aa")
        && !word.contains("ii")
        && !word.contains("uu");
  }

  private static boolean isVowel(String word, int at) {
    return VOWELS.indexOf(word.charAt(at)) >= 0 && (at > 0 || word.charAt(at) != 'y');
  }
}
