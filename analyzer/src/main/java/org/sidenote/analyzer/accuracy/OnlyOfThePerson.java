package org.sidenote.analyzer.accuracy;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.accuracy.Words.Word;

/**
 * What a record only says of the person it is about: "… was seen alone", "… lacks capacity", "…’s
 * care plan". A name nobody knows in such a place stands where the person's should.
 */
final class OnlyOfThePerson {

  private static final Set<List<String>> SAID =
      Set.of(
          List.of("does", "not", "speak"),
          List.of("was", "seen", "alone"),
          List.of("was", "spoken", "to"),
          List.of("well", "presented"),
          List.of("presented", "as"),
          List.of("presents", "as"),
          List.of("lacks", "capacity"),
          List.of("has", "capacity"),
          List.of("lacked", "capacity"),
          List.of("had", "capacity"),
          List.of("would", "benefit", "from"),
          List.of("needs", "help"),
          List.of("needs", "support"),
          List.of("needs", "prompting"),
          List.of("needs", "assistance"),
          List.of("requires", "support"),
          List.of("requires", "assistance"),
          List.of("requires", "prompting"),
          List.of("remains", "at", "risk"),
          List.of("continues", "to", "make"),
          List.of("engages", "well"),
          List.of("engaged", "well"),
          List.of("is", "settled"),
          List.of("has", "settled"),
          List.of("settled", "well"),
          List.of("meets", "the", "criteria"));

  private static final Set<String> OWNED =
      Set.of("needs", "views", "wishes", "care", "placement", "outcomes", "capacity", "mobility");

  private OnlyOfThePerson() {}

  /** Whether what follows the word is only ever said of the person. */
  static boolean isSaidOf(String text, List<Word> words, int i) {
    Word word = words.get(i);
    if (word.text().length() < 3
        || !Character.isLowerCase(word.text().charAt(1))
        || Dates.isCalendarWord(word.lower())
        || OthersNames.isSomebody(word.lower())) {
      return false;
    }
    if (i + 1 < words.size() && text.startsWith("s ", word.end() + 1)) {
      return OWNED.contains(words.get(i + 1).lower());
    }
    for (int n = 2; n <= 3 && i + n < words.size(); n++) {
      List<String> next = words.subList(i + 1, i + 1 + n).stream().map(Word::lower).toList();
      if (SAID.contains(next)) {
        return true;
      }
    }
    return false;
  }
}
