package org.sidenote.analyzer.wording;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sidenote.api.ReadSection;
import org.sidenote.api.SectionFact;

/** What stands beside initials to say what they are. */
final class Gloss {

  private static final List<String> SAYING =
      List.of(" is someone", " is a ", " is an ", " means ", " stands for ");

  private static final Function<ReadSection, Set<String>> LETTERS =
      SectionFact.alone(section ->
          Capitals.in(section.text()).stream()
              .filter(capitals -> isBefore(capitals, section.text()))
              .map(Capitals::letters)
              .collect(Collectors.toSet()));

  private Gloss() {}

  /** The initials that stand in brackets behind their words, anywhere in a section. */
  static Set<String> lettersIn(ReadSection section) {
    return LETTERS.apply(section);
  }

  /**
   * "An IRO is someone who", or "CETR (a meeting about whether he can leave)": two words or more in
   * brackets, no figures and no commas among them, which would tell something else: "(my note
   * 22/1)".
   */
  static boolean isBeside(Capitals capitals, String text) {
    int open = capitals.end();
    if (SAYING.stream().anyMatch(words -> text.startsWith(words, open))) {
      return true;
    }
    if (!text.startsWith(" (", open)) {
      return isBefore(capitals, text);
    }
    int close = text.indexOf(')', open);
    if (close < 0) {
      return false;
    }
    String inBrackets = text.substring(open + 2, close).strip();
    return inBrackets.indexOf(' ') > 0
        && Character.isLowerCase(inBrackets.charAt(0))
        && inBrackets.chars().noneMatch(c -> c == ',' || Character.isDigit(c));
  }

  /** "the risk of flooding group (RFG)": the words before begin with its letters. */
  private static boolean isBefore(Capitals capitals, String text) {
    boolean inBrackets =
        capitals.start() > 1
            && text.charAt(capitals.start() - 1) == '('
            && capitals.end() < text.length()
            && text.charAt(capitals.end()) == ')';
    if (!inBrackets) {
      return false;
    }
    int from = Math.max(0, capitals.start() - 20 * capitals.letters().length());
    String[] before = InFull.simple(text.substring(from, capitals.start())).split(" ", -1);
    String letters = capitals.letters().toLowerCase(Locale.ROOT);
    int letter = letters.length() - 1;
    for (int i = before.length - 1; i >= 0 && letter >= 0; i--) {
      if (!before[i].isEmpty() && before[i].charAt(0) == letters.charAt(letter)) {
        letter--;
      }
    }
    return letter < 0;
  }
}
