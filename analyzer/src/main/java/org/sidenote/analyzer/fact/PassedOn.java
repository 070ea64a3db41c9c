package org.sidenote.analyzer.fact;

import static org.sidenote.analyzer.fact.Opener.at;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Token;

/**
 * What reached the writer, or "staff", and from whom is not said: "I was told that he", "we have
 * been made aware that Dad", "Was advised that she", "I hear that".
 */
final class PassedOn {

  private static final WordList RELATIVES = WordList.named("relatives");
  private static final WordList ANYBODY = WordList.named("anybody");

  private static final WordList HEARERS =
      WordList.of(
          "i", "we", "staff", "professionals", "services", "agencies", "officers", "workers");

  private static final WordList BE = WordList.of("was", "were", "been", "am", "are");
  private static final WordList BETWEEN = WordList.of("have", "has", "had", "also", "since", "'ve");
  private static final WordList TOLD = WordList.of("told", "informed", "advised", "notified");
  private static final WordList HEAR = WordList.of("hear", "gather", "heard");
  private static final WordList PRONOUNS =
      WordList.of(
          "he", "she", "they", "there", "his", "her", "their", "he's", "she's", "he’s", "she’s");

  private static final int REACH = 5;

  private PassedOn() {}

  /** One past the last token of such words, which begin here; 0 if none do. */
  static int end(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    boolean hearer = HEARERS.has(word);
    boolean leftOut = i == 0 && (BE.has(word) || word.equals("made"));
    return hearer || leftOut ? after(tokens, hearer ? i + 1 : i, hearer) : 0;
  }

  private static int after(List<Token> tokens, int from, boolean hearer) {
    for (int i = from; i + 1 < Math.min(tokens.size(), from + REACH); i++) {
      String word = tokens.get(i).lower();
      boolean self = i == from && hearer && Set.of("i", "we").contains(at(tokens, from - 1));
      boolean heard = self && HEAR.has(word);
      boolean told = i > from && TOLD.has(word) && BE.has(at(tokens, i - 1));
      boolean aware = word.equals("aware") && at(tokens, i - 1).equals("made");
      if (heard || told || aware) {
        boolean that = at(tokens, i + 1).equals("that");
        boolean claim = isClaim(tokens, that ? i + 2 : i + 1);
        return claim && (that || !aware) ? (that ? i + 2 : i + 1) : 0;
      }
      if (!BE.has(word) && !BETWEEN.has(word) && !word.equals("made")) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isClaim(List<Token> tokens, int subject) {
    return subject + 1 < tokens.size()
        && (PRONOUNS.has(at(tokens, subject)) || isSomebody(tokens.get(subject)));
  }

  /** Whether a word is a pronoun, a name or an everyday word of somebody. */
  static boolean isSomebody(Token token) {
    String word = token.lower();
    return Set.of("he", "she", "they", "who").contains(word)
        || token.tag().startsWith("PROPN")
        || (!token.tag().equals("DET")
            && Character.isUpperCase(token.text().charAt(0))
            && token.tag().equals("NOUN"))
        || RELATIVES.has(word)
        || ANYBODY.has(word);
  }
}
