package org.sidenote.analyzer.form;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of running text that serves as a heading: "Child's views:", "What Amira said", or the
 * words before the colon in "Wishes and feelings: N/A".
 *
 * @param words the heading
 * @param after where what it heads begins, in UTF-16 units of the line
 */
record HeadingLine(String words, int after) {

  /** A heading is short; a longer line is a sentence without its full stop. */
  private static final int WORDS = 9;

  /** "Amira said:" opens her words, and heads nothing. */
  private static final Set<String> OPENERS =
      Set.of("what", "how", "who", "where", "why", "when", "about", "in", "my", "your");

  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "say",
          "told",
          "thinks",
          "wants",
          "asked",
          "signed",
          "wrote",
          "added",
          "replied",
          "answered",
          "typed",
          "explained",
          "whispered",
          "shouted");

  /** "Agreed actions:" is a label; "She came back to it twice:" is a sentence. Words. */
  private static final int LABEL = 4;

  /** What the line heads, or null for a line of text. */
  static @Nullable HeadingLine of(String line) {
    int from = 0;
    while (from < line.length() && !Character.isLetter(line.charAt(from))) {
      from++;
    }
    int colon = line.indexOf(':', from);
    if (from == line.length() || !isMark(line.substring(0, from))) {
      return null;
    }
    String words = line.substring(from, colon < 0 ? line.length() : colon).strip();
    boolean bold = words.endsWith("**");
    words = words.replace("*", "").replace("_", "").strip();
    if (words.isEmpty() || !Character.isUpperCase(words.codePointAt(0)) || words(words) > WORDS) {
      return null;
    }
    boolean opens = OPENERS.contains(words.split(" ", 2)[0].toLowerCase(Locale.ROOT));
    if (colon >= 0) {
      int after = colon + 1;
      while (after < line.length() && (line.charAt(after) == '*' || line.charAt(after) == ' ')) {
        after++;
      }
      boolean label = opens || isViews(words) || words(words) <= LABEL;
      return label && !isAttribution(words) ? new HeadingLine(words, after) : null;
    }
    char last = words.charAt(words.length() - 1);
    boolean ends = last == '.' || last == ',' || last == ';' || last == '!' || last == '”';
    return !ends && (bold || opens || isViews(words))
        ? new HeadingLine(words, line.length())
        : null;
  }

  /** Numbers, dots, stars and hashes stand before a heading; quotation marks do not. */
  private static boolean isMark(String before) {
    for (int i = 0; i < before.length(); i++) {
      char c = before.charAt(i);
      if (!Character.isDigit(c) && !Character.isWhitespace(c) && "#*_.)(".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** How many words there are between spaces; every line is asked. */
  private static int words(String stripped) {
    int words = 1;
    for (int i = 1; i < stripped.length(); i++) {
      words += isSpace(stripped.charAt(i)) && !isSpace(stripped.charAt(i - 1)) ? 1 : 0;
    }
    return words;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** "Child's views", "Wishes and feelings": short, and nothing else than a heading. */
  private static boolean isViews(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return words(words) <= 6
        && (lower.endsWith("views")
            || lower.endsWith("feelings")
            || lower.startsWith("voice of")
            || lower.startsWith("views of"));
  }

  private static boolean isAttribution(String words) {
    String[] parts = words.toLowerCase(Locale.ROOT).split("\\s+");
    return SAYING.contains(parts[0])
        || (!OPENERS.contains(parts[0]) && SAYING.contains(parts[parts.length - 1]));
  }
}
