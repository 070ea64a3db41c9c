package org.sidenote.analyzer.process;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Token;

/**
 * What was decided about the help somebody has, or asked for, and by whom is not said: "the taxi to
 * college was withdrawn", "support hours have been halved", "her complaint was not upheld". That a
 * session was cancelled, or a risk reduced, is none of it.
 */
final class DoneToServices {

  private static final WordList DECIDED = WordList.named("decided-about-services");
  private static final WordList HELP = WordList.named("help-decided-about");
  private static final WordList LEAVE = WordList.named("not-given-leave");

  /** Who comes to help is sent away, and nobody says by whom. */
  private static final Set<String> HELPERS =
      Set.of("interpreter", "advocate", "escort", "mentor", "befriender", "worker", "carer");

  /** Said of what was asked for, and of those who asked. */
  private static final Set<String> ASKED =
      Set.of(
          "application",
          "referral",
          "request",
          "appeal",
          "bid",
          "claim",
          "complaint",
          "match",
          "wish",
          "wishes",
          "move",
          "couple",
          "return",
          "proposal");

  /** "A risk", "his intake": nobody decides these. */
  private static final Set<String> NOBODYS = Set.of("risk", "risks", "pain", "swelling", "intake");

  private static final Set<String> ENDS = Set.of("that", "which", "because", "when", "after", "if");

  private static final int SUBJECT = 8;

  private DoneToServices() {}

  /** One past the last token of what was decided, for its participle; 0 if it is none. */
  static int end(List<Token> tokens, int participle) {
    String word = tokens.get(participle).lower();
    boolean down = isAt(tokens, participle + 1, "down");
    boolean turned = word.equals("turned") && down;
    boolean stood = word.equals("stood") && down;
    boolean not = LEAVE.has(word) && isNot(tokens, participle);
    if (!(DECIDED.has(word) || turned || stood || not)
        || !DoneTo.isHelped(tokens, participle)
        || isAt(tokens, participle + 1, "to") && word.equals("refused")) {
      return 0;
    }
    if (stood) {
      return isOfOne(tokens, participle, HELPERS) ? participle + 2 : 0;
    }
    if (turned || not) {
      boolean asked = isOfOne(tokens, participle, ASKED) || isHelp(tokens, participle);
      return asked ? participle + (turned ? 2 : 1) : 0;
    }
    return isHelp(tokens, participle) ? participle + 1 : 0;
  }

  /** Whether the subject is help: its last word, or the one before "to college", "of support". */
  private static boolean isHelp(List<Token> tokens, int participle) {
    for (int i = participle - 1; i >= Math.max(0, participle - SUBJECT); i--) {
      String word = tokens.get(i).lower();
      if (ends(tokens.get(i)) || NOBODYS.contains(word)) {
        return false;
      }
      if (HELP.has(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfOne(List<Token> tokens, int participle, Set<String> words) {
    for (int i = participle - 1; i >= Math.max(0, participle - SUBJECT); i--) {
      if (ends(tokens.get(i))) {
        return false;
      }
      if (words.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Where a subject begins: behind a comma, a conjunction, another verb. */
  private static boolean ends(Token token) {
    String tag = token.tag();
    return tag.equals("PUNCT")
        || tag.endsWith("CONJ")
        || tag.equals("VERB")
        || ENDS.contains(token.lower());
  }

  private static boolean isNot(List<Token> tokens, int participle) {
    String before = participle > 0 ? tokens.get(participle - 1).lower() : "";
    return before.equals("not") || before.endsWith("n't") || before.endsWith("n’t");
  }

  private static boolean isAt(List<Token> tokens, int i, String word) {
    return i < tokens.size() && tokens.get(i).lower().equals(word);
  }
}
