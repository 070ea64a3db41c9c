package org.sidenote.analyzer.process;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.Phrases;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;

/**
 * Lines that are something to do only because they stand on a list of actions: "Bank account", "Key
 * safe – awaiting", "Continue to monitor".
 */
final class BareItem {

  /** On a list: nobody is doing it yet. */
  private static final Set<String> WAITING =
      Set.of("awaiting", "awaited", "outstanding", "tbc", "tba", "pending", "overdue");

  /** "Next meeting: date TBC" is no action. */
  private static final Set<String> DIARY =
      Set.of("date", "meeting", "time", "venue", "due", "next", "who", "whom", "when");

  /** "None", "NFA", "Done": nothing is left. */
  private static final Set<String> NOTHING =
      Set.of(
          "no",
          "none",
          "nil",
          "nothing",
          "nfa",
          "n/a",
          "na",
          "done",
          "complete",
          "completed",
          "closed",
          "achieved",
          "ongoing",
          "as",
          "see");

  /** On a list of actions, and nobody is to. */
  private static final Phrases STOCK = Phrases.named("stock-actions");

  private static final int WORDS = 10;
  private static final int STOCK_WORDS = 6;

  /** What stands before a line's words, a bullet, a number, a date, is no longer. UTF-16 units. */
  private static final int LONGEST_BULLET = 80;

  private BareItem() {}

  /** "DFG – awaiting", "Key safe TBC". */
  static boolean isWaiting(List<Token> tokens) {
    return tokens.size() <= WORDS
        && tokens.stream().skip(1).anyMatch(t -> WAITING.contains(t.lower()))
        && tokens.stream().noneMatch(t -> t.tag().equals("AUX") || DIARY.contains(t.lower()));
  }

  /** What stands before the dash of "DFG – awaiting" is no name. */
  static boolean isLeftWaiting(List<Token> tokens, Doers doers) {
    return isWaiting(tokens)
        && tokens.stream().noneMatch(t -> doers.isKnown(t) || t.text().equals("("));
  }

  /** "Continue to monitor" and nothing else. */
  static boolean isStock(ReadSection section, Sentence sentence) {
    return sentence.words() <= STOCK_WORDS && STOCK.standIn(section, sentence);
  }

  /** A line of its own of a few words, with no verb and nobody in it. */
  static boolean isThing(String text, Sentence sentence, List<Token> tokens, Doers doers) {
    long words = tokens.stream().filter(Token::isWord).count();
    return words >= 1
        && words <= WORDS
        && isOwnLine(text, sentence)
        && !NOTHING.contains(tokens.getFirst().lower())
        && !FiniteVerbs.anyIn(tokens, 0, tokens.size())
        && !isSomebodyTo(tokens)
        && tokens.stream().anyMatch(t -> t.tag().equals("NOUN") || words == 1)
        && tokens.stream().noneMatch(t -> DIARY.contains(t.lower()))
        && !doers.isKnown(tokens.getFirst())
        && tokens.stream()
            .skip(1) // a capital at the beginning makes no name
            .noneMatch(t -> t.tag().equals("NUM") || t.text().equals("|") || doers.isDoer(t));
  }

  /** "EH to consider an inspection": whoever that is. */
  private static boolean isSomebodyTo(List<Token> tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).lower().equals("to") && tokens.get(i + 1).tag().equals("VERB")) {
        return true;
      }
    }
    return false;
  }

  static boolean isOwnLine(String text, Sentence sentence) {
    int before = sentence.start();
    int farthest = Math.max(0, before - LONGEST_BULLET);
    while (before > farthest
        && !Character.isLetter(text.charAt(before - 1))
        && !isBreak(text, before - 1)) {
      before--;
    }
    int after = sentence.end();
    while (after < text.length() && text.charAt(after) == ' ') {
      after++;
    }
    return (before == 0 || isBreak(text, before - 1))
        && (after == text.length() || isBreak(text, after));
  }

  private static boolean isBreak(String text, int at) {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }
}
