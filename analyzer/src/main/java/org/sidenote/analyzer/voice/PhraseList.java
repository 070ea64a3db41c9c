package org.sidenote.analyzer.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.sidenote.analyzer.text.PhraseStep;
import org.sidenote.analyzer.text.WordFilter;
import org.sidenote.analyzer.text.WordList;

/**
 * A word list of phrases, in some of which "@" stands for the person; looked for word by word. In
 * "{lost|loses} {the |}thread" words may stand for one another, or be left out.
 */
final class PhraseList {

  private final PhraseStep first;

  private final WordFilter filter;

  private PhraseList(List<String> lines) {
    first = PhraseStep.of(lines, PhraseList::words);
    filter = new WordFilter(first.next().keySet());
  }

  /** Reads a list by name, as {@link WordList} does. */
  static PhraseList named(String name) {
    return new PhraseList(WordList.lines(name));
  }

  /** Whether one of the phrases stands in these words. */
  boolean isIn(List<String> words) {
    return first(words) >= 0;
  }

  /** Whether the words begin with one of the phrases. */
  boolean startsIn(List<String> words) {
    return !words.isEmpty() && isAt(0, words);
  }

  /** Where the first of the phrases begins, or -1. */
  int first(List<String> words) {
    return places(words).findFirst().orElse(-1);
  }

  /** Where phrases begin, in order. */
  IntStream places(List<String> words) {
    return IntStream.range(0, words.size()).filter(i -> isAt(i, words));
  }

  private boolean isAt(int i, List<String> words) {
    return end(i, words) > i;
  }

  /** Where the longest phrase ends that begins at a place in the words; -1 if none does. */
  int end(int i, List<String> words) {
    return filter.mayHave(words.get(i)) ? end(first, words, i) : -1;
  }

  /** Whether one of the phrases begins at a word of a sentence. */
  boolean isAt(List<Word> words, int i) {
    return filter.mayHave(words.get(i).lower()) && isOn(first, words, i);
  }

  private static boolean isOn(PhraseStep step, List<Word> words, int at) {
    if (step.isLast()) {
      return true;
    }
    if (at < words.size()) {
      for (PhraseStep next : step.next().getOrDefault(words.get(at).lower(), List.of())) {
        if (isOn(next, words, at + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  private static int end(PhraseStep step, List<String> words, int at) {
    int end = step.isLast() ? at : -1;
    if (at < words.size()) {
      for (PhraseStep next : step.next().getOrDefault(words.get(at), List.of())) {
        end = Math.max(end, end(next, words, at + 1));
      }
    }
    return end;
  }

  /** Whether the words are one of the phrases and nothing else. */
  boolean is(List<String> words) {
    return !words.isEmpty() && end(0, words) == words.size();
  }

  /** The words of a text in lower case; an apostrophe is part of its word. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean in = i < text.length() && isOfAWord(text.charAt(i));
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        String word = bare(text.substring(start, i).replace('’', '\''));
        if (!word.isEmpty()) {
          words.add(word.toLowerCase(Locale.ROOT));
        }
        start = -1;
      }
    }
    return words;
  }

  /** Without the marks of a quotation around it. */
  private static String bare(String word) {
    int from = word.startsWith("'") ? 1 : 0;
    int to = word.endsWith("'") && word.length() > from ? word.length() - 1 : word.length();
    return word.substring(from, to);
  }

  private static boolean isOfAWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || "'’@".indexOf(c) >= 0;
  }
}
