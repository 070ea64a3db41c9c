package org.sidenote.analyzer.duplication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Person;

/** Whether words speak of somebody: by name, as he or she, as I, or as a relative. */
final class Somebody {

  private static final Set<String> PRONOUNS =
      Set.of(
          "he",
          "she",
          "him",
          "her",
          "his",
          "hers",
          "i",
          "me",
          "my",
          "i'm",
          "i've",
          "i'll",
          "mr",
          "mrs",
          "writer",
          "undersigned");

  /** Said of one person, these are somebody; in agreed wording they are anybody. */
  private static final Set<String> ANYBODY =
      Set.of("child", "children", "carer", "carers", "parent", "parents", "family", "families");

  /** Of whom a rule speaks. */
  private static final Set<String> WHOEVER =
      Set.of(
          "person",
          "person's",
          "persons",
          "individual",
          "individual's",
          "individuals",
          "child",
          "children",
          "adult",
          "adults",
          "carer",
          "parent",
          "patient",
          "authority",
          "court",
          "incident",
          "behaviour");

  private static final Set<String> ANY =
      Set.of("a", "an", "any", "every", "each", "all", "another");

  private static final Set<String> EVERYBODY =
      Set.of("p", "everyone", "anyone", "nobody", "persons", "individuals");

  /** Whom a rule calls "he" or "she". */
  private static final Set<String> THIRD = Set.of("he", "she", "him", "her", "his", "hers");

  /** Whoever has such a relative is anybody, in a rule. */
  private static final Set<String> ANYBODYS =
      Set.of("partner", "partners", "relative", "relatives", "spouse", "spouses", "siblings");

  private static final BitSet CODES = PlainWords.codes(PRONOUNS.stream());

  private final CaseRecord record;

  /** In this record, whose people are known by name. */
  Somebody(CaseRecord record) {
    this.record = record;
  }

  /** Whether a word of a text is "he", "I" or another of these; most are told by their code. */
  static boolean is(PlainWords plain, int word, String text) {
    return CODES.get(plain.code(word))
        && is(text.substring(plain.start(word), plain.end(word)).toLowerCase(Locale.ROOT));
  }

  private static boolean is(String lower) {
    return PRONOUNS.contains(lower.replace('’', '\''));
  }

  /** Whether a passage speaks of somebody. */
  boolean names(String passage) {
    return names(words(passage));
  }

  boolean names(List<String> words) {
    NamedPeople people = NamedPeople.of(record);
    for (String word : words) {
      if (is(word)
          || people.isPerson(word)
          || people.other(word) != null
          || (people.isRelative(word) && !ANYBODY.contains(word))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text has a name that is that person's and not the record's person's. */
  boolean isNamed(Person other, String text) {
    Set<String> names = NamedPeople.namesOf(other);
    names.removeAll(NamedPeople.namesOf(record.person()));
    return words(text).stream().map(Somebody::bare).anyMatch(names::contains);
  }

  /** Whether words speak of "a person", "any child", "P", "everyone". */
  static boolean isOfAnybody(List<String> words) {
    String before = "";
    for (String word : words) {
      if (isAnybody(before, word)) {
        return true;
      }
      before = word;
    }
    return false;
  }

  private static boolean isAnybody(String before, String word) {
    return EVERYBODY.contains(word)
        || (before.equals("no") && word.equals("one"))
        || (ANY.contains(before) && WHOEVER.contains(word));
  }

  /**
   * Whether words speak of one somebody: "he" is anybody behind "a person".
   *
   * @param goesOn whether what stands before speaks of anybody
   */
  boolean isOne(List<String> words, boolean goesOn) {
    NamedPeople people = NamedPeople.of(record);
    boolean ofAnybody = goesOn;
    String before = "";
    for (String word : words) {
      ofAnybody |= isAnybody(before, word);
      if ((is(word) && !(ofAnybody && THIRD.contains(word)))
          || people.isPerson(word)
          || people.other(word) != null
          || (people.isRelative(word)
              && !ANYBODY.contains(bare(word))
              && !ANYBODYS.contains(bare(word)))) {
        return true;
      }
      before = word;
    }
    return false;
  }

  /** "Leo's" as "Leo". */
  static String bare(String word) {
    return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
  }

  /** In lower case: letters and digits, and apostrophes wherever they are. */
  static List<String> words(String text) {
    String passage = text.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < passage.length()) {
      int c = passage.codePointAt(at);
      if (!isPart(c)) {
        if (at > start) {
          words.add(passage.substring(start, at));
        }
        start = at + Character.charCount(c);
      }
      at += Character.charCount(c);
    }
    if (at > start) {
      words.add(passage.substring(start));
    }
    return words;
  }

  private static boolean isPart(int c) {
    return Character.isLetterOrDigit(c)
        || c == '\''
        || c == '’'
        || Character.getType(c) == Character.LETTER_NUMBER
        || Character.getType(c) == Character.OTHER_NUMBER;
  }
}
