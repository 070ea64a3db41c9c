package org.sidenote.analyzer.accuracy;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.accuracy.Words.Word;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.WordList;

/** Reads that the person has moved home. */
final class MovedHome {

  /** Words for a home somebody moves to. */
  private static final WordList NEW_HOME = WordList.named("kinds-of-home");

  private MovedHome() {}

  /**
   * "She moved to Alder Court on Friday", "he has moved in with his aunt": the person, as nobody
   * else is spoken of before.
   */
  static boolean isTold(String sentence, NamedPeople people) {
    if (!sentence.contains("moved ")) {
      return false;
    }
    List<Word> words = Words.in(sentence);
    List<String> lower = words.stream().map(Word::lower).toList();
    for (int i = 0; i + 2 < words.size(); i++) {
      if (!lower.get(i).equals("moved")
          || !Set.of("to", "into", "in").contains(lower.get(i + 1))
          || !Ended.isSo(lower, i)) {
        continue;
      }
      boolean thePerson =
          words.subList(0, i).stream()
              .allMatch(w ->
                  !OthersNames.isSomebody(w.lower())
                      && (!w.isCapital()
                          || people.isPerson(w.text())
                          || Gender.of(w.lower()) != null
                          || w.start() == 0
                          || Dates.isCalendarWord(w.lower())));
      boolean home =
          words.subList(i + 2, Math.min(words.size(), i + 6)).stream()
              .anyMatch(w ->
                  NEW_HOME.has(w.lower()) || (w.isCapital() && !Dates.isCalendarWord(w.lower())));
      boolean withSomebody = lower.get(i + 2).equals("with");
      if (thePerson && (home || withSomebody)) {
        return true;
      }
    }
    return false;
  }
}
