package org.sidenote.analyzer.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.sidenote.api.ReadSection;
import org.sidenote.api.SectionFact;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;

/**
 * A word as phrases know it: letters and digits, with an apostrophe inside ("doesn't"), without a
 * final "'s".
 *
 * @param text it, in lower case and with straight apostrophes
 * @param start first UTF-16 unit in the section's text
 * @param end one past the last
 * @param capital whether it begins with a capital
 * @param sentence the number of its sentence in the section
 * @param tag its part of speech (UPOS); a hyphenated word's parts share one
 */
record Word(String text, int start, int end, boolean capital, int sentence, String tag) {

  /** Words that say whose something is. */
  static final Set<String> OWNERS = Set.of("his", "her", "their", "my", "our", "your");

  private static final Function<ReadSection, List<Word>> WORDS = SectionFact.alone(Word::read);

  /** The words of a section, in order. */
  static List<Word> of(ReadSection section) {
    return WORDS.apply(section);
  }

  private static List<Word> read(ReadSection section) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < section.sentences().size(); i++) {
      addTo(words, section.text(), section.sentences().get(i), i);
    }
    return words;
  }

  private static void addTo(List<Word> words, String text, Sentence sentence, int number) {
    List<Token> tokens = sentence.tokens();
    int token = 0;
    int at = sentence.start();
    while (at < sentence.end()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      while (at < sentence.end() && (isPart(text, at) || isInside(text, at, sentence.end()))) {
        at++;
      }
      while (token + 1 < tokens.size() && tokens.get(token).end() <= start) {
        token++;
      }
      String tag = token < tokens.size() ? tokens.get(token).tag() : "X";
      int end = at - start > 2 && isOwner(text, at) ? at - 2 : at;
      boolean capital = Character.isUpperCase(text.charAt(start));
      String lower =
          token < tokens.size()
              ? lower(text, start, end, tokens.get(token))
              : lower(text, start, end);
      words.add(new Word(lower, start, end, capital, number, tag));
    }
  }

  /** The token's own string where it is the same: it is shared by all uses of the word. */
  private static String lower(String text, int start, int end, Token token) {
    boolean same = token.start() == start && token.end() == end;
    return same && token.lower().indexOf('’') < 0 ? token.lower() : lower(text, start, end);
  }

  private static String lower(String text, int start, int end) {
    return text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** Whether the word that ends there has an "'s" behind it. */
  private static boolean isOwner(String text, int end) {
    return Character.toLowerCase(text.charAt(end - 1)) == 's' && !isPart(text, end - 2);
  }

  private static boolean isPart(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  /** An apostrophe with a letter on either side. */
  private static boolean isInside(String text, int at, int end) {
    char c = text.charAt(at);
    return (c == '\'' || c == '’') && at + 1 < end && Character.isLetter(text.charAt(at + 1));
  }

  /** Whether it is taken for a noun or a name. */
  boolean isNoun() {
    return tag.equals("PROPN") || tag.equals("NOUN");
  }

  private boolean isFigure() {
    return Character.isDigit(text.charAt(0));
  }

  /**
   * Whether the next word can belong to the same phrase: a space, no-break ones too, one line
   * break, a hyphen, or what stands between the figures of "2:1"; after an "'s", which is left out
   * of a word.
   */
  boolean joins(Word next, String text) {
    boolean owns = text.startsWith("'s", end) || text.startsWith("’s", end);
    int end = this.end + (owns ? 2 : 0);
    int gap = next.start - end;
    if (gap == 1 && "-‐‑–".indexOf(text.charAt(end)) >= 0) {
      return true;
    }
    if (gap == 1 && ":/".indexOf(text.charAt(end)) >= 0 && isFigure() && next.isFigure()) {
      return true;
    }
    int breaks = 0;
    for (int at = end; at < next.start; at++) {
      char c = text.charAt(at);
      breaks += c == '\n' ? 1 : 0;
      if ((!Character.isWhitespace(c) && !Character.isSpaceChar(c)) || breaks > 1) {
        return false;
      }
    }
    return gap > 0;
  }
}
