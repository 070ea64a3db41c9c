package org.sidenote.analyzer.process;

import java.util.Set;
import org.sidenote.analyzer.text.CalendarWords;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Token;

/**
 * Words that name somebody who can do something: the writer, a name, a relative, a role, initials.
 *
 * @param people of the record
 */
record Doers(NamedPeople people) {

  private static final WordList WORKERS = WordList.named("workers");
  private static final WordList THINGS = WordList.named("process-nouns");
  private static final Set<String> WRITER =
      Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours");

  /** What can follow "by" and is no doer. */
  private static final WordList WHEN_AND_HOW = WordList.named("when-and-how");

  private static final int INITIALS = 4;

  /** Whether a word names a doer: one known to the record, or any name or initials. */
  boolean isDoer(Token token) {
    return isKnown(token)
        || (token.tag().equals("PROPN")
            && !isWhenOrHow(token.lower())
            && !THINGS.has(token.lower())
            && isNameOrInitials(token.text()));
  }

  /** Whether a word is the writer, somebody of the record, a relative or a role. */
  boolean isKnown(Token token) {
    String word = token.lower();
    return isWriter(word)
        || people.other(word) != null
        || people.isPerson(word)
        || people.isRelative(word)
        || WORKERS.has(word);
  }

  static boolean isWriter(String word) {
    return isOneOf(WRITER, word);
  }

  static boolean isInitials(String text) {
    return text.length() > 1
        && text.length() < INITIALS
        && text.chars().allMatch(Character::isUpperCase);
  }

  private static boolean isNameOrInitials(String text) {
    boolean capital = Character.isUpperCase(text.charAt(0));
    boolean all = text.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '/');
    return capital && (!all || text.length() <= INITIALS);
  }

  static boolean isWhenOrHow(String lower) {
    return WHEN_AND_HOW.has(lower)
        || CalendarWords.MONTHS.contains(lower)
        || CalendarWords.DAYS.contains(lower)
        || (lower.endsWith("days")
            && CalendarWords.DAYS.contains(lower.substring(0, lower.length() - 1)))
        || CalendarWords.SHORT_DAYS.contains(lower);
  }

  /** Whether a word is one of several, by itself or with "'ll", "'s" or "'ve" behind it. */
  static boolean isOneOf(Set<String> words, String word) {
    int apostrophe = apostrophe(word);
    return words.contains(apostrophe > 0 ? word.substring(0, apostrophe) : word);
  }

  static int apostrophe(String word) {
    return Math.max(word.indexOf('\''), word.indexOf('’'));
  }
}
