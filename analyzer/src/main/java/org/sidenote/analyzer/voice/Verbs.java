package org.sidenote.analyzer.voice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.WordFilter;

/**
 * Verbs by their forms. A list holds one verb a line, with those forms that do not follow the rule
 * ("say said"); the rest are made: says, saying.
 */
final class Verbs {

  private final Map<String, String> bases;

  private final WordFilter filter;

  private Verbs(Map<String, String> bases) {
    this.bases = bases;
    this.filter = WordFilter.of(bases.keySet());
  }

  /** Reads {@code org/sidenote/words/NAME.txt}. */
  static Verbs named(String name) {
    String path = "/org/sidenote/words/" + name + ".txt";
    try (InputStream in = Verbs.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the word list " + path + " is not on the class path");
      }
      Map<String, String> bases = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .forEach(line -> add(bases, List.of(line.split("\\s+"))));
      return new Verbs(bases);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(Map<String, String> bases, List<String> forms) {
    String base = forms.get(0);
    forms.forEach(form -> bases.putIfAbsent(form, base));
    String stem =
        base.endsWith("e") && !base.endsWith("ee") ? base.substring(0, base.length() - 1) : base;
    String doubled = isShort(base) ? base + base.charAt(base.length() - 1) : stem;
    bases.putIfAbsent(third(base), base);
    bases.putIfAbsent(doubled + "ing", base);
    if (forms.size() == 1) {
      bases.putIfAbsent(past(base, doubled), base);
    }
  }

  private static String third(String base) {
    if (endsInConsonantAndY(base)) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    boolean hisses =
        base.endsWith("s")
            || base.endsWith("x")
            || base.endsWith("z")
            || base.endsWith("ch")
            || base.endsWith("sh")
            || base.endsWith("o");
    return base + (hisses ? "es" : "s");
  }

  private static String past(String base, String doubled) {
    if (endsInConsonantAndY(base)) {
      return base.substring(0, base.length() - 1) + "ied";
    }
    return base.endsWith("ee") ? base + "d" : doubled + "ed";
  }

  private static boolean endsInConsonantAndY(String base) {
    int n = base.length();
    return n > 1 && base.charAt(n - 1) == 'y' && !isVowel(base.charAt(n - 2));
  }

  /** "beg", "shrug", "admit", but not "open": the last letter is doubled. */
  private static boolean isShort(String base) {
    int n = base.length();
    return n > 2
        && !isVowel(base.charAt(n - 1))
        && "wxy".indexOf(base.charAt(n - 1)) < 0
        && isVowel(base.charAt(n - 2))
        && !isVowel(base.charAt(n - 3))
        && (syllables(base) == 1
            || base.endsWith("mit")
            || base.endsWith("fer")
            || base.endsWith("gret"));
  }

  private static int syllables(String base) {
    int syllables = 0;
    for (int i = 0; i < base.length(); i++) {
      syllables += isVowel(base.charAt(i)) && (i == 0 || !isVowel(base.charAt(i - 1))) ? 1 : 0;
    }
    return syllables;
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  /** The verb of which this is a form, or null. */
  @Nullable String of(String lower) {
    return filter.mayHave(lower) ? bases.get(lower) : null;
  }

  boolean has(String lower) {
    return of(lower) != null;
  }
}
