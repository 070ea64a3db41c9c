package org.sidenote.analyzer.process;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Token;

/** Finds who is named to do something: by name, initials, role or team, or as "I" and "me". */
final class Owners {

  private static final WordList ASKED =
      WordList.of("asked", "told", "emailed", "texted", "rung", "rang");

  private static final Set<String> OPENERS = Set.of("(", "[", "|");
  private static final WordList YES =
      WordList.of(
          "will",
          "'ll",
          "is",
          "'s",
          "has",
          "can",
          "agreed",
          "agrees",
          "offered",
          "promised",
          "said",
          "wants",
          "does",
          "knows",
          "to");

  private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "you");
  private static final Set<String> DASHES =
      Set.of("-", "–", "—", "|", "/", ":", ",", "=", "(", "[", "?", ";", "→", ">", "->");

  /** "I'll do that", "Ruth has this": what stands in the line before. */
  private static final WordList THAT = WordList.of("that", "this", "these", "those", "both", "it");

  /** Behind these, what somebody does is no more than when or why it is to be done. */
  private static final WordList WHEN_THEY =
      WordList.of(
          "before", "after", "when", "until", "till", "while", "as", "because", "if", "once",
          "since", "so", "that", "where", "who", "what", "how", "whether", "which");

  private static final WordList OURS = WordList.of("my", "our");
  private static final WordList TALKS =
      WordList.of(
          "last",
          "meeting",
          "visit",
          "call",
          "review",
          "talk",
          "chat",
          "conversation",
          "discussion",
          "session",
          "supervision");

  private static final int LABEL_WORDS = 5;
  private static final int LOOK_AFTER_BY = 5;
  private static final int TAKEN_ON = 8;

  private final Doers doers;

  Owners(Doers doers) {
    this.doers = doers;
  }

  /** Whether a line that opens a list says whose it is: "Deng does:", not "since our meeting:". */
  boolean isNamedIn(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean ours = OURS.has(tokens.get(i).lower());
      boolean met = i + 1 < tokens.size() && TALKS.has(tokens.get(i + 1).lower());
      if (doers.isDoer(tokens.get(i)) && !(ours && met)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence that says something is to be done also says by whom. */
  boolean isOwned(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).lower();
      if (Doers.isWriter(word) && !tokens.get(i).text().equals("US")) {
        return true;
      }
      if (word.equals("by") && isDoneBy(tokens, i + 1)) {
        return true;
      }
      if (Doers.isOneOf(SUBJECTS, word) && saysYes(tokens, i) && !isWhenThey(tokens, i)) {
        return true;
      }
      if (doers.isDoer(tokens.get(i)) && !isDoneTo(tokens, i) && doesIt(tokens, i)) {
        return true;
      }
      if (Doers.isInitials(tokens.get(i).text()) && actByInitials(tokens, i)) {
        return true;
      }
    }
    return isLabelled(tokens);
  }

  /** Whether the words after something to do take it on: "I'll do that", "Ruth has both." */
  boolean takeOn(List<Token> tokens) {
    if (tokens.isEmpty() || tokens.size() > TAKEN_ON) {
      return false;
    }
    Token first = tokens.getFirst();
    boolean somebody = Doers.isWriter(first.lower()) || (doers.isDoer(first) && saysYes(tokens, 0));
    return somebody && tokens.stream().anyMatch(t -> THAT.has(t.lower()));
  }

  private static boolean doesIt(List<Token> tokens, int at) {
    return (at > 0 && (standsApart(tokens, at) || isAsked(tokens, at) || isAfterDash(tokens, at)))
        || (!isWhenThey(tokens, at) && (saysYes(tokens, at) || acts(tokens, at + 1)));
  }

  /** "Derek counts it", where a tagger may see a noun. */
  private static boolean acts(List<Token> tokens, int verb) {
    if (verb >= tokens.size()) {
      return false;
    }
    return FiniteVerbs.isOne(tokens, verb)
        || (tokens.get(verb).tag().equals("NOUN")
            && tokens.get(verb).lower().endsWith("s")
            && verb + 1 < tokens.size()
            && Set.of("PRON", "DET").contains(tokens.get(verb + 1).tag()));
  }

  /** "Ruth to be told", "social worker wants telling": no more than whom it is done to. */
  private static boolean isDoneTo(List<Token> tokens, int at) {
    int next = at + 1;
    while (next < tokens.size()
        && (tokens.get(next).tag().equals("ADV") || tokens.get(next).tag().equals("NOUN"))) {
      next++;
    }
    if (next + 1 >= tokens.size()) {
      return false;
    }
    String word = tokens.get(next).lower();
    String after = tokens.get(next + 1).lower();
    return (word.equals("to") && after.equals("be"))
        || (Set.of("needs", "need", "wants", "want", "is", "are").contains(word)
            && (after.endsWith("ing") || after.equals("to")));
  }

  private static boolean isWhenThey(List<Token> tokens, int at) {
    for (int i = Math.max(0, at - 2); i < at; i++) {
      if (WHEN_THEY.has(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether "by" is followed by a doer and not by a day or a way. */
  boolean isDoneBy(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + LOOK_AFTER_BY); i++) {
      String word = tokens.get(i).lower();
      if (tokens.get(i).tag().equals("NUM")) {
        return i + 1 < tokens.size() && doers.isDoer(tokens.get(i + 1));
      }
      boolean then = word.equals("then") && tokens.get(i - 1).lower().equals("the");
      if (Doers.isWhenOrHow(word) && !then) {
        return false;
      }
      String tag = tokens.get(i).tag();
      if (tag.equals("NOUN")
          || tag.equals("PROPN")
          || tag.equals("PRON")
          || word.equals("home")
          || doers.isDoer(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Ruth: referral to be sent", "SW – referral to be sent". */
  private boolean isLabelled(List<Token> tokens) {
    for (int i = 1; i + 1 < Math.min(tokens.size(), LABEL_WORDS); i++) {
      boolean spaced = tokens.get(i).end() < tokens.get(i + 1).start();
      if (spaced && Set.of(":", "-", "–", "—", "|").contains(tokens.get(i).text())) {
        int last = isOpen(tokens.get(i - 1)) || !tokens.get(i - 1).isWord() ? i - 2 : i - 1;
        return last >= 0 && doers.isDoer(tokens.get(last));
      }
    }
    return false;
  }

  /** "... to be sent (RS)", "... to be sent - Ruth", "... to be sent, social worker." */
  private static boolean standsApart(List<Token> tokens, int at) {
    boolean before =
        DASHES.contains(tokens.get(at - 1).text())
            && tokens.get(at - 1).end()
                < tokens.get(at).start() + (isOpen(tokens.get(at - 1)) ? 1 : 0);
    boolean after =
        at + 3 >= tokens.size() || !Character.isLetter(tokens.get(at + 1).text().charAt(0));
    return (before && after) || isOpen(tokens.get(at - 1));
  }

  /** "... – the health visitor and Ruth": behind a dash with space around it. */
  private static boolean isAfterDash(List<Token> tokens, int at) {
    for (int i = at - 1; i > 0; i--) {
      if (isDash(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** A dash with space around it. */
  private static boolean isDash(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && Set.of("-", "–", "—").contains(tokens.get(at).text())
        && tokens.get(at - 1).end() < tokens.get(at).start()
        && tokens.get(at).end() < tokens.get(at + 1).start();
  }

  /** "Ruth will", "Ruth to ring", "she'll", "he's booked". */
  private static boolean saysYes(List<Token> tokens, int at) {
    String word = tokens.get(at).lower();
    int apostrophe = Doers.apostrophe(word);
    boolean short1 =
        apostrophe > 0
            && tokens.get(at).tag().contains("AUX")
            && YES.has("'" + word.substring(apostrophe + 1));
    boolean does =
        apostrophe > 0
            && word.endsWith("s")
            && at + 1 < tokens.size()
            && tokens.get(at + 1).lower().endsWith("ing");
    return short1 || does || (at + 1 < tokens.size() && YES.has(tokens.get(at + 1).lower()));
  }

  private static boolean isOpen(Token token) {
    return OPENERS.contains(token.text());
  }

  /** "... to be sent, asked Ruth", "... with Ruth": a word of asking next to the doer. */
  private static boolean isAsked(List<Token> tokens, int at) {
    for (int i = Math.max(1, at - 2); i < at; i++) {
      if (ASKED.has(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /**
   * "(PO)", "BP: revisit in May", "- SP, by May", "EH to inspect", whatever a tagger makes of it.
   */
  private static boolean actByInitials(List<Token> tokens, int at) {
    String next = at + 1 < tokens.size() ? tokens.get(at + 1).lower() : "";
    boolean to = next.equals("to") && at + 2 < tokens.size();
    boolean two = tokens.get(at).text().length() == 2;
    return (at > 0 && isOpen(tokens.get(at - 1)))
        || (at > 0 && two && standsApart(tokens, at))
        || (at == 0 && two && (next.equals(":") || isDash(tokens, 1)))
        || (to && !tokens.get(at + 2).lower().equals("be"));
  }
}
