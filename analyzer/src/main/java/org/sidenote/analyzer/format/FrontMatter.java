package org.sidenote.analyzer.format;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.data.BadFile;
import org.sidenote.analyzer.data.YamlFile;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * What stands between the two lines of "---" at the head of a note, key by key. It is typed by
 * hand: a line that is not understood is left out and told of, and the others still count.
 */
final class FrontMatter {

  /** It is the second line of the note that is the first of these. */
  private static final int FIRST_LINE = 2;

  private final String file;
  private final List<String> known;
  private final Map<String, Value> values = new HashMap<>();
  private final List<Problem> leftOut = new ArrayList<>();

  /** A value as YAML has it, or as it stands there when that is none. */
  private record Value(int line, YamlFile.@Nullable Entry yaml, String written) {}

  private FrontMatter(String file, List<String> known) {
    this.file = file;
    this.known = known;
  }

  /**
   * Reads it.
   *
   * @param file what to call the note in messages
   * @param known the keys there may be, in lower case
   * @param lines the lines between those of "---"
   */
  static FrontMatter of(String file, List<String> known, List<String> lines) {
    FrontMatter front = new FrontMatter(file, known);
    int line = 0;
    while (line < lines.size()) {
      int next = front.endOfEntry(lines, line);
      if (!lines.get(line).isBlank() && !lines.get(line).strip().startsWith("#")) {
        front.add(FIRST_LINE + line, lines.subList(line, next));
      }
      line = next;
    }
    return front;
  }

  /** One past the last line of an entry: a list may go on over several, its items set in or not. */
  private int endOfEntry(List<String> lines, int first) {
    int end = first + 1;
    boolean open = isOpen(lines.get(first));
    while (end < lines.size()
        && (goesOn(lines.get(end)) || (open && key(lines.get(end)) == null))) {
      open &= !lines.get(end).contains("]");
      end++;
    }
    return end;
  }

  private static boolean isOpen(String line) {
    return line.contains("[") && !line.contains("]");
  }

  private static boolean goesOn(String line) {
    return line.startsWith(" ") || line.startsWith("\t") || line.startsWith("-");
  }

  /** The key a line begins with; null if it is none that is known. */
  private @Nullable String key(String line) {
    int colon = line.indexOf(':');
    String key =
        line.substring(0, Math.max(0, colon))
            .strip()
            .toLowerCase(Locale.ROOT)
            .replace('_', ' ')
            .replace('-', ' ');
    return known.contains(key) ? key : null;
  }

  private void add(int line, List<String> lines) {
    String key = key(lines.getFirst());
    if (key == null) {
      leaveOut(line, null, "begins with none of the keys known here: " + String.join(", ", known));
      return;
    }
    String first = lines.getFirst();
    String written = first.substring(first.indexOf(':') + 1).strip();
    YamlFile.Entry yaml = null;
    try {
      String name = first.substring(0, first.indexOf(':')).strip();
      yaml = YamlFile.parse(file, line, String.join("\n", lines)).find(name).orElse(null);
    } catch (BadFile e) {
      // A second colon, say, is no YAML and understood all the same; half a list is not.
      if (lines.size() > 1 || written.startsWith("[") || written.startsWith("{")) {
        leaveOut(line, key, "is neither a value nor a list such as [one, another]");
        return;
      }
    }
    if (values.putIfAbsent(key, new Value(line, yaml, written)) != null) {
      leaveOut(line, key, "stands here twice; the first counts");
    }
  }

  private void leaveOut(int line, @Nullable String key, String reason) {
    leftOut.add(new Problem(file, line, key, reason + "; this line was left out"));
  }

  /** What was not understood, in the order of the lines. */
  List<Problem> leftOut() {
    return leftOut.stream()
        .sorted(Comparator.comparingInt(p -> Objects.requireNonNullElse(p.line(), 0)))
        .toList();
  }

  /** The value of a key; null if it is not there or empty. */
  @Nullable String text(String key) {
    Value value = values.get(key);
    if (value == null) {
      return null;
    }
    String text = value.written;
    if (value.yaml != null) {
      if (!(value.yaml.node() instanceof ScalarNode scalar)) {
        leaveOut(value.line, key, "is not a single value");
        return null;
      }
      text = scalar.getValue();
    }
    return text.isBlank() ? null : text.strip();
  }

  /**
   * The value of a key, understood in some way; null if it is not there, empty or not understood.
   */
  <T> @Nullable T parsed(String key, Function<String, T> parser, String wanted) {
    String text = text(key);
    try {
      return text == null ? null : parser.apply(text);
    } catch (DateTimeException e) {
      leaveOut(Objects.requireNonNull(values.get(key)).line, key, "is not " + wanted);
      return null;
    }
  }

  /** The values of a list; one alone needs no brackets, and several need none between commas. */
  List<String> texts(String key) {
    Value value = values.get(key);
    if (value == null || value.yaml == null || !(value.yaml.node() instanceof SequenceNode list)) {
      String text = text(key);
      return text == null ? List.of() : betweenCommas(text);
    }
    List<String> texts = new ArrayList<>();
    for (var node : list.getValue()) {
      if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
        texts.add(scalar.getValue().strip());
      } else {
        leaveOut(value.line, key, "has something in its list that is not a single value");
      }
    }
    return withTheirBrackets(texts);
  }

  /** "[Ann Lee (mother, carer)]": in a list YAML parts it at every comma, and she is one. */
  private static List<String> withTheirBrackets(List<String> parts) {
    List<String> whole = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      int end = i;
      int depth = depth(parts.get(i));
      while (depth > 0 && end + 1 < parts.size()) {
        end++;
        depth += depth(parts.get(end));
      }
      // A bracket that is never closed holds nobody together.
      end = depth == 0 ? end : i;
      whole.add(String.join(", ", parts.subList(i, end + 1)));
      i = end;
    }
    return whole;
  }

  /** How many brackets it opens and does not close. */
  private static int depth(String text) {
    return (int)
        (text.chars().filter(c -> c == '(').count() - text.chars().filter(c -> c == ')').count());
  }

  /** "Tom Lee (husband, carer), Ann Lee" are two. */
  private static List<String> betweenCommas(String text) {
    List<String> all = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? ',' : text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (i == text.length() || (c == ',' && depth <= 0)) {
        String one = text.substring(start, i).strip();
        if (!one.isEmpty()) {
          all.add(one);
        }
        start = i + 1;
      }
    }
    return all;
  }
}
