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
        int bracket = attribution(text, line);
        if (bracket > line.start()) {
          add(all, new Utterance(line.start(), bracket, null, false));
        }
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
    int colon =
        text.indexOf(": ", line.start(), Math.min(line.end(), line.start() + LONGEST_LABEL));
    return colon > 0
        && words(text, line.start(), colon).stream()
            .anyMatch(word -> Roles.has(word) || word.startsWith("comment"));
  }

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

  /** To the end of the line, or of the last sentence before another quotation opens. */
  private static int unclosedEnd(
      String text, int quote, Stretch line, NavigableMap<Integer, Utterance> quotations) {
    Integer closed = quotations.higherKey(quote);
    int again = text.indexOf(" \"", quote + 1, line.end());
    int next = Math.min(closed == null ? line.end() : closed, again < 0 ? line.end() : again + 1);
    if (next >= line.end()) {
      return line.end();
    }
    for (int at = next - 1; at > quote; at--) {
      if (".!?".indexOf(text.charAt(at)) >= 0) {
        return at + 1;
      }
    }
    return next;
  }

  /** Verbs in a bracket behind somebody's own words: "(dictated, read back to her)". */
  private static final WordList TAKEN_DOWN = WordList.named("words-taken-down");

  private static final int LONGEST_BRACKET = 60;

  /**
   * Where the words end that the line's last bracket gives to somebody: "my keys on my belt.
   * (Ambrose, said to me)"; -1 if it has no such bracket, or nobody says "I" before it.
   */
  private static int attribution(String text, Stretch line) {
    int close = line.end() - (text.charAt(line.end() - 1) == '.' ? 2 : 1);
    if (close <= line.start() || text.charAt(close) != ')') {
      return -1;
    }
    int from = Math.max(line.start(), close - LONGEST_BRACKET);
    int open = from + text.substring(from, close).lastIndexOf('(');
    if (open <= line.start() || text.charAt(open) != '(') {
      return -1;
    }
    boolean taken = isTakenDown(words(text, open + 1, close));
    boolean own = words(text, line.start(), open).stream().anyMatch(FIRST_PERSON::contains);
    int end = open;
    while (end > line.start() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return taken && own ? end : -1;
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
      Set.of("to", "by", "on", "in", "with", "at", "read");

  private static final Set<String> FIRST_PERSON =
      Set.of("i", "i'm", "im", "me", "my", "i'll", "i've", "i'd", "we", "mine");

  private static List<String> words(String text, int from, int to) {
    return List.of(
        text.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}']+"));
  }
}
