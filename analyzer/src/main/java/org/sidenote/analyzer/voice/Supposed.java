package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.analyzer.voice.Predicate.Kind;

/**
 * What a sentence only asks or imagines of somebody: "Would she rather stay?", "he may want the
 * key", "if he says he likes it", "my guess is that she is afraid". Nobody said so.
 */
final class Supposed {

  private static final Set<String> MAY = Set.of("may", "might", "cd", "maybe", "perhaps");

  private static final WordList IMAGINING = WordList.named("imagining");

  /** Nouns for what the worker thinks: "my guess is". */
  private static final WordList THOUGHTS = WordList.named("workers-thoughts");

  private static final Set<String> ASKING_WORDS =
      Set.of("what", "why", "how", "who", "where", "when", "which", "whose", "whether", "any");

  /** With a question mark these still tell what somebody wonders. */
  private static final Set<String> WONDERING =
      Set.of("wonder", "wonders", "wondered", "wondering", "wants", "wanted", "want");

  /** What parts clauses: "if she goes, he wants to come" tells what he wants. */
  private static final Set<String> PARTS =
      Set.of(",", ";", ".", "–", "—", "-", "|", "?", "!", ":", "and", "but", "so", "&", "n");

  private static final int CLAUSE = 12;

  private static final int NEAR = 5;

  private Supposed() {}

  /** Whether the predicate is asked, imagined or the worker's guess. */
  static boolean is(List<Word> words, Predicate predicate) {
    return isAsked(words, predicate)
        || isImagined(words, predicate)
        || (predicate.kind() == Kind.FEELS && isGuessed(words));
  }

  /** "Would she rather stay?", "Has he said why?": not "Mum asked can he come back?". */
  private static boolean isAsked(List<Word> words, Predicate predicate) {
    if (!words.getLast().lower().equals("?")) {
      return false;
    }
    int start = predicate.start();
    boolean inverted = start > 0 && words.get(start - 1).is("AUX");
    boolean opens = ASKING_WORDS.contains(words.get(0).lower()) || words.get(0).is("AUX");
    String verb = words.get(predicate.verb()).lower();
    return inverted
        || (opens && start > 0)
        || (predicate.kind() == Kind.FEELS && !WONDERING.contains(verb));
  }

  /** "he may want", "suppose she refused", "if he would say he likes it". */
  private static boolean isImagined(List<Word> words, Predicate predicate) {
    for (int i = predicate.verb() - 1; i >= Math.max(0, predicate.verb() - NEAR); i--) {
      String lower = words.get(i).lower();
      if (PARTS.contains(lower)) {
        break;
      }
      if (MAY.contains(lower)) {
        return true;
      }
    }
    for (int i = predicate.start() - 1; i >= Math.max(0, predicate.start() - CLAUSE); i--) {
      String lower = words.get(i).lower();
      if (PARTS.contains(lower) || words.get(i).isQuotation()) {
        return false;
      }
      if (IMAGINING.has(lower)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence as a whole asks, imagines or guesses. */
  static boolean opens(List<Word> words) {
    return !words.isEmpty() && (IMAGINING.has(words.getFirst().lower()) || isOpen(words));
  }

  /** Whether it asks or guesses; "if he is tired he rubs his ear" tells what can be seen. */
  static boolean isOpen(List<Word> words) {
    return !words.isEmpty()
        && (words.getLast().lower().equals("?")
            || (words.size() > 1
                && MAY.contains(words.get(1).lower())
                && !words.get(1).capital()
                && !words.get(0).is("NUM"))
            || isGuessed(words));
  }

  /** Whether the sentence opens as what the worker makes of it: "For me", "It may be that". */
  private static boolean isGuessed(List<Word> words) {
    int at = 0;
    while (at < words.size() && !words.get(at).isLetters()) {
      at++;
    }
    if (at + 2 >= words.size()) {
      return false;
    }
    String first = words.get(at).lower();
    String second = words.get(at + 1).lower();
    String third = words.get(at + 2).lower();
    boolean forMe = (first.equals("for") || first.equals("to")) && second.equals("me");
    boolean mine = first.equals("my") && (THOUGHTS.has(second) || THOUGHTS.has(third));
    boolean inMine = first.equals("in") && second.equals("my") && THOUGHTS.has(third);
    boolean toMine = first.equals("to") && second.equals("my") && third.equals("mind");
    boolean maybe = first.equals("it") && (MAY.contains(second) || second.equals("could"));
    return forMe
        || mine
        || inMine
        || toMine
        || (maybe && third.equals("be"))
        || MAY.contains(first);
  }
}
