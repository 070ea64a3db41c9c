package org.sidenote.analyzer.duplication;

import java.util.Locale;
import java.util.Set;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.CaseRecord;

/**
 * Wording that a council agreed on, known by what it speaks of: "you", "we", the council, the law;
 * and never of he or she, of what I saw, of anybody by name, or of a day. Privacy notices,
 * complaints, the principles of an Act.
 */
final class AgreedWording {

  private static final WordList ITS_WORDS = WordList.named("agreed-wording");
  private static final Set<String> SOMEBODY =
      Set.of("he", "she", "him", "her", "his", "hers", "i", "me", "my");

  private AgreedWording() {}

  static boolean is(String passage, CaseRecord record) {
    boolean its = false;
    for (String word : words(passage)) {
      if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
        return false;
      }
      its |= ITS_WORDS.has(word.toLowerCase(Locale.ROOT));
    }
    return its && !names(passage, record);
  }

  /** Whether a passage speaks of somebody: by name, as he or she, as I, or as a relative. */
  static boolean names(String passage, CaseRecord record) {
    NamedPeople people = NamedPeople.of(record);
    for (String word : words(passage)) {
      if (SOMEBODY.contains(word.toLowerCase(Locale.ROOT))
          || people.isPerson(word)
          || people.other(word) != null
          || people.isRelative(word)) {
        return true;
      }
    }
    return false;
  }

  private static String[] words(String passage) {
    return passage.split("[^\\p{L}\\p{N}'’]+", -1);
  }
}
