package org.sidenote.analyzer.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.WordList;

/**
 * Initials that are known: what they stand for, and which are so common that nobody needs them
 * written out.
 *
 * @param meanings what each may stand for, the likeliest first
 * @param alsoTell for some, other words that tell what it is: "care coordinator" for the scheme
 * @param everyday those that need no writing out
 */
record KnownInitials(
    Map<String, List<String>> meanings, Map<String, String> alsoTell, Set<String> everyday) {

  /** What letters are beside a word: "mca infarct"; "" for what everybody knows. */
  private static final Map<String, String> OTHERWISE =
      WordList.lines("initials-otherwise").stream()
          .map(line -> line.split(" = ", -1))
          .collect(Collectors.toMap(line -> line[0], line -> line.length > 1 ? line[1] : ""));

  private static final KnownInitials SHIPPED = read();

  /** Those that come with Sidenote: acronyms.txt and everyday-initials.txt. */
  static KnownInitials shipped() {
    return SHIPPED;
  }

  private static KnownInitials read() {
    Map<String, List<String>> meanings = new HashMap<>();
    Map<String, String> alsoTell = new HashMap<>();
    for (String line : WordList.lines("acronyms")) {
      int is = line.indexOf(" = ");
      int also = line.indexOf("; ");
      String letters = line.substring(0, is);
      if (also > 0) {
        alsoTell.put(letters, line.substring(also + 2));
      }
      String stand = line.substring(is + 3, also > 0 ? also : line.length());
      meanings.put(letters, List.of(stand.split(" / ", -1)));
    }
    return new KnownInitials(meanings, alsoTell, Set.copyOf(WordList.lines("everyday-initials")));
  }

  /** The same with a council's own: its meaning counts, and none means that none is needed. */
  KnownInitials with(CouncilWords words) {
    Map<String, List<String>> stand = new HashMap<>(meanings);
    Set<String> needNone = new HashSet<>(everyday);
    words
        .initials()
        .forEach((letters, means) -> {
          if (means.isEmpty()) {
            needNone.add(letters);
          } else {
            needNone.remove(letters);
            stand.put(letters, List.of(means));
          }
        });
    return new KnownInitials(stand, alsoTell, needNone);
  }

  /** The form that is known: "TTOs" itself, or "TTO"; without an ending if neither is. */
  String lettersOf(Capitals capitals) {
    return meanings.containsKey(capitals.whole()) ? capitals.whole() : capitals.letters();
  }

  /**
   * What they may stand for; empty if nothing is known, they are a word in capitals, or need no
   * writing out beside the words they stand with.
   */
  List<String> meaningsOf(Capitals capitals) {
    String besides = otherwise(capitals);
    if (besides != null) {
      return besides.isEmpty() ? List.of() : List.of(besides);
    }
    return capitals.isShouted() && !capitals.besideKnown(meanings.keySet())
        ? List.of()
        : meanings.getOrDefault(lettersOf(capitals), List.of());
  }

  /**
   * What they are where a word beside them shows another sense: "an ACE inhibitor", "MCA infarct".
   * "" if nobody needs them written out there; null if no such word is there.
   */
  static @Nullable String otherwise(Capitals capitals) {
    if (capitals.letters().length() < 2 || Character.isLowerCase(capitals.letters().charAt(1))) {
      return null;
    }
    String letters = capitals.letters().toLowerCase(Locale.ROOT);
    String after = OTHERWISE.get(letters + " " + capitals.after());
    return after == null ? OTHERWISE.get(capitals.before() + " " + letters) : after;
  }
}
