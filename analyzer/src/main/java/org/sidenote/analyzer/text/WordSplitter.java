package org.sidenote.analyzer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits a sentence into words and punctuation, much as the tagger's training text (UD English EWT)
 * is split: "didn't" and "Mum's" are one word, "well-being" is three, "£12.50" two. What notes
 * shorten with a slash stays whole ("T/C", "y/o", "w/end"); "Mo/Fa" is three. Takes time in
 * proportion to the text.
 */
final class WordSplitter {

  /** Prefixes that a hyphen does not part from their word; so does none a single letter. */
  private static final Set<String> PREFIXES =
      Set.of("non", "re", "co", "anti", "pre", "semi", "mis", "un", "de", "ex", "vice");

  /** Words that begin with an apostrophe. */
  private static final Set<String> CLIPPED =
      Set.of("em", "cause", "cos", "til", "till", "tis", "twas");

  private static final int LONGEST_PREFIX = 4;

  private static final Set<String> FACES =
      Set.of(":)", ":(", ":-)", ":-(", ";)", ";-)", ":D", ":P", ":/", "<3");

  /** Two numbers of this length at most are a range ("2-3", "14:30-15:00"), longer ones a code. */
  private static final int LONGEST_IN_RANGE = 5;

  private final String text;
  private final List<Stretch> words = new ArrayList<>();
  private boolean quoteOpen;

  private WordSplitter(String text) {
    this.text = text;
  }

  /** The words and marks of a sentence, in order. */
  static List<Stretch> split(String text, Stretch sentence) {
    WordSplitter splitter = new WordSplitter(text);
    int at = sentence.start();
    while (at < sentence.end()) {
      if (isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      int from = at;
      boolean plain = true;
      while (at < sentence.end() && !isSpace(text.charAt(at))) {
        plain &= Character.isLetterOrDigit(text.charAt(at));
        at++;
      }
      if (plain || (at - from <= 3 && FACES.contains(text.substring(from, at)))) {
        splitter.words.add(new Stretch(from, at));
      } else {
        splitter.chunk(from, at);
      }
    }
    return splitter.words;
  }

  /** What no word holds: white space, and control characters that a paste brings along. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private void chunk(int from, int to) {
    boolean address = isAddress(from, to);
    int at = from;
    while (at < to) {
      int next;
      if (!startsWord(at, to)) {
        next = markEnd(at, to);
        noteQuote(at, next, to);
      } else if (address) {
        next = addressEnd(at, to);
      } else {
        next = wordEnd(at, to);
      }
      words.add(new Stretch(at, next));
      at = next;
    }
  }

  /** An e-mail or web address, with or without marks around it. */
  private boolean isAddress(int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      char c = text.charAt(i);
      boolean mail = c == '@' && isLetterOrDigit(i - 1) && isLetterOrDigit(i + 1);
      boolean web = c == ':' && text.startsWith("//", i + 1);
      if (mail || web || (i == from + 1 && startsWeb(from))) {
        return true;
      }
    }
    return false;
  }

  /** "www." at the start of a chunk, or after one bracket or quotation mark. */
  private boolean startsWeb(int from) {
    return text.startsWith("www.", from) || text.startsWith("www.", from + 1);
  }

  private int addressEnd(int from, int to) {
    int end = to;
    while (end > from + 1 && !isLetterOrDigit(end - 1) && text.charAt(end - 1) != '/') {
      end--;
    }
    return end;
  }

  private boolean startsWord(int at, int to) {
    char c = text.charAt(at);
    if (isApostrophe(c) || c == '‘') {
      int end = at + 1;
      while (end < to && end < at + 6 && Character.isLetter(text.charAt(end))) {
        end++;
      }
      return CLIPPED.contains(text.substring(at + 1, end).toLowerCase(Locale.ROOT));
    }
    // "-ve" and "+ve": negative and positive
    return isPart(at) || ((c == '-' || c == '+') && to == at + 3 && text.startsWith("ve", at + 1));
  }

