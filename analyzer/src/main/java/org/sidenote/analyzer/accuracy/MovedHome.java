package org.sidenote.analyzer.accuracy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sidenote.analyzer.accuracy.Words.Word;
import org.sidenote.analyzer.text.FirstNames;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.WordList;

/** Reads that the person has moved home. */
final class MovedHome {

  /** Words for a home somebody moves to. */
  private static final WordList NEW_HOME = WordList.named("kinds-of-home");

  private static final List<String> AHEAD =
      List.of("moves to ", "Moves to ", "moves into ", "will move to ");

  private static final Set<String> BEFORE_PLACES = Set.of("at", "in", "to");

  private MovedHome() {}

  /**
   * "She moved to Alder Court on Friday", "he has moved in with his aunt": the person, as nobody
   * else is spoken of before.
   */
  static boolean isTold(String sentence, NamedPeople people) {
    if (sentence.contains("got the keys") || sentence.contains("has the keys")) {
      return isOfThePerson(Words.in(sentence.substring(0, sentence.indexOf("the keys"))), people);
    }
    int live = sentence.indexOf("went to live with ");
    if (live >= 0) {
      List<Word> before = Words.in(sentence.substring(0, live));
      return isOfThePerson(before, people)
          || before.stream().anyMatch(word -> people.isPerson(word.text()));
    }
    if (!sentence.contains("moved ")) {
      return false;
    }
    List<Word> words = Words.in(sentence);
    List<String> lower = words.stream().map(Word::lower).toList();
    for (int i = 0; i + 2 < words.size(); i++) {
      if (!lower.get(i).equals("moved")
          || !Set.of("to", "into", "in", "on").contains(lower.get(i + 1))
          || !Ended.isSo(lower, i)) {
        continue;
      }
      boolean thePerson = isOfThePerson(words.subList(0, i), people);
      if (lower.get(i + 1).equals("on")) {
        // "They moved on 14 July": moving on with no day is something else.
        if (thePerson
            && (Character.isDigit(lower.get(i + 2).charAt(0))
                || Dates.isCalendarWord(lower.get(i + 2)))) {
          return true;
        }
        continue;
      }
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

  /** "Moves to Joan’s on 1 September": told ahead, of the person. */
  static boolean isToldAhead(String sentence, NamedPeople people) {
    for (String moves : AHEAD) {
      int at = sentence.indexOf(moves);
      if (at >= 0) {
        return isOfThePerson(Words.in(sentence.substring(0, at)), people);
      }
    }
    return false;
  }

  /** "First visit since the move", "Moving in", "ten days after the move". */
  static boolean isSince(String sentence) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    return lower.contains("since move")
        || lower.contains("since the move")
        || lower.contains("after the move")
        || lower.startsWith("moving in")
        || lower.contains("since moving");
  }

  /** Whether nobody else is spoken of: "on Friday Mrs Osei", of Mrs Osei, "first visit to Hull". */
  private static boolean isOfThePerson(List<Word> words, NamedPeople people) {
    boolean place = false;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean title = i + 1 < words.size() && people.isPerson(words.get(i + 1).text());
      place = BEFORE_PLACES.contains(word.lower()) || (place && word.isCapital());
      boolean own =
          !word.isCapital()
              || place
              || people.isPerson(word.text())
              || Gender.of(word.lower()) != null
              || (word.start() == 0 && !isAFirstName(word.lower()))
              || Dates.isCalendarWord(word.lower());
      if (!own || (!title && OthersNames.isSomebody(word.lower()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAFirstName(String lower) {
    return FirstNames.isAWomans(lower) || FirstNames.isAMans(lower);
  }
}
