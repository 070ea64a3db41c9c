package org.sidenote.analyzer.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.ReadSection;

/** Where words stand as they were spoken or written: quotations, block quotations, transcripts. */
final class Utterances {

  private static final int LONGEST_LABEL = 30;

  /**
   * Words as they were spoken.
   *
   * @param start first UTF-16 unit
   * @param end one past the last
   * @param label who speaks, in a transcript; null where the text around must tell
   * @param marked whether there are quotation marks
   */
  record Utterance(int start, int end, @Nullable String label, boolean marked) {}

  private Utterances() {}

  static List<Utterance> in(ReadSection section) {
    String text = section.text();
    NavigableMap<Integer, Utterance> all = new TreeMap<>();
    for (Stretch quotation : Quotations.in(section)) {
      add(all, new Utterance(quotation.start(), quotation.end(), null, true));
    }
    List<Stretch> lines = lines(text);
    boolean transcript = Transcript.is(text, lines);
    for (Stretch line : lines) {
      int quote = unclosed(text, line, all);
      if (text.startsWith("> ", line.start())) {
        clear(all, line);
        add(all, new Utterance(line.start() + 2, line.end(), null, false));
      } else if (isSetIn(text, line)) {
        clear(all, line);
        add(all, new Utterance(afterSpace(text, line), line.end(), null, false));
      } else if (transcript && Transcript.label(text, line) != null) {
        clear(all, line);
        Transcript.turns(text, line).forEach(turn -> add(all, turn));
      } else if (quote >= 0) {
        while (quote >= 0) {
          int end = unclosedEnd(text, quote, line, all);
          add(all, new Utterance(quote, end, null, true));
          quote = end < line.end() ? unclosed(text, new Stretch(end, line.end()), all) : -1;
        }
      } else if (!overlaps(all, line.start(), line.end())) {
        attributed(text, line).forEach(said -> add(all, said));
      }
    }
    for (Stretch line : lines) {
      Transcript.turnsInside(text, line).stream()
          .filter(turn -> !overlaps(all, turn.start(), turn.end()))
          .forEach(turn -> add(all, turn));
    }
    for (Stretch signed : SignedWords.in(text)) {
      if (!overlaps(all, signed.start(), signed.end())) {
        add(all, new Utterance(signed.start(), signed.end(), null, false));
      }
    }
    return List.copyOf(all.values());
  }

