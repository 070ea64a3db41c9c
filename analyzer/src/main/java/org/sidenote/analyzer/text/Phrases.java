package org.sidenote.analyzer.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sidenote.api.ReadSection;
import org.sidenote.api.SectionFact;

/**
 * Phrases kept as data, one a line, lower case, in {@code org/sidenote/words} on the class path. A
 * phrase stands in a text where its words do, one after another, whatever is between them but
 * letters and figures; both kinds of apostrophe are one.
 */
public final class Phrases {

  /** The hash of a phrase's first word, and the words after it. */
  private final Map<Integer, List<List<String>>> byFirstWord = new HashMap<>();

  private final Function<ReadSection, List<Stretch>> inSection =
      SectionFact.alone(section -> in(section.text(), 0, section.text().length()));

  private final WordFilter filter;

  private Phrases(List<String> lines) {
    for (String line : lines) {
      List<String> words = words(line);
      byFirstWord.computeIfAbsent(words.getFirst().hashCode(), w -> new ArrayList<>()).add(words);
    }
    filter = new WordFilter(lines.stream().map(line -> words(line).getFirst()).toList());
  }

  /** Reads a list by name: {@code reasons} is {@code org/sidenote/words/reasons.txt}. */
  public static Phrases named(String name) {
    return new Phrases(WordList.lines(name));
  }

  /**
   * Where the phrases stand in a part of a text, in order; of two that begin together, the longer.
   */
  public List<Stretch> in(String text, int from, int to) {
    List<Stretch> found = new ArrayList<>();
    for (int at = wordStart(text, from, to); at < to; ) {
      int end = longest(text, at, to);
      if (end > at) {
        found.add(new Stretch(at, end));
      }
      at = wordStart(text, end > at ? end : wordEnd(text, at, to), to);
    }
    return found;
  }

  /** Where the phrases stand in a section's text, in order. */
  public List<Stretch> in(ReadSection section) {
    return inSection.apply(section);
  }

  /** Whether one of them stands in a section's text. */
  public boolean standIn(ReadSection section) {
    return !in(section).isEmpty();
  }

  /** Whether one of them stands in a part of a text. */
  public boolean standIn(String text, int from, int to) {
    for (int at = wordStart(text, from, to);
        at < to;
        at = wordStart(text, wordEnd(text, at, to), to)) {
      if (longest(text, at, to) > at) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of them stands in a text. */
  public boolean standIn(String text) {
    return standIn(text, 0, text.length());
  }

  /** Where the longest phrase that begins with the word at a place ends; 0 if none does. */
  private int longest(String text, int start, int to) {
    int firstEnd = wordEnd(text, start, to);
    int hash = hash(text, start, firstEnd);
    if (!filter.mayHave(hash)) {
      return 0;
    }
    List<List<String>> phrases = byFirstWord.get(hash);
    int longest = 0;
    if (phrases != null) {
      for (List<String> phrase : phrases) {
        longest = Math.max(longest, end(phrase, text, start, to));
      }
    }
    return longest;
  }

  /** Where a phrase that begins at a place ends; 0 if it does not stand there. */
  private static int end(List<String> phrase, String text, int start, int to) {
    int at = start;
    int end = start;
    for (String word : phrase) {
      at = wordStart(text, end, to);
      end = at < to ? wordEnd(text, at, to) : at;
      if (!is(word, text, at, end)) {
        return 0;
      }
    }
    return end;
  }

  private static boolean is(String word, String text, int start, int end) {
    if (end - start != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (folded(text.charAt(start + i)) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** As {@link String#hashCode} has it. */
  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + folded(text.charAt(i));
    }
    return hash;
  }

  private static char folded(char c) {
    return c == '’' ? '\'' : Character.toLowerCase(c);
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    for (int at = wordStart(line, 0, line.length()); at < line.length(); ) {
      int end = wordEnd(line, at, line.length());
      words.add(line.substring(at, end).replace('’', '\''));
      at = wordStart(line, end, line.length());
    }
    return words;
  }

  /** The first place from here on where a word begins; {@code to} if none does. */
  private static int wordStart(String text, int from, int to) {
    int at = from;
    while (at < to && !isPart(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int wordEnd(String text, int start, int to) {
    int at = start;
    while (at < to && (isPart(text.charAt(at)) || joins(text, at, to))) {
      at++;
    }
    return at;
  }

  /** A letter or a figure; most are of the first 128, and quickly known. */
  private static boolean isPart(char c) {
    return c < 128
        ? (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z')
        : Character.isLetterOrDigit(c);
  }

  /** An apostrophe before a letter. */
  private static boolean joins(String text, int at, int to) {
    char c = text.charAt(at);
    return (c == '\'' || c == '’') && at + 1 < to && Character.isLetter(text.charAt(at + 1));
  }
}
