package org.sidenote.analyzer.duplication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.api.CaseRecord;

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