  private int wordEnd(int from, int to) {
    int at = from + 1;
    while (at < to && (isPart(at) || joins(from, at, to))) {
      at++;
    }
    if (at < to && text.charAt(at) == '.' && keepsStop(from, at, to)) {
      return at + 1;
    }
    boolean possessive =
        at < to
            && isApostrophe(text.charAt(at))
            && (text.charAt(at - 1) == 's' || text.charAt(at - 1) == 'S')
            && !quoteOpen;
    return possessive ? at + 1 : at;
  }

  private boolean keepsStop(int from, int at, int to) {
    boolean dotsGoOn = at + 1 < to && text.charAt(at + 1) == '.';
    return !dotsGoOn && Abbreviations.isOne(text, from, at);
  }

  /** Whether the mark at a place inside a word holds the word together. */
  private boolean joins(int from, int at, int to) {
    if (at + 1 >= to || !isPart(at - 1) || !isPart(at + 1)) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    boolean numbers = Character.isDigit(before) && Character.isDigit(after);
    return switch (text.charAt(at)) {
      case '\'', '’' -> Character.isLetter(after);
      case '.' ->
          !SentenceSplitter.isGlued(text, from, at, to)
              && !(Character.isUpperCase(after) && Abbreviations.standsBeforeMore(text, from, at));
      case ',', ':' -> numbers;
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
      case '/' -> numbers || (before != 'I' && isSingle(from, at));
      case '-', '\u2010', '\u2011' -> numbers ? !isRange(from, at, to) : isHyphenated(from, at, to);
      default -> false;
    };
  }

  /** Whether only one letter stands before a slash: "T/C", "n/a", "w/end". */
  private boolean isSingle(int from, int slash) {
    return slash == from + 1 || text.charAt(slash - 2) == '/';
  }

  /** "COVID-19", "e-mail", "non-verbal", and names: "Osei-Brandt". */
  private boolean isHyphenated(int from, int at, int to) {
    if (Character.isDigit(text.charAt(at + 1))) {
      return true;
    }
    if (!Character.isLetter(text.charAt(at - 1))) {
      return false;
    }
    return at == from + 1
        || isName(from, at, to)
        || (at - from <= LONGEST_PREFIX
            && PREFIXES.contains(text.substring(from, at).toLowerCase(Locale.ROOT)));
  }

  private boolean isName(int from, int at, int to) {
    return Character.isUpperCase(text.charAt(from))
        && Character.isLowerCase(text.charAt(at - 1))
        && at + 2 < to
        && Character.isUpperCase(text.charAt(at + 1))
        && Character.isLowerCase(text.charAt(at + 2));
  }

  private boolean isRange(int from, int at, int to) {
    int end = at + 1;
    while (end < to && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return at - from <= LONGEST_IN_RANGE
        && end - at - 1 <= LONGEST_IN_RANGE
        && text.indexOf('-', from, at) < 0
        && text.indexOf('-', at + 1, to) < 0;
  }

  private int markEnd(int from, int to) {
    char mark = text.charAt(from);
    int at = from + Character.charCount(text.codePointAt(from));
    while (at < to && goesWith(mark, at)) {
      at++;
    }
    return at;
  }

  /** The same mark again, a "?" after a "!", the parts of one emoji. */
  private boolean goesWith(char mark, int at) {
    char c = text.charAt(at);
    if (mark == '!' || mark == '?') {
      return c == '!' || c == '?';
    }
    boolean emoji =
        Character.isSurrogate(mark) || Character.getType(mark) == Character.OTHER_SYMBOL;
    return emoji
        ? Character.isSurrogate(c) || c == '\u200D' || c == '\uFE0F'
        : c == mark && ".-_=*~#+".indexOf(c) >= 0;
  }

  private void noteQuote(int from, int end, int to) {
    char mark = text.charAt(from);
    if (mark == '\'' || mark == '‘' || mark == '’') {
      quoteOpen = end < to && isPart(end);
    }
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private boolean isLetterOrDigit(int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  /** Letters, digits, fractions and accents; also of scripts beyond the first plane. */
  private boolean isPart(int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || c == '_') {
      return true;
    }
    if (c < 0x80) {
      return false;
    }
    if (Character.isSurrogate(c)) {
      boolean second = Character.isLowSurrogate(c) && at > 0;
      return Character.isLetterOrDigit(text.codePointAt(second ? at - 1 : at));
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.OTHER_NUMBER
        || c == '\u200C';
  }
}
