package org.sidenote.analyzer.process;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.CalendarWords;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Token;

/** Finds who is named to do something: by name, initials, role or team, or as "I" and "me". */
final class Owners {

  private static final WordList WORKERS = WordList.named("workers");
  private static final WordList THINGS = WordList.named("process-nouns");
  private static final Set<String> WRITER = Set.of("i", "me", "my", "myself", "we", "us", "our");

  /** What can follow "by" and is no doer: when and how. */
  private static final Set<String> WHEN_AND_HOW =
      Set.of(
          "christmas",
          "easter",
          "end",
          "close",
          "start",
          "then",
          "next",
          "this",
          "tomorrow",
          "today",
          "tonight",
          "noon",
          "week",
          "month",
          "spring",
          "summer",
          "autumn",
          "winter",
          "half",
          "term",
          "phone",
          "telephone",
          "email",
          "e-mail",
          "letter",
          "post",
          "text",
          "way",
          "means",
          "agreement",
          "consent",
          "direct",
          "now",
          "law",
          "date",
          "when");

  private static boolean isWhenOrHow(String lower) {
    return WHEN_AND_HOW.contains(lower)
        || CalendarWords.MONTHS.contains(lower)
        || CalendarWords.DAYS.contains(lower)
        || CalendarWords.SHORT_DAYS.contains(lower);
  }

  private static final Set<String> ASKED = Set.of("asked", "told", "emailed", "rung", "rang");
  private static final Set<String> OPENERS = Set.of("(", "[", "|");
  private static final Set<String> YES =
      Set.of(
          "will", "is", "has", "agreed", "agrees", "offered", "promised", "said", "wants", "does");

  private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "you");
  private static final Set<String> DASHES =
      Set.of("-", "–", "—", "|", "/", ":", ",", "=", "(", "[");
  private static final int LABEL_WORDS = 5;
  private static final int LOOK_AFTER_BY = 4;
  private static final int INITIALS = 4;

  private final NamedPeople people;

  Owners(NamedPeople people) {
    this.people = people;
  }

  /** Whether words name somebody who could do it: a heading, a line that opens a list. */
  boolean isNamedIn(List<Token> tokens) {
    return tokens.stream().anyMatch(this::isDoer);
  }

  /** Whether a sentence that says something is to be done also says by whom. */
  boolean isOwned(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).lower();
      if (WRITER.contains(word) && !tokens.get(i).text().equals("US")) {
        return true;
      }
      if (isDash(tokens, i) && isNamedIn(tokens.subList(i + 1, tokens.size()))) {
        return true;
      }
      if (word.equals("by") && isDoneBy(tokens, i + 1)) {
        return true;
      }
      if (SUBJECTS.contains(word) && saysYes(tokens, i + 1)) {
        return true;
      }
      if (i > 0 && isDoer(tokens.get(i)) && (standsApart(tokens, i) || isAsked(tokens, i))) {
        return true;
      }
    }
    return isLabelled(tokens);
  }

  /** Whether "by" is followed by a doer and not by a day or a way. */
  boolean isDoneBy(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + LOOK_AFTER_BY); i++) {
      String word = tokens.get(i).lower();
      if (tokens.get(i).tag().equals("NUM")) {
        return i + 1 < tokens.size() && isDoer(tokens.get(i + 1));
      }
      if (isWhenOrHow(word)) {
        return false;
      }
      String tag = tokens.get(i).tag();
      if (tag.equals("NOUN")
          || tag.equals("PROPN")
          || tag.equals("PRON")
          || word.equals("home")
          || isDoer(tokens.get(i))) {
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
        return isNamedIn(tokens.subList(0, i));
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

  /** A dash with space around it; a bullet or a hyphen is none. */
  private static boolean isDash(List<Token> tokens, int i) {
    return i > 0
        && i + 1 < tokens.size()
        && Set.of("-", "–", "—").contains(tokens.get(i).text())
        && tokens.get(i - 1).end() < tokens.get(i).start()
        && tokens.get(i).end() < tokens.get(i + 1).start();
  }

  private static boolean saysYes(List<Token> tokens, int at) {
    return at < tokens.size() && YES.contains(tokens.get(at).lower());
  }

  private static boolean isOpen(Token token) {
    return OPENERS.contains(token.text());
  }

  /** "... to be sent, asked Ruth", "... to be measured, Ruth will": a verb next to the doer. */
  private static boolean isAsked(List<Token> tokens, int at) {
    boolean before = false;
    for (int i = Math.max(1, at - 2); i < at; i++) {
      before |= ASKED.contains(tokens.get(i).lower());
    }
    return before || saysYes(tokens, at + 1);
  }

  /** Whether a word names a doer: one known to the record, or any name or initials. */
  boolean isDoer(Token token) {
    return isKnown(token)
        || (token.tag().equals("PROPN")
            && !isWhenOrHow(token.lower())
            && !THINGS.has(token.lower())
            && isNameOrInitials(token.text()));
  }

  /** Whether a word is the writer, somebody of the record, a relative or a role. */
  boolean isKnown(Token token) {
    String word = token.lower();
    return WRITER.contains(word)
        || people.other(word) != null
        || people.isPerson(word)
        || people.isRelative(word)
        || WORKERS.has(word);
  }

  private static boolean isNameOrInitials(String text) {
    boolean capital = Character.isUpperCase(text.charAt(0));
    boolean all = text.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '/');
    return capital && (!all || text.length() <= INITIALS);
  }
}
