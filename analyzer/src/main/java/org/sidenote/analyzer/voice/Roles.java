package org.sidenote.analyzer.voice;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.analyzer.voice.Speaker.Gender;

/** Words for people by kinship or work, and what they tell: "Mam" is a mother, and she. */
final class Roles {

  private static final WordList RELATIVES = WordList.named("relatives");
  private static final WordList WORK = WordList.named("speaker-roles");

  /** The role in plain words, by word: "mum" is a mother. */
  private static final Map<String, String> PLAIN = plainly();

  private static final WordList SHE = WordList.named("roles-of-women");
  private static final WordList HE = WordList.named("roles-of-men");
  private static final WordList THEY = WordList.named("roles-of-several");

  /** What follows names somebody else: "advocate for mother". */
  private static final Pattern WHOSE = Pattern.compile(" (?:for|of|to) ");

  private Roles() {}

  private static Map<String, String> plainly() {
    Map<String, String> plain = new HashMap<>();
    for (String line : WordList.lines("roles-plainly")) {
      int colon = line.indexOf(": ");
      for (String word : line.substring(colon + 2).split(" ")) {
        plain.put(word, line.substring(0, colon));
      }
    }
    return Map.copyOf(plain);
  }

  static boolean has(String lower) {
    return RELATIVES.has(lower) || WORK.has(lower);
  }

  static boolean isRelative(String lower) {
    return RELATIVES.has(lower);
  }

  /** The role in plain words: "mother" for "mam". */
  static String plain(String lower) {
    return PLAIN.getOrDefault(lower, lower);
  }

  /** By which pronoun one speaks of somebody with that role, which may be several words. */
  static Gender gender(@Nullable String role) {
    if (role == null) {
      return Gender.UNKNOWN;
    }
    for (String word :
        WHOSE.split(role.toLowerCase(Locale.ROOT).replace('’', '\''), -1)[0].split(
            "[^\\p{L}'-]+")) {
      // "mother's partner" is no she.
      Gender gender = word.endsWith("'s") ? Gender.UNKNOWN : genderOfWord(word);
      if (gender != Gender.UNKNOWN) {
        return gender;
      }
    }
    return Gender.UNKNOWN;
  }

  static Gender genderOfWord(String lower) {
    String plain = plain(lower);
    if (SHE.has(plain)) {
      return Gender.SHE;
    }
    if (HE.has(plain)) {
      return Gender.HE;
    }
    return THEY.has(plain) ? Gender.THEY : Gender.UNKNOWN;
  }
}
