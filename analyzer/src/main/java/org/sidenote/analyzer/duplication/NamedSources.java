package org.sidenote.analyzer.duplication;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sidenote.analyzer.text.CalendarWords;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.SectionFact;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;

/**
 * Sentences that say again what an earlier document said, and name it: "the plan of 3 May says she
 * eats alone", "from my note of 4 June", "(assessment 20.12.24)". Read from the words alone, as the
 * earlier document may be a letter that is in no file here.
 */
final class NamedSources {

  private static final WordList DOCUMENTS = WordList.named("documents");

  /** What a document does. */
  private static final Set<String> SPEAKS =
      Set.of(
          "says",
          "said",
          "say",
          "records",
          "recorded",
          "reads",
          "lists",
          "listed",
          "states",
          "stated",
          "shows",
          "showed",
          "calls",
          "called",
          "describes",
          "described",
          "notes",
          "gives",
          "gave",
          "mentions",
          "mentioned",
          "repeats",
          "quotes",
          "ask",
          "asks",
          "wrote");

  /** Happenings that words may be taken from, as from a document. */
  private static final Set<String> TALKS = Set.of("visit", "session", "meeting", "call");

  /** Which document it is: an earlier one, not the one that is being written. */
  private static final Set<String> POINTERS = Set.of("the", "my", "your", "his", "her", "their");

  private static final Set<String> TAKEN = Set.of("from", "per", "see", "quoted", "copied");

  private static final Set<String> NOT_ITS_OWN = Set.of("this", "next", "new", "a", "an");

  /** Between a document's name, its date and its verb stand so many words at most. */
  private static final int NEAR = 7;

  private NamedSources() {}

  static List<Mark> in(List<ReadSection> sections) {
    List<Mark> marks = new ArrayList<>();
    for (ReadSection section : sections) {
      for (Sentence sentence : IN_SECTION.apply(section)) {
        marks.add(
            new Mark(
                MarkKind.LEGITIMATE_REPEAT,
                section.index(),
                sentence.start(),
                sentence.end(),
                null));
      }
    }
    return marks;
  }

  private static final Function<ReadSection, List<Sentence>> IN_SECTION =
      SectionFact.alone(
          section -> section.sentences().stream().filter(s -> namesItsSource(s.tokens())).toList());

  private static boolean namesItsSource(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      String lower = tokens.get(i).lower();
      boolean source =
          DOCUMENTS.has(lower)
              ? isSource(tokens, i)
              : TALKS.contains(lower)
                  && i >= 2
                  && tokens.get(i - 2).lower().equals("from")
                  && isSource(tokens, i);
      if (source || (lower.equals("wrote") && isDate(tokens, i + 1, i + 4))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSource(List<Token> tokens, int at) {
    String before = at > 0 ? tokens.get(at - 1).lower() : "";
    if (NOT_ITS_OWN.contains(before)) {
      return false;
    }
    boolean pointed = at <= 1;
    boolean taken = false;
    boolean bracket = false;
    for (int i = Math.max(0, at - 4); i < at; i++) {
      String lower = tokens.get(i).lower();
      pointed |= POINTERS.contains(lower);
      taken |= TAKEN.contains(lower);
      bracket = lower.equals("(") || (bracket && !lower.equals(")"));
    }
    boolean dated = isDate(tokens, Math.max(0, at - 2), at);
    for (int i = at + 1; i < Math.min(tokens.size(), at + 1 + NEAR); i++) {
      String lower = tokens.get(i).lower();
      if (SPEAKS.contains(lower) && (dated || pointed) && isAside(at, i, dated)) {
        return true;
      }
      dated |= isDate(tokens, i, i + 1);
      if (dated && (bracket || taken || lower.equals(":"))) {
        return true;
      }
      if (lower.equals(".") || lower.equals(";")) {
        return false;
      }
    }
    return false;
  }

  /** With a date, anything may stand between; without one, the verb comes next, or nearly. */
  private static boolean isAside(int document, int verb, boolean dated) {
    return dated || verb - document <= 1;
  }

  private static boolean isDate(List<Token> tokens, int from, int to) {
    for (int i = from; i < Math.min(to, tokens.size()); i++) {
      String lower = tokens.get(i).lower();
      if (CalendarWords.MONTHS.contains(lower) || isFigures(lower)) {
        return true;
      }
    }
    return false;
  }

  /** "3/4/25", "20.12.24", "26/9". */
  private static boolean isFigures(String word) {
    int parts = 1;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '/' || c == '.') {
        parts++;
      } else if (!Character.isDigit(c)) {
        return false;
      }
    }
    return parts > 1 && Character.isDigit(word.charAt(0)) && word.length() > 2;
  }
}
