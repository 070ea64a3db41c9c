package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.analyzer.voice.Predicate.Kind;

/** What a verb of showing tells: something seen, a habit, or nothing that was done. */
final class Showing {

  private static final Set<String> IS_OR_WAS = Set.of("was", "were", "is", "are");

  private static final WordList NUMBER_WORDS = WordList.named("number-words");

  private static final Set<String> CAN = Set.of("can", "ca", "cannot", "could", "can't");

  private static final Set<String> DID = Set.of("did", "didn't");

  private static final Set<String> WAS = Set.of("was", "were");

  private static final WordList EVERYDAY = WordList.named("everyday-doing");

  private static final WordList GETTING = WordList.named("got-how");

  private static final WordList LOOKING_OTHERWISE = WordList.named("looks-otherwise");

  private static final WordList GOING = WordList.named("gone-how");

  private static final Set<String> COMING =
      Set.of(
          "straight",
          "running",
          "close",
          "closer",
          "up",
          "down",
          "downstairs",
          "out",
          "over",
          "back",
          "to");

  /** "Has run out", "had kept it": how things stand, told afterwards. */
  private static final Set<String> HAVE =
      Set.of("has", "have", "had", "'ve", "having", "hasn", "hadn");

  /** "moved away", "moved her chair": not "moved to Luton", "moves house". */
  private static final Set<String> MOVED =
      Set.of(
          "away", "back", "closer", "nearer", "off", "aside", "over", "across", "towards", "round",
          "behind", "his", "her", "their", "it", "the", "a", "each", "every", "when", "slowly");

  private static final Set<String> FALLEN = Set.of("silent", "quiet", "asleep", "still");

  private static final Set<String> OWN = Set.of("his", "her", "their", "it", "them");

  private static final Set<String> AT_THEM = Set.of("to", "home", "out", "him", "her", "them");

  private static final Set<String> KEEPING =
      Set.of("kept", "keeps", "keep", "started", "began", "begun", "stopped");

  private static final Set<String> HAD_SHORT = Set.of("'d");

  private Showing() {}

  /** Whether a verb of showing shows something here, or only tells how things are. */
  static Kind kind(Place place) {
    List<Word> words = place.words();
    int i = place.i();
    String doing = String.valueOf(VoiceWords.SHOWING.of(place.lower()));
    String after = place.next(1);
    boolean plainly =
        (doing.equals("go") && !GOING.has(after))
            || (doing.equals("fall") && !FALLEN.contains(after))
            || (doing.equals("move") && !MOVED.contains(after))
            || (doing.equals("drop") && !OWN.contains(after))
            || (doing.equals("send") && AT_THEM.contains(after))
            || (doing.equals("get") && !GETTING.has(after))
            || (doing.equals("look") && LOOKING_OTHERWISE.has(after))
            || (doing.equals("come") && !COMING.contains(after));
    boolean answersPhone = doing.equals("pick") && after.equals("up") && !isLetters(place.next(2));
    boolean noun = IS_OR_WAS.contains(after) || answersPhone;
    boolean number = i + 1 < words.size() && words.get(i + 1).is("NUM");
    boolean birthday =
        (doing.equals("turn") && (number || NUMBER_WORDS.has(after)))
            || (doing.equals("take") && number);
    boolean verdict =
        doing.equals("put") && place.next(2).equals("at") && place.next(3).equals("risk");
    if (plainly || noun || birthday || verdict) {
      return Kind.IS;
    }
    // "He wouldn't take his coat off": what somebody will not do shows too.
    if (place.isWould() && i > 0 && words.get(i - 1).isNot()) {
      return Kind.SHOWS;
    }
    boolean unable = Around.isCannot(words, i) && Around.follows(words, i, CAN);
    boolean had =
        Around.follows(words, i, HAD_SHORT) && !place.lower().equals(doing) && !place.isWould();
    if (had || Around.follows(words, i, HAVE)) {
      return Kind.IS;
    }
    boolean undone = place.isToCome() || place.isWould() || unable || place.isPassive();
    return undone || isRoutine(words, i) ? Kind.IS : Kind.SHOWS;
  }

  private static boolean isLetters(String next) {
    return !next.isEmpty() && Character.isLetter(next.charAt(0));
  }

  /** "He goes out on Mondays" is how things are; "he went out to the car" is something seen. */
  static boolean isRoutine(List<Word> words, int i) {
    String lower = words.get(i).lower();
    String base = String.valueOf(VoiceWords.SHOWING.of(lower));
    boolean present =
        (lower.equals(base) && !VerbSense.SAME_IN_THE_PAST.contains(base))
            || (lower.endsWith("s") && !lower.endsWith("ss"));
    boolean going = lower.endsWith("ing") && !lower.equals(base);
    boolean did =
        i > 0 && (Around.follows(words, i, DID) || words.get(i - 1).lower().equals("would"));
    return (EVERYDAY.has(base) && ((present && !did) || (going && !Around.follows(words, i, WAS))))
        || (going && !Around.isAfterWas(words, i) && !isKeptUp(words, i));
  }

  /** "kept looking at the door", "began rocking". */
  private static boolean isKeptUp(List<Word> words, int i) {
    return i > 0 && KEEPING.contains(words.get(i - 1).lower());
  }
}
