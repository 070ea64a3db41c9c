package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.analyzer.voice.Predicate.Kind;

/** What a word for a feeling tells: how somebody feels, or what shows in them. */
final class Feeling {

  private static final WordList MOODS = WordList.named("moods");

  private static final WordList TOWARDS_ONLY = WordList.named("stances-towards");

  private static final WordList TOWARDS = WordList.named("towards");

  private static final Set<String> WAS = Set.of("was", "were");

  static final Set<String> IS_NOW = Set.of("is", "are", "'s", "'re", "be");

  /** A line's subject stands within so many words. */
  private static final int LONGEST_NAME = 3;

  private static final WordList WITH_OR_TO = WordList.of("with", "w", "w/", "to", "for");

  private Feeling() {}

  /** "is afraid of", "was angry", "not sure": told by them, or seen in them. */
  static @Nullable Kind kind(Place place) {
    List<Word> words = place.words();
    int i = place.i();
    String lower = place.lower();
    String next = place.next(1);
    boolean alone = place.fresh() && !place.hasSubject();
    boolean noted = place.hasSubject() && isNoted(words, i) && TOWARDS.has(next);
    if ((!Around.isAfterBe(words, i) && !alone && !noted) || place.isToCome()) {
      return null;
    }
    if (noted) {
      return Kind.FEELS;
    }
    boolean not = Around.startsWithNot(words, i);
    if (MOODS.has(lower) && (Around.follows(words, i, IS_NOW) || not || alone)) {
      return TOWARDS.has(next) ? Kind.FEELS : Kind.IS;
    }
    boolean doubted = (lower.equals("sure") || lower.equals("happy")) && not;
    if (doubted && Around.follows(words, i, WAS)) {
      return Kind.SHOWS;
    }
    if (lower.equals("keen") && next.equals("on")) {
      return Kind.FEELS;
    }
    boolean greeting = alone && next.length() > 1 && Character.isLetter(next.charAt(0));
    if ((greeting || TOWARDS_ONLY.has(lower)) && !TOWARDS.has(next)) {
      return Kind.IS;
    }
    boolean shown =
        (MOODS.has(lower) && !next.equals("that")) || (lower.equals("happy") && !TOWARDS.has(next));
    return shown ? Kind.SHOWS : Kind.FEELS;
  }

  /** "Bernie worried re nights": the verb is left out. */
  static boolean isNoted(List<Word> words, int i) {
    int before = i - 1;
    while (before > 0 && (words.get(before).is("ADV") || words.get(before).isNot())) {
      before--;
    }
    return before >= 0
        && before <= LONGEST_NAME
        && (words.get(before).is("PROPN")
            || Roles.has(words.get(before).lower())
            || (before > 0 && Cast.TITLES.has(words.get(before - 1).lower())));
  }

  /** "the fine", "a content page": no feeling. */
  static boolean isNounUse(List<Word> words, int i) {
    String lower = words.get(i).lower();
    boolean towards =
        i + 1 < words.size()
            && WITH_OR_TO.has(words.get(i + 1).lower())
            && (i == 0 || isNoted(words, i));
    return (lower.equals("fine") || lower.equals("content") || lower.equals("hurt"))
        && words.get(i).is("NOUN")
        && !towards;
  }
}
