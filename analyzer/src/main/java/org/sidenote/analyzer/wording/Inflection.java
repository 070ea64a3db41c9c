package org.sidenote.analyzer.wording;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sidenote.analyzer.text.WordList;

/**
 * Forms of English verbs and nouns, British spelling: "commence" is also "commenced", and "find
 * out", its plainer fellow, is then "found out".
 */
final class Inflection {

  /** A verb's forms. */
  enum Form {
    BASE,
    THIRD_PERSON,
    PAST,
    PARTICIPLE,
    ING
  }

  /** "find found found": base, past, participle. Verbs that double a letter stand there too. */
  private static final Map<String, List<String>> IRREGULAR = irregular();

  private static final Set<String> IRREGULAR_PASTS =
      IRREGULAR.values().stream().map(forms -> forms.get(1)).collect(Collectors.toSet());

  /** Nouns, and what stands for one, that take neither "a" nor a plural. */
  private static final Set<String> UNCOUNTABLE =
      Set.of("support", "care", "distress", "away", "out", "furniture", "help", "pay", "time");

  /** What stands before a verb with a hyphen: "self-regulate". */
  private static final Set<String> PREFIXES = Set.of("self", "co", "de", "re");

  private static final List<String> LINKS =
      List.of(" of ", " by ", " with ", " for ", " from ", " to ", " in ", " at ", " we ");

  private static final String VOWELS = "aeiou";

  private Inflection() {}

  private static Map<String, List<String>> irregular() {
    Map<String, List<String>> verbs = new HashMap<>();
    for (String line : WordList.lines("irregular-verbs")) {
      // Of "burnt/burned" the first is the one to write.
      List<String> forms =
          Stream.of(line.split(" ", -1)).map(form -> form.split("/", -1)[0]).toList();
      verbs.put(forms.get(0), forms);
    }
    return verbs;
  }

  /** Whether it is, or may be, a verb's past: "rang", "stayed". */
  static boolean isPast(String word) {
    return word.endsWith("ed") || IRREGULAR_PASTS.contains(word);
  }

  /** The forms of a verb, or of a phrase that begins with one. */
  static Map<Form, String> verb(String phrase) {
    int space = phrase.indexOf(' ');
    if (space > 0 && PREFIXES.contains(phrase.substring(0, space))) {
      Map<Form, String> forms = verb(phrase.substring(space + 1));
      forms.replaceAll((form, words) -> phrase.substring(0, space + 1) + words);
      return forms;
    }
    String base = space < 0 ? phrase : phrase.substring(0, space);
    String rest = space < 0 ? "" : phrase.substring(space);
    List<String> irregular = IRREGULAR.get(base);
    String past = irregular == null ? past(base) : irregular.get(1);
    String participle = irregular == null ? past : irregular.get(2);
    Map<Form, String> forms = new EnumMap<>(Form.class);
    forms.put(Form.BASE, base + rest);
    forms.put(Form.THIRD_PERSON, (base.equals("have") ? "has" : withS(base)) + rest);
    forms.put(Form.PAST, past + rest);
    forms.put(Form.PARTICIPLE, participle + rest);
    forms.put(Form.ING, ing(base) + rest);
    return forms;
  }

  /**
   * The plural of a noun, or of a phrase whose last word, or the word before "of", "by" and the
   * like, is one: "packages of care", "visits by two carers".
   */
  static String plural(String phrase) {
    String noun = noun(phrase);
    String rest = phrase.substring(noun.length());
    if (!isCountable(noun)) {
      return phrase;
    }
    return (noun.endsWith("person")
            ? noun.substring(0, noun.length() - "person".length()) + "people"
            : withS(noun))
        + rest;
  }

  /** Whether one can say "a" before it: not "a support", not "a brothers and sisters". */
  static boolean isCountable(String phrase) {
    String noun = noun(phrase);
    String last = noun.substring(noun.lastIndexOf(' ') + 1);
    return !UNCOUNTABLE.contains(last) && (!last.endsWith("s") || last.endsWith("ss"));
  }

  /** Whether it is more than one thing: "letters and cards", "short breaks at home". */
  static boolean isSeveral(String phrase) {
    String noun = noun(phrase);
    return noun.contains(" and ") || (noun.endsWith("s") && !noun.endsWith("ss"));
  }

  /** "Visit" of "visit by two carers", "offer" of "offer of a home". */
  private static String noun(String phrase) {
    int end = phrase.length();
    for (String link : LINKS) {
      int at = phrase.indexOf(link);
      end = at > 0 && at < end ? at : end;
    }
    return phrase.substring(0, end);
  }

  private static String past(String base) {
    if (base.endsWith("e")) {
      return base + "d";
    }
    return endsInConsonantY(base)
        ? base.substring(0, base.length() - 1) + "ied"
        : doubled(base) + "ed";
  }

  private static String ing(String base) {
    boolean dropsE = base.length() > 2 && base.endsWith("e") && !base.endsWith("ee");
    return (dropsE ? base.substring(0, base.length() - 1) : doubled(base)) + "ing";
  }

  private static String withS(String word) {
    if (endsInConsonantY(word)) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    boolean hisses =
        word.endsWith("s")
            || word.endsWith("x")
            || word.endsWith("z")
            || word.endsWith("ch")
            || word.endsWith("sh")
            || word.endsWith("do")
            || word.endsWith("go");
    return word + (hisses ? "es" : "s");
  }

  private static boolean endsInConsonantY(String word) {
    int y = word.length() - 1;
    return y > 0 && word.charAt(y) == 'y' && VOWELS.indexOf(word.charAt(y - 1)) < 0;
  }

  /** "stop" doubles its last letter, and so does "cancel" in Britain; "visit" and "meet" do not. */
  private static String doubled(String base) {
    int last = base.length() - 1;
    if (last < 2 || VOWELS.indexOf(base.charAt(last - 1)) < 0) {
      return base;
    }
    boolean oneVowel = VOWELS.indexOf(base.charAt(last - 2)) < 0;
    boolean oneSyllable = base.chars().filter(c -> VOWELS.indexOf(c) >= 0).count() == 1;
    boolean doubles =
        oneVowel
            && VOWELS.indexOf(base.charAt(last)) < 0
            && "wxy".indexOf(base.charAt(last)) < 0
            && (oneSyllable || base.charAt(last) == 'l' || base.endsWith("fer"));
    return doubles ? base + base.charAt(last) : base;
  }

  /** Whether one says "an" before it, as far as its first letters tell. */
  static boolean takesAn(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    boolean soundsLikeYou =
        lower.startsWith("uni")
            || lower.startsWith("use")
            || lower.startsWith("usual")
            || lower.startsWith("eu")
            || lower.startsWith("one");
    return !lower.isEmpty()
        && (lower.startsWith("hour")
            || lower.startsWith("honest")
            || (VOWELS.indexOf(lower.charAt(0)) >= 0 && !soundsLikeYou));
  }
}
