package org.sidenote.analyzer.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.sidenote.api.ReadSection;
import org.sidenote.api.SectionFact;

/**
 * Finds words inside quotation marks: double or single, curly or straight, low or angled, opened
 * with one kind and closed with another as hurried typing has it. A quotation does not run past the
 * end of its paragraph; a mark that is never closed opens nothing. An apostrophe is told from a
 * closing quote by the letter that follows it.
 */
public final class Quotations {

  private static final Function<ReadSection, List<Stretch>> IN_SECTION =
      SectionFact.alone(section -> in(section.text()));

  private Quotations() {}

  /** Quotations in a section, marks included, in order. */
  public static List<Stretch> in(ReadSection section) {
    return IN_SECTION.apply(section);
  }

  /** Quotations in the text, marks included, in order. Takes time in proportion to the text. */
  public static List<Stretch> in(String text) {
    List<Stretch> quotations = new ArrayList<>();
    Ahead breaks = new Ahead(text, at -> text.startsWith("\n\n", at));
    Ahead again = new Ahead(text, at -> text.charAt(at) == '"' && opens(text, at));
    Map<Character, Ahead> closers = new HashMap<>();
    int at = 0;
    while (at < text.length()) {
      String closing = closing(text.charAt(at));
      int end = -1;
      if (!closing.isEmpty() && opens(text, at)) {
        int limit = breaks.from(at + 1);
        // A straight mark that opens once more was not closed before.
        limit = text.charAt(at) == '"' ? Math.min(limit, again.from(at + 1)) : limit;
        for (int i = 0; end < 0 && i < closing.length(); i++) {
          int closer =
              closers
                  .computeIfAbsent(
                      closing.charAt(i),
                      c -> new Ahead(text, k -> text.charAt(k) == c && closes(text, k)))
                  .from(at + 1);
          end = closer < limit ? closer + 1 : -1;
        }
      }
      if (end < 0) {
        at++;
      } else {
        quotations.add(new Stretch(at, end));
        at = end;
      }
    }
    return quotations;
  }

  /**
   * The next place where something stands. Asked for places further and further on, so it only goes
   * on.
   */
  private static final class Ahead {
    private final String text;
    private final IntPredicate stands;
    private int next = -1;

    Ahead(String text, IntPredicate stands) {
      this.text = text;
      this.stands = stands;
    }

    /** The first place from here on; the text's length if there is none. */
    int from(int at) {
      if (next < at) {
        next = at;
        while (next < text.length() && !stands.test(next)) {
          next++;
        }
      }
      return next;
    }
  }

  /** The marks that may close what this one opens, the best first; empty if it opens nothing. */
  private static String closing(char open) {
    return switch (open) {
      case '“' -> "”\"";
      case '‘' -> "’'";
      case '"' -> "\"”";
      case '\'' -> "'";
      case '«' -> "»";
      case '‹' -> "›";
      case '„' -> "“”";
      case '‚' -> "‘’";
      case '「' -> "」";
      case '`' -> "`'";
      default -> "";
    };
  }

  private static boolean opens(String text, int at) {
    boolean afterBreak =
        at == 0 || (!Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '.');
    return afterBreak
        && at + 1 < text.length()
        && (text.charAt(at) == '«' || !Character.isWhitespace(text.charAt(at + 1)));
  }

  private static boolean closes(String text, int at) {
    // French sets its marks apart with a space.
    return at > 0
        && (text.charAt(at) == '»' || !Character.isWhitespace(text.charAt(at - 1)))
        && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }
}
