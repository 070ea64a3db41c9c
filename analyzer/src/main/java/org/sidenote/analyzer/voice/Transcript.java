package org.sidenote.analyzer.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.analyzer.voice.Utterances.Utterance;

/** Turns at talk written down one after another: "Kez: Hello", "[10:06] PA: Who is it?". */
final class Transcript {

  /** A transcript has at least so many turns; fewer if "Me:" asks in one of them. */
  private static final int TURNS = 4;

  private static final int LONGEST_LABEL = 30;

  private static final int LONGEST_TIME = 14;

  private static final WordList HEADERS = WordList.named("line-labels");

  private static final String ME = "Me";

  /** "Me: Monday? Him: ok": who speaks in the middle of a line. */
  private static final Set<String> LABELS_INSIDE = Set.of("Him", "Her", "Them", ME);

  private Transcript() {}

  static boolean is(String text, List<Stretch> lines) {
    Map<String, Integer> counts = new HashMap<>();
    int labelled = 0;
    boolean asks = false;
    for (Stretch line : lines) {
      String label = label(text, line);
      if (label != null) {
        counts.merge(label, 1, Integer::sum);
        labelled++;
        asks |= label.equalsIgnoreCase(ME) && text.indexOf('?', line.start(), line.end()) >= 0;
      }
    }
    int different = counts.size();
    // "Me: fortnightly from June" and "Kit: new advert" are a list of who does what.
    if (asks && different > 1 && labelled >= TURNS - 1) {
      return true;
    }
    boolean turns = counts.values().stream().anyMatch(count -> count >= TURNS - 1);
    return labelled >= TURNS && turns && different <= Math.max(2, labelled / 2);
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

  /** The spoken runs of a turn: what stands in brackets was done, not said. */
  static List<Utterance> turns(String text, Stretch line) {
    String label = String.valueOf(label(text, line));
    int at = afterTime(text, line) + label.length() + 1;
    List<Utterance> turns = new ArrayList<>();
    // "Interpreter: He says the lock sticks": told, and not as it was spoken.
    if (text.startsWith(" He says ", at) || text.startsWith(" She says ", at)) {
      return turns;
    }
    while (at < line.end()) {
      int open = text.indexOf('(', at, line.end());
      int stop = open < 0 ? line.end() : open;
      add(turns, text, new Stretch(at, stop), label);
      int close = open < 0 ? -1 : text.indexOf(')', open, line.end());
      at = stop == line.end() || close < 0 ? line.end() : close + 1;
    }
    return turns;
  }

  /** Turns inside a line in which the worker's own are "Me:", but not the worker's. */
  static List<Utterance> turnsInside(String text, Stretch line) {
    List<Utterance> turns = new ArrayList<>();
    String label = null;
    int start = line.start();
    boolean me = false;
    for (int colon = text.indexOf(": ", line.start(), line.end());
        colon >= 0;
        colon = text.indexOf(": ", colon + 1, line.end())) {
      int from = colon;
      while (from > line.start() && Character.isLetter(text.charAt(from - 1))) {
        from--;
      }
      String next = text.substring(from, colon);
      if (!LABELS_INSIDE.contains(next)) {
        continue;
      }
      if (label != null && me && !label.equals(ME)) {
        add(turns, text, new Stretch(start, from), label);
      }
      me |= next.equals(ME);
      label = next;
      start = colon + 1;
    }
    if (label != null && me && !label.equals(ME)) {
      add(turns, text, new Stretch(start, line.end()), label);
    }
    return turns;
  }

  private static void add(List<Utterance> turns, String text, Stretch where, String label) {
    int start = where.start();
    int end = where.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      turns.add(new Utterance(start, end, label, false));
    }
  }
}
