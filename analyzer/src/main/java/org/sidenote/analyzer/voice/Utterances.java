package org.sidenote.analyzer.voice;

import java.util.ArrayList;
import java.util.HashMap;
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

  /** A transcript has at least so many turns. */
  private static final int TURNS = 4;

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
    boolean transcript = isTranscript(text, lines);
    for (Stretch line : lines) {
      int quote = unclosed(text, line, all);
      if (text.startsWith("> ", line.start())) {
        clear(all, line);
        add(all, new Utterance(line.start() + 2, line.end(), null, false));
      } else if (transcript && label(text, line) != null) {
        turns(text, line, all);
      } else if (quote >= 0) {
        add(all, new Utterance(quote, unclosedEnd(text, quote, line, all), null, true));
      } else if (!overlaps(all, line.start(), line.end())) {
        int bracket = attribution(text, line);
        if (bracket > line.start()) {
          add(all, new Utterance(line.start(), bracket, null, false));
        }
      }
    }
    capitals(text, all);
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

  /** What stands before a sign or a word by hand; also with a capital. */
  private static final List<String> BY_HAND =
      List.of(
          "igned ",
          "igns ",
          "igning ",
          "pelt ",
          "pelled ",
          "yped ",
          "ypes ",
          "ingerspelt ",
          "ressed ",
          "elected ",
          "ouched ",
          "hose ",
          "icked ",
          "uilt ",
          "ointed to ",
          "rote ");

  /** "He wrote WORK, and then, under it, HER": as far on as this. UTF-16 units. */
  private static final int AFTERWARDS = 40;

  /** Signs are written down in capitals: "She signed HOME NOW." */
  private static void capitals(String text, NavigableMap<Integer, Utterance> all) {
    for (String verb : BY_HAND) {
      for (int at = text.indexOf(verb); at >= 0; at = text.indexOf(verb, at + 1)) {
        int end = addCapitals(text, at + verb.length(), all);
        for (int i = end; end > 0 && i < Math.min(text.length(), end + AFTERWARDS); i++) {
          if (".;\n".indexOf(text.charAt(i)) >= 0) {
            break;
          }
          boolean opens = Character.isUpperCase(text.charAt(i)) && text.charAt(i - 1) == ' ';
          int next = opens ? addCapitals(text, i, all) : -1;
          end = next > 0 ? next : end;
          i = next > 0 ? next : i;
        }
      }
    }
  }

  /** One past the capitals that begin there; -1 if there are none. */
  private static int addCapitals(String text, int from, NavigableMap<Integer, Utterance> all) {
    int end = from;
    while (end < text.length()
        && (Character.isUpperCase(text.charAt(end)) || " .?!,-".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    while ((end > from && " ,-".indexOf(text.charAt(end - 1)) >= 0)
        || (end > from
            && Character.isUpperCase(text.charAt(end - 1))
            && end < text.length()
            && Character.isLetter(text.charAt(end)))) {
      end--;
    }
    // "chose PIP": initials, and no word that was picked.
    boolean initials = end - from <= 4 && MentionFinder.isInitials(text.substring(from, end));
    if (initials
        || end - from < 2
        || !Character.isUpperCase(text.charAt(from + 1))
        || overlaps(all, from, end)) {
      return -1;
    }
    add(all, new Utterance(from, end, null, false));
    return end;
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
    int colon =
        text.indexOf(": ", line.start(), Math.min(line.end(), line.start() + LONGEST_LABEL));
    return colon > 0
        && words(text, line.start(), colon).stream()
            .anyMatch(word -> Roles.has(word) || word.startsWith("comment"));
  }

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
    Integer next = quotations.higherKey(quote);
    if (next == null || next >= line.end()) {
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
    int open = close <= line.start() ? -1 : text.lastIndexOf('(', close);
    if (open <= line.start() || text.charAt(close) != ')' || close - open > LONGEST_BRACKET) {
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

  private static final WordList HEADERS = WordList.named("line-labels");

  private static boolean isTranscript(String text, List<Stretch> lines) {
    List<String> labels = new ArrayList<>();
    for (Stretch line : lines) {
      String label = label(text, line);
      if (label != null) {
        labels.add(label);
      }
    }
    Map<String, Integer> counts = new HashMap<>();
    labels.forEach(label -> counts.merge(label, 1, Integer::sum));
    boolean turns = counts.values().stream().anyMatch(count -> count >= TURNS - 1);
    int different = counts.size();
    return labels.size() >= TURNS && turns && different <= Math.max(2, labels.size() / 2);
  }

  /**
   * What stands before the colon of "Kez: Hello": at most two words, none of them a common noun.
   */
  static @Nullable String label(String text, Stretch line) {
    int start = afterTime(text, line);
    // Looked for no further than a label is long: a line without one costs nothing.
    int colon = text.indexOf(": ", start, Math.min(line.end(), start + LONGEST_LABEL + 2));
    if (colon < 0 || colon == start) {
      return null;
    }
    String label = text.substring(start, colon);
    boolean word =
        (Character.isUpperCase(label.charAt(0)) || label.equals("me"))
            && label.chars().filter(c -> c == ' ').count() <= 1
            && label
                .chars()
                .allMatch(c -> Character.isLetter(c) || c == ' ' || c == '\'' || c == '.');
    return word && !HEADERS.has(label) ? label : null;
  }

  /** Where "10.06 PA: …" says who speaks: past the time. */
  private static int afterTime(String text, Stretch line) {
    int at = line.start();
    boolean time = Character.isDigit(text.charAt(at)) || "[(".indexOf(text.charAt(at)) >= 0;
    // "[10:06] PA: …", "10.06 - PA: …"
    while (time
        && at < line.end()
        && at - line.start() < LONGEST_TIME
        && "0123456789.:[]()-– ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    at += text.startsWith("am ", at) || text.startsWith("pm ", at) ? 3 : 0;
    boolean before = at > line.start() && at < line.end();
    boolean me = text.startsWith("me: ", at);
    return before && (me || Character.isUpperCase(text.charAt(at))) ? at : line.start();
  }

  private static final int LONGEST_TIME = 14;

  /** The spoken runs of a turn: what stands in brackets was done, not said. */
  private static void turns(String text, Stretch line, NavigableMap<Integer, Utterance> all) {
    clear(all, line);
    String label = String.valueOf(label(text, line));
    int at = afterTime(text, line) + label.length() + 1;
    while (at < line.end()) {
      int open = text.indexOf('(', at, line.end());
      int stop = open < 0 ? line.end() : open;
      int start = at;
      int end = stop;
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      if (end > start) {
        add(all, new Utterance(start, end, label, false));
      }
      int close = open < 0 ? -1 : text.indexOf(')', open, line.end());
      at = stop == line.end() || close < 0 ? line.end() : close + 1;
    }
  }
}
