package org.sidenote.analyzer.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.Beginnings;
import org.sidenote.analyzer.text.PhraseStep;
import org.sidenote.analyzer.text.TokenCursor;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.ReadSection;
import org.sidenote.api.SectionFact;
import org.sidenote.api.Token;

/**
 * A word list of phrases, in some of which "@" stands for the person; looked for word by word. In
 * "{lost|loses} {the |}thread" words may stand for one another, or be left out.
 */
final class PhraseList {

  private final PhraseStep first;

  private final Beginnings beginnings;

  private PhraseList(List<String> lines) {
    first = PhraseStep.of(lines, PhraseList::words);
    beginnings = first.beginnings();
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
    return !words.isEmpty() && end(0, words) > 0;
  }

  /** Where the first of the phrases begins, or -1. */
  int first(List<String> words) {
    return next(0, words);
  }

  /** Where the first of the phrases begins from a place on, or -1. */
  int next(int from, List<String> words) {
    for (int i = from; i < words.size(); i++) {
      if (end(i, words) > i) {
        return i;
      }
    }
    return -1;
  }

  /** Whether one of the phrases begins at a place that will do. */
  boolean isIn(List<String> words, IntPredicate place) {
    int i = first(words);
    while (i >= 0 && !place.test(i)) {
      i = next(i + 1, words);
    }
    return i >= 0;
  }

  /** Where the longest phrase ends that begins at a place in the words; -1 if none does. */
  int end(int i, List<String> words) {
    int next = i + 1 < words.size() ? words.get(i + 1).hashCode() : Beginnings.NO_WORD;
    return beginnings.mayBe(words.get(i).hashCode(), next) ? end(first, words, i) : -1;
  }

  /** Whether one of the phrases begins at a word of a sentence. */
  boolean isAt(List<Word> words, int i) {
    int next = i + 1 < words.size() ? words.get(i + 1).lower().hashCode() : Beginnings.NO_WORD;
    return beginnings.mayBe(words.get(i).lower().hashCode(), next) && isOn(first, words, i);
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

  private static final Function<ReadSection, List<List<String>>> BY_SENTENCE =
      SectionFact.alone(section -> {
        TokenCursor tokens = new TokenCursor(section);
        return section.sentences().stream()
            .map(one -> words(section.text(), one.start(), one.end(), tokens))
            .toList();
      });

  /** The words of each sentence of a section, as {@link #words(String)} has them. */
  static List<List<String>> words(ReadSection section) {
    return BY_SENTENCE.apply(section);
  }

  /** The words of a text in lower case; an apostrophe is part of its word. */
  static List<String> words(String text) {
    return words(text, 0, text.length(), null);
  }

  /**
   * @param tokens those of the text; null where it has not been read
   */
  private static List<String> words(String text, int from, int to, @Nullable TokenCursor tokens) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = from; i <= to; i++) {
      boolean in = i < to && isOfAWord(text.charAt(i));
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        // Without the marks of a quotation around it.
        int first = isApostrophe(text.charAt(start)) ? start + 1 : start;
        int end = first < i && isApostrophe(text.charAt(i - 1)) ? i - 1 : i;
        if (first < end) {
          Token token = tokens == null ? null : tokens.at(first, end);
          words.add(straight(token == null ? lower(text, first, end) : token.lower()));
        }
        start = -1;
      }
    }
    return words;
  }

  private static String lower(String text, int start, int end) {
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static String straight(String word) {
    return word.replace('’', '\'');
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean isOfAWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || "'’@".indexOf(c) >= 0;
  }
}
