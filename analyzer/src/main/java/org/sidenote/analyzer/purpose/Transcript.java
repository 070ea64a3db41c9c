package org.sidenote.analyzer.purpose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.api.ReadSection;
import org.sidenote.api.SectionFact;

/**
 * Turn after turn of a talk in a text: lines that begin with a speaker and a colon ("R: Why?"), or
 * questions and answers marked "Q." and "A.".
 */
final class Transcript {

  /** Fewer turns are a short exchange kept for its point. */
  private static final int TURNS = 8;

  /** A label that comes back this often is a speaker, not "Date:" or "Present:". */
  private static final int COMES_BACK = 3;

  private static final int LABEL = 24;

  /** A thread of messages is no talk. */
  private static final Set<String> HEADERS =
      Set.of("from", "sent", "to", "cc", "bcc", "subject", "date", "re", "fw", "fwd");

  private Transcript() {}

  private static final Function<ReadSection, Optional<Stretch>> IN_SECTION =
      SectionFact.alone(section -> Optional.ofNullable(in(section.text())));

  /** From the first turn to the end of the last one's line, or null if there is no transcript. */
  static @Nullable Stretch in(ReadSection section) {
    return IN_SECTION.apply(section).orElse(null);
  }

  /** The same of a text. */
  static @Nullable Stretch in(String text) {
    Stretch talk = byLines(text);
    return talk == null ? byQuestions(text) : talk;
  }

  private static @Nullable Stretch byLines(String text) {
    Map<String, List<Stretch>> turns = new HashMap<>();
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      String label = label(text, start, end);
      if (label != null) {
        turns.computeIfAbsent(label, l -> new ArrayList<>()).add(new Stretch(start, end));
      }
      start = end + 1;
    }
    turns.values().removeIf(of -> of.size() < COMES_BACK);
    List<Stretch> all = turns.values().stream().flatMap(List::stream).toList();
    return turns.size() < 2 || all.size() < TURNS
        ? null
        : new Stretch(
            all.stream().mapToInt(Stretch::start).min().orElse(0),
            all.stream().mapToInt(Stretch::end).max().orElse(0));
  }

  /** The words before a line's first colon, without the time that may stand before them. */
  private static @Nullable String label(String text, int start, int end) {
    int from = start;
    while (from < end && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    int colon = text.indexOf(':', from, Math.max(from, Math.min(end, from + LABEL)));
    if (colon <= from) {
      return null;
    }
    String label = text.substring(from, colon);
    return HEADERS.contains(label.toLowerCase(Locale.ROOT)) ? null : label;
  }

  private static @Nullable Stretch byQuestions(String text) {
    int first = -1;
    int last = -1;
    int turns = 0;
    for (int i = 0; i + 2 < text.length(); i++) {
      char c = text.charAt(i);
      boolean mark = text.charAt(i + 1) == '.' || text.charAt(i + 1) == ':';
      boolean alone = i == 0 || Character.isWhitespace(text.charAt(i - 1));
      if ((c == 'Q' || c == 'A') && mark && alone) {
        first = first < 0 ? i : first;
        last = i;
        turns++;
      }
    }
    if (turns < TURNS) {
      return null;
    }
    int end = text.indexOf('\n', last);
    return new Stretch(first, end < 0 ? text.length() : end);
  }
}
