package org.sidenote.analyzer.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which pronoun a first name most often goes with. Only ever a help in finding whom a pronoun
 * means: no finding and no figure says it.
 */
public final class FirstNames {

  private static final Set<String> WOMENS = read("she: ");
  private static final Set<String> MENS = read("he: ");

  private FirstNames() {}

  /** Whether a name, in lower case, is mostly a woman's. */
  public static boolean isAWomans(String lower) {
    return WOMENS.contains(lower);
  }

  /** Whether a name, in lower case, is mostly a man's. */
  public static boolean isAMans(String lower) {
    return MENS.contains(lower);
  }

  private static Set<String> read(String label) {
    Set<String> names = new HashSet<>();
    for (String line : WordList.lines("first-names")) {
      if (line.startsWith(label)) {
        names.addAll(List.of(line.substring(label.length()).split(" ", -1)));
      }
    }
    return names;
  }
}
