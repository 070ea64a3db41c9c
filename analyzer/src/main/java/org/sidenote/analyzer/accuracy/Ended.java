package org.sidenote.analyzer.accuracy;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.WordList;

/** Reads that something is over: "donepezil stopped 30/6", "the card was cancelled". */
final class Ended {

  private static final WordList ENDED =
      WordList.of(
          "stopped",
          "ended",
          "discontinued",
          "cancelled",
          "ceased",
          "removed",
          "withdrawn",
          "sold",
          "died",
          "healed",
          "mended",
          "finished",
          "closed");

  /** Beside a word of ending they say that it has not happened, or not to this. */
  private static final WordList NOT_YET =
      WordList.of(
          "not", "never", "if", "will", "would", "could", "should", "may", "might", "wants", "want",
          "when", "until", "before", "to", "be", "n't", "asked", "plan", "planned", "nearly",
          "almost", "can", "unless", "once", "whether");

  /** "Metformin has now been stopped"; of a card that has been stopped, another may be held. */
  private static final WordList HELPING = WordList.of("has", "have", "had", "been", "was", "were");

  /** Behind them stopping a medicine is only spoken of. */
  private static final WordList TALK =
      WordList.of(
          "about",
          "of",
          "consider",
          "considering",
          "considered",
          "discussed",
          "discuss",
          "suggested",
          "suggests",
          "recommends",
          "for",
          "after",
          "since",
          "worried",
          "on");

  private Ended() {}

  /** Whether the word tells of an end. */
  static boolean isWord(String lower) {
    return ENDED.has(lower);
  }

  /**
   * Whether a sentence says that a thing is over.
   *
   * @param words of the sentence, in lower case
   * @param medicine whether the thing is one: somebody comes off it, or no longer takes it
   */
  static boolean isSaidOf(String noun, List<String> words, boolean medicine) {
    for (int i = 0; i < words.size(); i++) {
      if (isSameNoun(noun, words.get(i))) {
        List<String> before = words.subList(Math.max(0, i - 4), i);
        if (endsBehind(words, i, medicine)
            || isLetGo(words, i)
            || (medicine && (before.contains("no") && before.contains("longer")))
            || (medicine && isComeOff(words, i) && isSo(words, i))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean endsBehind(List<String> words, int i, boolean medicine) {
    int passed = 0;
    for (int j = i + 1; passed < 2 && j < words.size(); j++) {
      if (ENDED.has(words.get(j)) && isSo(words, j)) {
        return true;
      }
      passed += medicine && HELPING.has(words.get(j)) ? 0 : 1;
    }
    return false;
  }

  /** "Let its caretakers go". */
  private static boolean isLetGo(List<String> words, int i) {
    return i + 1 < words.size()
        && words.get(i + 1).equals("go")
        && words.subList(Math.max(0, i - 3), i).contains("let");
  }

  /** "Came off donepezil", "stopped donepezil". */
  private static boolean isComeOff(List<String> words, int i) {
    List<String> before = words.subList(Math.max(0, i - 4), i);
    int off = before.indexOf("off");
    boolean cameOff =
        off > 0 && Set.of("came", "come", "taken", "took", "gone").contains(before.get(off - 1));
    boolean stopping =
        i > 0 && words.get(i - 1).equals("stopping") && before.stream().noneMatch(TALK::has);
    boolean determined = i > 1 && Set.of("the", "his", "her", "their").contains(words.get(i - 1));
    return cameOff || stopping || (i > 0 && ENDED.has(words.get(determined ? i - 2 : i - 1)));
  }

  /** Whether none of the few words before says that it has not happened. */
  static boolean isSo(List<String> words, int at) {
    return words.subList(Math.max(0, at - 4), at).stream().noneMatch(NOT_YET::has);
  }

  static boolean isSameNoun(String one, String other) {
    return one.equals(other) || (one + "s").equals(other) || one.equals(other + "s");
  }
}
