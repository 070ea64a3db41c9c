package org.sidenote.analyzer.accuracy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.accuracy.Words.Word;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Person;

/**
 * Something only done with one's own body, told of somebody else with this person's pronoun: "Mina
 * shook his head". Whoever shook it, the name is wrong.
 */
final class OwnGesture {

  private static final WordList BODY = WordList.named("body");
  private static final WordList GESTURES = WordList.named("gestures");

  private OwnGesture() {}

  /**
   * Whether such a thing follows a name.
   *
   * @param own the pronouns of the person the record is about, as stated
   * @param named whose name it is
   */
  static boolean isBehind(List<Word> words, int name, Set<Gender> own, Person named) {
    Set<Gender> theirs = Gender.of(named);
    if (theirs.isEmpty()
        || name + 3 >= words.size()
        || !GESTURES.has(words.get(name + 1).lower())) {
      return false;
    }
    Set<Gender> onlyOwn = EnumSet.noneOf(Gender.class);
    onlyOwn.addAll(own);
    onlyOwn.removeAll(theirs);
    Gender gender = Gender.of(words.get(name + 2).lower());
    return gender != null && onlyOwn.contains(gender) && BODY.has(words.get(name + 3).lower());
  }
}
