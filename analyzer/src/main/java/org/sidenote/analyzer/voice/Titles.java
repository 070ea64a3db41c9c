package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.WordList;

/** Tells quotations that are what a thing is called, or what is written on it. */
final class Titles {

  /** What has a name or a notice on it: "the “Welcome” mat", "a song, “Home”". */
  private static final WordList ENTITLED = WordList.named("entitled-things");

  private static final Set<String> CALLED =
      Set.of("called", "named", "labelled", "termed", "dubbed", "nicknamed", "titled");

  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "and", "a", "an", "to", "in", "for", "on", "with", "my", "me", "&");

  private static final int LONGEST_TITLE = 6;

  private Titles() {}

  /**
   * "known as “Nati”", "the “wet room”", "the “Welcome” mat", "a song, “Perpetual Motion”".
   *
   * @param quotation with its marks
   * @param length in words
   */
  static boolean are(List<Word> words, int at, String quotation, int length) {
    boolean title = isTitle(quotation);
    boolean few = length <= LONGEST_TITLE;
    boolean ends = ".!?,".indexOf(quotation.charAt(Math.max(0, quotation.length() - 2))) >= 0;
    if (!few || ends || quotation.length() < 2) {
      return false;
    }
    boolean called = at > 1 && CALLED.contains(words.get(at - 1).lower());
    if (called && words.get(at - 2).isBe()) {
      return true;
    }
    boolean naming =
        at > 0
            && ((title && NAMES.contains(words.get(at - 1).lower()))
                || words.get(at - 1).lower().equals("reads"));
    boolean told = at > 0 && !naming && VoiceWords.utters(words.get(at - 1).lower());
    boolean thing = at + 1 < words.size() && ENTITLED.has(words.get(at + 1).lower());
    return !told && (thing || (title && at > 0) || isOfThing(words, at));
  }

  /** "the one they call ‘Talk the Talk’". */
  private static final Set<String> NAMES = Set.of("call", "calls", "called");

  /** "a song about her, “…”", "theres a sticker on the door “…”". */
  private static boolean isOfThing(List<Word> words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 5); i--) {
      String lower = words.get(i).lower();
      boolean parted = i < at - 1 && (lower.equals(",") || lower.equals("and"));
      if (parted || (VoiceWords.isSaying(lower) && !lower.equals("reads"))) {
        return false;
      }
      if (ENTITLED.has(lower)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is written as titles are: "Quiet Hours", "Wall of Fame". */
  private static boolean isTitle(String quotation) {
    int capitals = 0;
    if (quotation.length() < 2 || Character.isLowerCase(quotation.codePointAt(1))) {
      return false;
    }
    for (String word : quotation.substring(1).split("[^\\p{L}\\p{N}'’]+")) {
      boolean capital = !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0));
      if (!word.isEmpty() && !capital && !SMALL_WORDS.contains(word)) {
        return false;
      }
      capitals += capital ? 1 : 0;
    }
    return capitals >= 2;
  }
}
