package org.sidenote.analyzer.text;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Where sentences end within a line of a note: at a full stop, question or exclamation mark, after
 * the quotation marks and brackets that close there. Knows short forms, initials, numbered items,
 * and that a quotation's question may belong to "Mum asked". Takes time in proportion to the text.
 */
final class SentenceSplitter {

  private static final String STOPS = ".!?…";
  private static final String CLOSING = "\"'”’»)]*";
  private static final String QUOTES = "\"'”’»";

  /** Words that begin a sentence and follow no initial: "vitamin C. She", but "K. Mensah". */
  private static final WordList OPENERS = WordList.named("sentence-openers");

  private static final WordList SPEECH = WordList.named("speech-verbs");

  /** What may stand before an item's number: a bullet, spaces, a bracket. */
  private static final int LONGEST_BULLET = 10;

  private static final Set<String> AFTER_SPEECH =
      Set.of("me", "us", "again", "quietly", "softly", "loudly", "to", "and", "from", "in", "at");

  private static final Set<String> SUBORDINATE =
      Set.of("when", "after", "before", "as", "while", "then", "if", "once");

  private SentenceSplitter() {}

  /** Hands out the sentences of a line, in order, without the spaces around them. */
  static void split(String text, Stretch line, Consumer<Stretch> sentences) {
    int start = line.start();
    int at = start;
    while (at < line.end()) {
      if (STOPS.indexOf(text.charAt(at)) < 0) {
        at++;
        continue;
      }
      int stop = at;
      at = past(text, at, line.end(), STOPS);
      int closed = past(text, at, line.end(), CLOSING);
      if (ends(text, start, stop, at, closed, line)) {
        give(text, start, closed, sentences);
        start = closed;
      }
      at = closed;
    }
    give(text, start, line.end(), sentences);
  }

  /**
   * Whether a full stop inside a chunk parts two sentences that a space was forgotten between:
   * "home.She", not "Mr.Khan", "p.m" or "sidenote.org".
   */
  static boolean isGlued(String text, int from, int stop, int to) {
    return stop - from >= 2
        && stop + 2 < to
        && Character.isLowerCase(text.charAt(stop - 1))
        && Character.isLowerCase(text.charAt(stop - 2))
        && Character.isUpperCase(text.charAt(stop + 1))
        && Character.isLowerCase(text.charAt(stop + 2));
  }

  private static boolean ends(
      String text, int start, int stop, int afterStops, int closed, Stretch line) {
    int word = wordStart(text, start, stop);
    if (closed < line.end() && !WordSplitter.isSpace(text.charAt(closed))) {
      return closed == stop + 1
          && text.charAt(stop) == '.'
          && isGlued(text, word, stop, line.end())
          && !Abbreviations.isOne(text, word, stop);
    }
    int next = closed;
    while (next < line.end() && WordSplitter.isSpace(text.charAt(next))) {
      next++;
    }
    if (next == line.end()) {
      return false;
    }
    boolean single = text.charAt(stop) == '.' && afterStops == stop + 1;
    if (single && isNoEnd(text, start, word, stop, next, line.end())) {
      return false;
    }
    boolean trailsOff =
        text.charAt(stop) == '…' || (afterStops - stop > 1 && text.charAt(stop) == '.');
    boolean inClosed = closed > afterStops;
    int first = text.codePointAt(next);
    if (Character.isLowerCase(first) || (trailsOff && wordAt(text, next, line.end()).equals("i"))) {
      return !inClosed && !trailsOff;
    }
    if (inClosed && !single && QUOTES.indexOf(text.charAt(closed - 1)) >= 0) {
      return !isAttributed(text, next, line.end());
    }
    return first != ',' && first != ';' && first != '&' && first != '/';
  }

  /** A full stop that is part of a short form, an initial or an item's number. */
  private static boolean isNoEnd(
      String text, int start, int word, int stop, int next, int lineEnd) {
    int first = text.codePointAt(next);
    if (Abbreviations.standsBeforeMore(text, word, stop)
        || (Abbreviations.standsBeforeNumber(text, word, stop) && Character.isDigit(first))
        || isNumbering(text, start, word, stop)
        || (Character.isLowerCase(first) && isNumber(text, word, stop))) {
      return true;
    }
    if (word < stop && Abbreviations.isInitial(text, word, stop)) {
      return !OPENERS.has(wordAt(text, next, lineEnd));
    }
    return Abbreviations.isOne(text, word, stop)
        && !Character.isUpperCase(first)
        && "“‘\"'(".indexOf(first) < 0;
  }

  private static boolean isNumber(String text, int word, int stop) {
    return stop > word && stop - word <= 2 && Character.isDigit(text.charAt(word));
  }

  /** "1." or "b." at the start of a line. */
  private static boolean isNumbering(String text, int start, int word, int stop) {
    if (word - start > LONGEST_BULLET) {
      return false;
    }
    for (int i = start; i < word; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return stop - word <= 2
        && stop > word
        && (Character.isDigit(text.charAt(stop - 1)) || stop - word == 1);
  }

  /** Whether "Mum asked." or "Ms Khan said quietly" follows: it goes with the quotation. */
  private static boolean isAttributed(String text, int next, int lineEnd) {
    int at = next;
    for (int words = 0; words < 3; words++) {
      String word = wordAt(text, at, lineEnd);
      at += word.length();
      if (words > 0 && SPEECH.has(word)) {
        return at == lineEnd
            || text.charAt(at) != ' '
            || AFTER_SPEECH.contains(wordAt(text, at + 1, lineEnd));
      }
      if (word.isEmpty() || SUBORDINATE.contains(word) || at >= lineEnd || text.charAt(at) != ' ') {
        return false;
      }
      at++;
    }
    return false;
  }

  private static String wordAt(String text, int at, int lineEnd) {
    int end = at;
    while (end < lineEnd && end < at + 20 && isInWord(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '’';
  }

  /** Where the word before a stop starts; dots inside it belong to it ("p.m."). */
  private static int wordStart(String text, int start, int stop) {
    int at = stop;
    while (at > start
        && at > stop - 40
        && (Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '.')) {
      at--;
    }
    return at;
  }

  private static int past(String text, int at, int end, String marks) {
    while (at < end && marks.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static void give(String text, int from, int to, Consumer<Stretch> sentences) {
    while (from < to && WordSplitter.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && WordSplitter.isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.accept(new Stretch(from, to));
    }
  }
}
