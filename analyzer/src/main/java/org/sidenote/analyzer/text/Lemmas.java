package org.sidenote.analyzer.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sidenote.api.Token;

/**
 * The dictionary form of a word: "went" is "go", "children" is "child". Irregular forms come from a
 * list, regular ones from the rules of English spelling, by the word's tag. Worked out when asked
 * for, so a text that nobody asks about costs nothing.
 */
public final class Lemmas {

  private static final Map<String, String> VERBS = new HashMap<>();
  private static final Map<String, String> NOUNS = new HashMap<>();
  private static final Set<String> PARTICIPLES = new HashSet<>();
  private static final Set<String> ONLY_PARTICIPLES = new HashSet<>();
  private static final Set<String> BASES = new HashSet<>(WordList.lines("lemma-exceptions"));

  static {
    for (String line : WordList.lines("irregular-verbs")) {
      List<String> forms = List.of(line.split(" ", -1));
      for (String past : forms.get(1).split("/", -1)) {
        VERBS.put(past, forms.get(0));
      }
      for (String participle : forms.get(2).split("/", -1)) {
        VERBS.put(participle, forms.get(0));
        PARTICIPLES.add(participle);
        if (!List.of(forms.get(1).split("/", -1)).contains(participle)
            && !participle.equals(forms.get(0))
            && participle.endsWith("n")) {
          ONLY_PARTICIPLES.add(participle);
        }
      }
      BASES.add(forms.get(0));
    }
    for (String form : List.of("am", "is", "are", "'s", "’s", "'m", "’m", "'re", "’re")) {
      VERBS.put(form, "be");
    }
    for (String have : List.of("has", "'ve", "’ve")) {
      VERBS.put(have, "have");
    }
    for (String will : List.of("'ll", "’ll", "wo")) {
      VERBS.put(will, "will");
    }
    VERBS.put("ca", "can");
    VERBS.put("sha", "shall");
    VERBS.put("does", "do");
    VERBS.put("goes", "go");
    // These are another verb's form more often than their own base.
    VERBS.put("found", "find");
    VERBS.put("lay", "lie");
    for (String line : WordList.lines("irregular-nouns")) {
      List<String> forms = List.of(line.split(" ", -1));
      NOUNS.put(forms.get(1), forms.get(0));
    }
  }

  private Lemmas() {}

  /** The dictionary form of a token, in lower case. */
  public static String of(Token token) {
    return of(token.lower(), token.tag());
  }

  /**
   * The dictionary form.
   *
   * @param lower the word in lower case
   * @param tag its part of speech (UPOS)
   */
  public static String of(String lower, String tag) {
    return switch (tag) {
      case "VERB", "AUX" -> verb(lower);
      case "NOUN" -> noun(lower);
      case "AUX+PART", "VERB+PART" -> verb(withoutNot(lower));
      case "NOUN+PART" -> noun(withoutPossessive(lower));
      case "PROPN+PART", "PRON+PART" -> withoutPossessive(lower);
      default -> lower;
    };
  }

  private static String withoutNot(String word) {
    return word.endsWith("n't") || word.endsWith("n’t") ? cut(word, 3) : word;
  }

  private static String withoutPossessive(String word) {
    if (endsWith(word, "'s", "’s")) {
      return cut(word, 2);
    }
    return endsWith(word, "'", "’") ? cut(word, 1) : word;
  }

  /** Whether the word can be a past participle: "seen", "told", "agreed". */
  public static boolean isParticiple(String lower) {
    return PARTICIPLES.contains(lower) || (lower.length() > 3 && lower.endsWith("ed"));
  }

  /** Whether the word is a past participle and nothing else: "bitten", not "told". */
  static boolean isOnlyParticiple(String lower) {
    return ONLY_PARTICIPLES.contains(lower);
  }

  private static String noun(String word) {
    String irregular = NOUNS.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (word.length() < 4 || !word.endsWith("s") || endsWith(word, "ss", "us", "is", "news")) {
      return word;
    }
    return singular(word);
  }

  private static String singular(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    return endsWith(word, "sses", "ches", "shes", "xes", "zzes", "oes")
        ? cut(word, 2)
        : cut(word, 1);
  }

  private static String verb(String word) {
    String irregular = VERBS.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (BASES.contains(word) || word.length() < 4) {
      return word;
    }
    if (word.endsWith("ied")) {
      return BASES.contains(cut(word, 1)) ? cut(word, 1) : cut(word, 3) + "y";
    }
    if (word.endsWith("eed") || word.endsWith("ss")) {
      return BASES.contains(cut(word, 1)) ? cut(word, 1) : word;
    }
    if (word.endsWith("ed")) {
      return base(cut(word, 2));
    }
    if (word.endsWith("ying") && BASES.contains(cut(word, 4) + "ie")) {
      return cut(word, 4) + "ie";
    }
    if (word.endsWith("ing") && hasVowel(cut(word, 3))) {
      return base(cut(word, 3));
    }
    return word.endsWith("s") && !endsWith(word, "us", "is") ? singular(word) : word;
  }

  /** The base from what is left without "ed" or "ing": "stopp" is "stop", "hop" is "hope". */
  private static String base(String stem) {
    if (BASES.contains(stem + "e")) {
      return stem + "e";
    }
    int length = stem.length();
    if (BASES.contains(stem) || length < 2) {
      return stem;
    }
    char last = stem.charAt(length - 1);
    char before = stem.charAt(length - 2);
    if (last == before && !isVowel(last)) {
      boolean staysDouble = "lsfz".indexOf(last) >= 0 && !BASES.contains(cut(stem, 1));
      return staysDouble ? stem : cut(stem, 1);
    }
    return takesE(stem, last, before) ? stem + "e" : stem;
  }

  /** Whether a final e was dropped. */
  private static boolean takesE(String stem, char last, char before) {
    boolean long2 = stem.length() > 2 && isVowel(stem.charAt(stem.length() - 3));
    return switch (last) {
      case 'c', 'u', 'v' -> true;
      case 's' -> !endsWith(stem, "ous");
      case 'z' -> true;
      case 'g' ->
          before == 'd'
              || before == 'r'
              || endsWith(stem, "ang", "eng", "ing")
              || (isVowel(before) && !long2);
      case 'l' -> "bcdfgkpstz".indexOf(before) >= 0 || ((before == 'i' || before == 'u') && !long2);
      case 'r' -> ("aiu".indexOf(before) >= 0 && !long2) || endsWith(stem, "quir", "or");
      case 'b', 'd', 'k', 'm', 'p' ->
          "aiou".indexOf(before) >= 0 && (!long2 || endsWith(stem, "uid", "quak"));
      case 'n' -> "iau".indexOf(before) >= 0 && !long2;
      case 't' ->
          "aou".indexOf(before) >= 0
              && (!long2 || endsWith(stem, "iat", "uat", "eat"))
              && !endsWith(stem, "reat", "heat", "peat", "seat", "beat", "feat");
      default -> false;
    };
  }

  private static boolean endsWith(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  private static boolean hasVowel(String stem) {
    return stem.chars().anyMatch(c -> isVowel((char) c) || c == 'y');
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
