package org.sidenote.analyzer.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Phrases kept as data, one a line, lower case, in {@code org/sidenote/words} on the class path. A
 * phrase stands in a text where its words do, one after another, whatever is between them but
 * letters and figures; both kinds of apostrophe are one.
 */
public final class Phrases {

  private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

  private Phrases() {}

  /** Reads a list by name: {@code reasons} is {@code org/sidenote/words/reasons.txt}. */
  public static Phrases named(String name) {
    Phrases phrases = new Phrases();
    for (String line : WordList.lines(name)) {
      List<String> words = words(line, 0, line.length()).stream().map(Word::lower).toList();
      phrases.byFirstWord.computeIfAbsent(words.getFirst(), w -> new ArrayList<>()).add(words);
    }
    return phrases;
  }

  /**
   * Where the phrases stand in a part of a text, in order; of two that begin together, the longer.
   */
  public List<Stretch> in(String text, int from, int to) {
    List<Stretch> found = new ArrayList<>();
    List<Word> words = words(text, from, to);
    for (int i = 0; i < words.size(); i++) {
      int length = 0;
      for (List<String> phrase : byFirstWord.getOrDefault(words.get(i).lower, List.of())) {
        if (phrase.size() > length && stands(phrase, words, i)) {
          length = phrase.size();
        }
      }
      if (length > 0) {
        found.add(new Stretch(words.get(i).start, words.get(i + length - 1).end));
        i += length - 1;
      }
    }
    return found;
  }

  /** Whether one of them stands in a part of a text. */
  public boolean standIn(String text, int from, int to) {
    return !in(text, from, to).isEmpty();
  }

  /** Whether one of them stands in a text. */
  public boolean standIn(String text) {
    return standIn(text, 0, text.length());
  }

  private static boolean stands(List<String> phrase, List<Word> words, int at) {
    if (at + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 1; i < phrase.size(); i++) {
      if (!phrase.get(i).equals(words.get(at + i).lower)) {
        return false;
      }
    }
    return true;
  }

  private record Word(String lower, int start, int end) {}

  private static List<Word> words(String text, int from, int to) {
    List<Word> words = new ArrayList<>();
    int at = from;
    while (at < to) {
      int start = at;
      while (at < to && isOfWord(text, at, start, to)) {
        at++;
      }
      if (at > start) {
        String lower = text.substring(start, at).toLowerCase(Locale.ROOT).replace('’', '\'');
        words.add(new Word(lower, start, at));
      } else {
        at++;
      }
    }
    return words;
  }

  private static boolean isOfWord(String text, int at, int start, int to) {
    char c = text.charAt(at);
    boolean inside = at > start && at + 1 < to && Character.isLetter(text.charAt(at + 1));
    return Character.isLetterOrDigit(c) || ((c == '\'' || c == '’') && inside);
  }
}
