package org.sidenote.analyzer.fact;

import static org.sidenote.analyzer.fact.Opener.BE;
import static org.sidenote.analyzer.fact.Opener.BETWEEN;
import static org.sidenote.analyzer.fact.Opener.at;
import static org.sidenote.analyzer.fact.Opener.isAdvice;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Token;

/**
 * Rumours with nobody behind them: "there are unconfirmed reports", "some suggestion she drinks".
 */
final class TalkOf {

  private static final WordList RUMOURS =
      WordList.of(
          "report",
          "reports",
          "rumour",
          "rumours",
          "allegation",
          "allegations",
          "suggestion",
          "suggestions",
          "stories",
          "claims",
          "suspicion",
          "suspicions",
          "talk",
          "gossip",
          "belief",
          "whisper",
          "whispers",
          "whispering",
          "hint",
          "hints",
          "understanding",
          "feeling",
          "speculation",
          "murmurs",
          "concern",
          "concerns",
          "worry",
          "worries",
          "fear",
          "fears",
          "indications",
          "evidence");

  /** With "of" and "about" these may be of anything: "a feeling of calm", "stories about cats". */
  private static final WordList OPEN =
      WordList.of(
          "feeling",
          "understanding",
          "belief",
          "report",
          "stories",
          "claims",
          "hint",
          "hints",
          "evidence");

  private static final WordList SOME =
      WordList.of(
          "some", "more", "further", "various", "several", "unconfirmed", "persistent", "many");

  private static final WordList NONE = WordList.of("no", "not", "never", "without");

  /** "There's", "there'd". */
  private static final int LONGEST_THERE = 7;

  private TalkOf() {}

  /** One past the last token of such words, which begin here; 0 if none do. */
  static int end(List<Token> tokens, int i) {
    String word = at(tokens, i);
    boolean there = word.startsWith("there") && word.length() <= LONGEST_THERE;
    return there ? afterThere(tokens, i) : ofNotes(tokens, i);
  }

  /** "Some suggestion she drinks": notes leave out "there is". */
  private static int ofNotes(List<Token> tokens, int i) {
    boolean rumour = i > 0 && RUMOURS.has(at(tokens, i)) && SOME.has(at(tokens, i - 1));
    return rumour && saysOf(tokens, i - 1, i) ? i + 1 : 0;
  }

  /** "There are unconfirmed reports", "there's been talk of". */
  private static int afterThere(List<Token> tokens, int there) {
    boolean be = at(tokens, there).length() > 5;
    for (int i = there + 1; i < Math.min(tokens.size(), there + 2 + BETWEEN); i++) {
      String word = at(tokens, i);
      if (NONE.has(word)) {
        return 0;
      }
      if (RUMOURS.has(word)) {
        boolean felt = Set.of("feeling", "understanding", "suggestion").contains(word);
        boolean told = saysOf(tokens, there, i);
        return be && told && !(felt && isAdvice(tokens, i + 1)) ? i + 1 : 0;
      }
      be |= BE.has(word);
    }
    return 0;
  }

  /** "Reports that", "talk he"; "of" and "about" behind words that are of nothing but rumour. */
  private static boolean saysOf(List<Token> tokens, int there, int rumour) {
    String next = at(tokens, rumour + 1);
    if (!Set.of("of", "about", "around", "concerning", "regarding", "as").contains(next)) {
      return rumour + 1 < tokens.size()
          && (next.equals("that") || tokens.get(rumour + 1).tag().startsWith("PR"));
    }
    boolean planned =
        at(tokens, rumour).equals("talk")
            && !Set.of("was", "been").contains(at(tokens, rumour - 1))
            && !Set.of("was", "been").contains(at(tokens, there + 1));
    return !planned && !OPEN.has(at(tokens, rumour));
  }
}
