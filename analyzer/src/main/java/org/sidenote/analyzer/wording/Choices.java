package org.sidenote.analyzer.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sidenote.analyzer.data.YamlFile.Entry;

/**
 * Words that stand for one another in phrases: {@code {his}} is "his", "her" or "their". A file of
 * phrases may add its own under {@code words}. {@code {his?}} may be left out, and {@code {word}}
 * is any word that denies nothing and is no "by" or "from".
 *
 * <p>What a choice stands for says something, and plainer words must keep it ({@link
 * Fit#keepsWhatIsSaid}): unless it is one of the small words, or the file says that it {@code may
 * go}.
 */
final class Choices {

  private static final String ANY = "{word}";

  /** "Injuries sustained by falling", "no visit": the word before them is about something else. */
  private static final Set<String> NOT_ANY =
      Set.of(
          "no", "not", "never", "less", "without", "any", "zero", "by", "during", "from", "when");

  /** The choices every file knows. */
  static final Choices USUAL =
      new Choices(
          Map.of(
              "{himself}",
              Set.of("himself", "herself", "themselves", "themself"),
              "{him}",
              Set.of("him", "her", "them"),
              "{his}",
              Set.of("his", "her", "their"),
              "{he}",
              Set.of("he", "she", "they"),
              "{mum}",
              Set.of(
                  "mum",
                  "mam",
                  "mom",
                  "mummy",
                  "mother",
                  "dad",
                  "daddy",
                  "father",
                  "parents",
                  "parent",
                  "family",
                  "sister",
                  "sisters",
                  "brother",
                  "brothers",
                  "siblings",
                  "grandparents",
                  "grandmother",
                  "grandfather",
                  "nan",
                  "gran",
                  "grandad")),
          Set.of("{himself}", "{him}", "{his}", "{he}"));

  private final Map<String, Set<String>> byName;
  private final Set<String> mayGo;

  private Choices(Map<String, Set<String>> byName, Set<String> mayGo) {
    this.byName = byName;
    this.mayGo = mayGo;
  }

  /** These and those of a file: {@code {name: poor, any of: [poor, bad], may go: true}}. */
  Choices with(List<Entry> words) {
    Map<String, Set<String>> all = new HashMap<>(byName);
    Set<String> going = new HashSet<>(mayGo);
    for (Entry choice : words) {
      choice.keysAre(List.of("name", "any of", "may go"));
      Set<String> any = new HashSet<>();
      choice.list("any of").forEach(word -> any.add(word.text()));
      String name = "{" + choice.get("name").text() + "}";
      all.put(name, any);
      if (choice.find("may go").map(may -> may.text().equals("true")).orElse(false)) {
        going.add(name);
      }
    }
    return new Choices(all, going);
  }

  /** Whether a word of a text can stand where a phrase has this word or choice. */
  boolean fits(String own, Word word) {
    if (own.charAt(0) != '{') {
      return own.equals(word.text());
    }
    return own.equals(ANY)
        ? !NOT_ANY.contains(word.text())
        : byName.getOrDefault(own, Set.of()).contains(word.text());
  }

  /** Whether a word of a phrase is a choice whose word plainer words must keep. */
  boolean mustStay(String own) {
    return own.startsWith("{") && !mayGo.contains(own);
  }

  /** The words that a word or choice of a phrase stands for; none where it may be any. */
  Set<String> words(String own) {
    return own.startsWith("{") ? byName.getOrDefault(own, Set.of()) : Set.of(own);
  }

  /**
   * A phrase with and without what may be left out, and with each of the words it may begin with,
   * so that it can be found by its first word.
   *
   * @param phrase where it stands, to be refused if it names a choice that is not known
   */
  List<String> variants(String text, Entry phrase) {
    List<String> variants = new ArrayList<>(List.of(""));
    for (String word : text.split("[ -]", -1)) {
      boolean optional = word.endsWith("?}");
      String name = optional ? word.substring(0, word.length() - 2) + "}" : word;
      mustKnow(name, phrase);
      List<String> longer = new ArrayList<>();
      for (String before : variants) {
        for (String next : before.isEmpty() ? beginnings(name, phrase) : List.of(name)) {
          longer.add((before + " " + next).strip());
        }
        if (optional) {
          longer.add(before);
        }
      }
      variants = longer;
    }
    return variants;
  }

  /**
   * Refuses the name of a choice that is not known.
   *
   * @param phrase where it stands
   */
  private void mustKnow(String name, Entry phrase) {
    boolean known = name.equals(ANY) || byName.containsKey(name);
    if (name.startsWith("{") && !known) {
      throw phrase.refuse("%s is none of %s".formatted(name, byName.keySet()));
    }
  }

  private List<String> beginnings(String name, Entry phrase) {
    // Where no choices are its own, a file's phrases would begin with words as common as "his".
    if (name.equals(ANY) || (name.startsWith("{") && this == USUAL)) {
      throw phrase.refuse("a phrase begins with a word, not with a choice of words");
    }
    return byName.containsKey(name) ? List.copyOf(byName.get(name)) : List.of(name);
  }
}