  /** A line set in under one that ends in a colon is given as it stood; no item of a list. */
  private static boolean isSetIn(String text, Stretch line) {
    int at = afterSpace(text, line);
    int before = line.start() - 1;
    if (at - line.start() < SET_IN || at >= line.end() || !Character.isLetter(text.charAt(at))) {
      return false;
    }
    while (before > 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before > 0 && text.charAt(before) == ':';
  }

  private static int afterSpace(String text, Stretch line) {
    int at = line.start();
    while (at < line.end() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** In UTF-16 units. */
  private static final int SET_IN = 3;

  private static void add(NavigableMap<Integer, Utterance> all, Utterance utterance) {
    all.put(utterance.start, utterance);
  }

  /** Utterances do not overlap, so the last to begin before the end is the only one to ask. */
  private static boolean overlaps(NavigableMap<Integer, Utterance> all, int from, int to) {
    Map.Entry<Integer, Utterance> last = all.lowerEntry(to);
    return last != null && from < last.getValue().end;
  }

  private static void clear(NavigableMap<Integer, Utterance> all, Stretch line) {
    Map.Entry<Integer, Utterance> last = all.lowerEntry(line.end());
    while (last != null && line.start() < last.getValue().end) {
      all.remove(last.getKey());
      last = all.lowerEntry(line.end());
    }
  }

  /** Each line as words of whoever's section it is. */
  static List<Utterance> paragraphs(String text) {
    return lines(text).stream()
        .filter(line -> !isAnothers(text, line))
        .map(line -> new Utterance(line.start(), line.end(), null, false))
        .toList();
  }

  /** "PA comment: I have e-mailed them": somebody adds to what stands there. */
  private static boolean isAnothers(String text, Stretch line) {
    // "(Typed by her daughter.) She would like …"
    if (text.charAt(line.start()) == '('
        && words(text, line.start(), line.end()).stream().anyMatch(OF_ANOTHER::contains)) {
      return true;
    }
    List<String> said = words(text, line.start(), line.end());
    // "You can ask to see what is written about you": the form speaks.
    if (said.stream().anyMatch(YOU::contains) && said.stream().noneMatch(I::contains)) {
      return true;
    }
    int colon =
        text.indexOf(": ", line.start(), Math.min(line.end(), line.start() + LONGEST_LABEL));
    return colon > 0
        && words(text, line.start(), colon).stream()
            .anyMatch(word -> Roles.has(word) || word.startsWith("comment"));
  }

  private static final Set<String> YOU = Set.of("you", "your");

  private static final Set<String> I = Set.of("i", "i'm", "im", "my", "me", "i'll", "i've", "i'd");

  private static final Set<String> OF_ANOTHER = Set.of("he", "she", "they", "he'd", "she'd");

  private static List<Stretch> lines(String text) {
    List<Stretch> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        lines.add(new Stretch(start, end));
      }
      start = end + 1;
    }
    return lines;
  }

  /**
   * A curly or double mark that opens and is never closed: the words run to the end of the line.
   */
  private static int unclosed(
      String text, Stretch line, NavigableMap<Integer, Utterance> quotations) {
    for (int at = line.start(); at < line.end(); at++) {
      char c = text.charAt(at);
      int here = at;
      boolean opens =
          c == '“'
              || (c == '"'
                  && (at == line.start() || " (".indexOf(text.charAt(at - 1)) >= 0)
                  && at + 1 < line.end()
                  && text.charAt(at + 1) != ' ');
      if (opens && !overlaps(quotations, here, here + 1)) {
        return at;
      }
    }
    return -1;
  }

  /** To the end of its first sentence; nobody writes on and on in marks they forget to close. */
  private static int unclosedEnd(
      String text, int quote, Stretch line, NavigableMap<Integer, Utterance> quotations) {
    Integer closed = quotations.higherKey(quote);
    int again = text.indexOf(" \"", quote + 1, line.end());
    int next = Math.min(closed == null ? line.end() : closed, again < 0 ? line.end() : again + 1);
    int end = Math.min(next, line.end());
    for (int at = quote + 2; at + 1 < end; at++) {
      if (".!?".indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == ' ') {
        return at + 1;
      }
    }
    return end;
  }

  /** Verbs in a bracket behind somebody's own words: "(dictated, read back to her)". */
  private static final WordList TAKEN_DOWN = WordList.named("words-taken-down");

  private static final int LONGEST_BRACKET = 60;

  /**
   * The words that the line's brackets give to somebody: "my keys on my belt. (Ambrose, said to
   * me)". At the line's end all before it, in its midst the sentence; if somebody says "I" there.
   */
  private static List<Utterance> attributed(String text, Stretch line) {
    List<Utterance> attributed = new ArrayList<>();
    int from = line.start();
    for (int open = text.indexOf('(', from, line.end());
        open >= 0;
        open = text.indexOf('(', open + 1, line.end())) {
      int close = text.indexOf(')', open, Math.min(line.end(), open + LONGEST_BRACKET));
      if (close < 0 || !isTakenDown(words(text, open + 1, close))) {
        continue;
      }
      int end = open;
      while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      boolean last = close + 2 >= line.end();
      int start = last ? from : lastSentence(text, from, end);
      if (start < end && words(text, start, end).stream().anyMatch(FIRST_PERSON::contains)) {
        attributed.add(new Utterance(start, end, null, false));
        from = close + 1;
      }
    }
    return attributed;
  }

  /** Where the sentence begins that ends there. */
  private static int lastSentence(String text, int from, int end) {
    for (int at = end - 2; at > from; at--) {
      if (text.charAt(at) == ' ' && ".?!".indexOf(text.charAt(at - 1)) >= 0) {
        return at + 1;
      }
    }
    return from;
  }

  /** "said to me", "typed by Jo", "her words": not "she said to wait". */
  private static boolean isTakenDown(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      boolean told = i > 0 && PRONOUNS.contains(words.get(i - 1));
      boolean last = i + 1 == words.size() || AFTER_TAKEN.contains(words.get(i + 1));
      if (TAKEN_DOWN.has(words.get(i)) && last && !told) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "i", "we", "as");

  private static final Set<String> AFTER_TAKEN =
      Set.of("to", "by", "on", "in", "with", "at", "read", "as");

  private static final Set<String> FIRST_PERSON =
      Set.of("i", "i'm", "im", "me", "my", "i'll", "i've", "i'd", "we", "mine");

  private static List<String> words(String text, int from, int to) {
    return List.of(
        text.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}']+"));
  }
}
