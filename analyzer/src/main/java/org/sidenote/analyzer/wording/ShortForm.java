package org.sidenote.analyzer.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sidenote.analyzer.text.CalendarWords;
import org.sidenote.analyzer.text.Sentences;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Sentence;

/**
 * Capitals that are short for something, and are not explained beside them.
 *
 * @param letters without an ending, unless it is known with it
 * @param meanings what they may stand for; empty if nothing is known
 */
record ShortForm(String letters, Capitals capitals, List<String> meanings) {

  /** Two letters alone, not on the list, are somebody's initials; more than six, no initials. */
  private static final int SHORTEST_UNKNOWN = 3;

  private static final int LONGEST_UNKNOWN = 6;

  private static final Set<String> ARTICLES = Set.of("the", "The", "a", "A", "an", "An");

  /** What is called by initials: "panel", "form", "nurse". */
  private static final WordList CALLED_BY_INITIALS = WordList.named("called-by-initials");

  /** Words put in capitals for weight before such a word: "a NEW plan". */
  private static final WordList STRESSED = WordList.named("stressed");

  private static final Set<String> MUSIC =
      Set.of("band", "bands", "song", "songs", "album", "concert", "playlist", "singer", "gig");

  private static final Set<String> NEAR_DAYS = Set.of("today", "tomorrow", "yesterday");

  /** All in a section, in order. */
  static List<ShortForm> in(ReadSection section, KnownInitials known) {
    String text = section.text();
    List<ShortForm> found = new ArrayList<>();
    for (Capitals capitals : Capitals.in(text)) {
      ShortForm one =
          new ShortForm(known.lettersOf(capitals), capitals, known.meaningsOf(capitals));
      boolean meansSomething =
          !one.meanings.isEmpty()
              || (KnownInitials.otherwise(capitals) == null
                  && isUnknown(capitals, text)
                  && !capitals.isPlace(text));
      if (meansSomething
          && !known.everyday().contains(one.letters)
          && !one.isShorthand(text)
          && !one.isListenedTo(section)
          && !Gloss.isBeside(capitals, text)) {
        found.add(one);
      }
    }
    return found;
  }

  /** Capitals that nobody could say as a word, or that say which plan, team or nurse is meant. */
  private static boolean isUnknown(Capitals capitals, String text) {
    String letters = capitals.letters();
    return letters.length() <= LONGEST_UNKNOWN
        && Character.isUpperCase(letters.charAt(0))
        && letters.chars().allMatch(Character::isUpperCase)
        && !capitals.isShouted()
        && ((letters.length() >= SHORTEST_UNKNOWN && !Sayable.is(letters))
            || isThing(capitals)
            || saysWhich(capitals, text));
  }

  /** "The RQ", "an RQ": people have no article. What can be said may be a word in capitals. */
  private static boolean isThing(Capitals capitals) {
    return capitals.letters().length() == 2
        && capitals.before() != null
        && ARTICLES.contains(capitals.before())
        && !STRESSED.has(capitals.letters().toLowerCase(Locale.ROOT));
  }

  /** "The RQ form", not "RQ's form" and not "a NEW form". */
  private static boolean saysWhich(Capitals capitals, String text) {
    String after = capitals.after();
    return after != null
        && capitals.letters().length() > 1
        && capitals.whole().equals(capitals.letters())
        && text.startsWith(after, capitals.end() + 1)
        && CALLED_BY_INITIALS.has(after)
        && !STRESSED.has(capitals.letters().toLowerCase(Locale.ROOT));
  }

  /** "HV 3/4" is a home visit, "the A1" a road, "NEET [x]" a box to tick. */
  private boolean isShorthand(String text) {
    String after = capitals.after();
    boolean visit =
        letters.equals("HV")
            && (after == null
                ? opensOrClosesDatedLine(text)
                : Character.isDigit(after.charAt(0)) || isDay(after));
    boolean road =
        letters.length() == 2
            && Character.isDigit(letters.charAt(1))
            && "the".equalsIgnoreCase(capitals.before());
    return visit || road || text.startsWith(" [", capitals.end());
  }

  /** "BTS is her favourite band": what such a sentence names in capitals is no service. */
  private boolean isListenedTo(ReadSection section) {
    Sentence its = Sentences.around(section, capitals.start(), capitals.end());
    return its != null && its.tokens().stream().anyMatch(t -> MUSIC.contains(t.lower()));
  }

  private static boolean isDay(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return CalendarWords.DAYS.contains(lower)
        || CalendarWords.SHORT_DAYS.contains(lower)
        || NEAR_DAYS.contains(lower);
  }

  /** "6 May - HV", or a line of its own. */
  private boolean opensOrClosesDatedLine(String text) {
    boolean dash = text.startsWith("- ", Math.max(0, capitals.start() - 2));
    boolean ends = capitals.end() == text.length() || text.charAt(capitals.end()) == '\n';
    return dash && ends;
  }
}
