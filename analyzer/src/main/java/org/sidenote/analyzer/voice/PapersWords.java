package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.WordList;

/** Tells quotations that were read in a paper, held by a body, or sent or left by the worker. */
final class PapersWords {

  private static final WordList PAPERS = WordList.named("papers");

  /** What agencies hold: "the council's view is that". */
  private static final WordList POSITIONS = WordList.named("positions");

  /** Last words of bodies that hold it. */
  private static final WordList BODIES = WordList.named("bodies-with-positions");

  /** Said without a subject, these send the worker's words: "Texted her: “…”". */
  private static final WordList SENDING = WordList.named("workers-sending");

  /** What the worker leaves at a door or on a phone. */
  private static final WordList LEFT = WordList.named("messages-left");

  /** What a paper does with words. */
  private static final WordList READING = WordList.named("what-papers-do");

  private static final int NEAR_PAPER = 6;

  private static final Set<String> MINE = Set.of("me", "us", "my");

  private static final int LONGEST_PAPER = 8;

  private final Cast cast;

  PapersWords(Cast cast) {
    this.cast = cast;
  }

  /**
   * From my visit of 3 May: “He watched the door.” A record quoted in a record is nobody's voice.
   */
  boolean isFromTheFile(List<Word> words, int at) {
    boolean colon = at > 0 && words.get(at - 1).lower().equals(":");
    return colon
        && !isLeftByThem(words, at)
        && words.subList(0, at).stream().anyMatch(w -> PAPERS.has(w.lower()));
  }

  /** "Tom left a note on my diary: “…”". */
  private boolean isLeftByThem(List<Word> words, int at) {
    for (int i = 1; i < at; i++) {
      boolean left = LEFT_BY.contains(words.get(i).lower());
      for (int k = i - 1; left && k >= 0; k--) {
        Mention mention = words.get(k).isLetters() ? cast.at(words, k) : null;
        if (mention != null) {
          return mention.speaker() == null || !mention.speaker().isWriter();
        }
      }
    }
    return false;
  }

  private static final Set<String> LEFT_BY =
      Set.of("left", "stuck", "pinned", "slid", "pushed", "passed", "handed", "wrote", "put");

  /** "The ward note of 3 June says ‘lacks capacity’": read, not heard. */
  boolean isRead(List<Word> words, int at) {
    int verb = at - 1;
    int first = Math.max(0, at - NEAR_PAPER);
    while (verb >= first && !READING.has(words.get(verb).lower())) {
      verb--;
    }
    if (verb < first) {
      return false;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - LONGEST_PAPER); i--) {
      Word word = words.get(i);
      if (PAPERS.has(word.lower())) {
        return true;
      }
      boolean somebody = !word.is("NUM") && cast.at(words, i) != null;
      if (somebody || word.lower().equals(";") || word.lower().equals(".") || word.isQuotation()) {
        return false;
      }
    }
    return false;
  }

  /** "The directorate's position is that breaks are “available on request”". */
  static boolean isPosition(List<Word> words, int at) {
    boolean body = false;
    for (Word word : words.subList(0, at)) {
      if (body && POSITIONS.has(word.lower())) {
        return true;
      }
      body |= BODIES.has(word.lower());
    }
    return false;
  }

  /** "Texted her: “…”", "shouted through the letterbox “…”": the worker's own. */
  static boolean isSent(List<Word> words, int at) {
    if (at == 0) {
      return false;
    }
    int first = 0;
    while (first < at && (!words.get(first).isLetters() || words.get(first).is("NUM"))) {
      first++;
    }
    boolean mine = words.subList(0, at).stream().anyMatch(w -> MINE.contains(w.lower()));
    return first < at && SENDING.has(words.get(first).lower()) && !mine;
  }

  /** "msg left: “…”", "Note sent to his mother: “…”". */
  static boolean isLeft(List<Word> words, int at) {
    for (int i = Math.max(0, at - LONGEST_PAPER); i + 1 < at; i++) {
      String next = words.get(i + 1).lower();
      boolean left = next.equals("left") || next.equals("sent");
      if (left && LEFT.has(words.get(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
