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
    NamedPeople people = NamedPeople.of(record);
    boolean its = false;
    for (String word : passage.split("[^\\p{L}\\p{N}'’]+", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (SOMEBODY.contains(lower)
          || people.isPerson(word)
          || people.other(word) != null
          || people.isRelative(word)
          || (!word.isEmpty() && Character.isDigit(word.charAt(0)))) {
        return false;
      }
      its |= ITS_WORDS.has(lower);
    }
    return its;
  }
}
