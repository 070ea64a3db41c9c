package org.sidenote.analyzer.accuracy;

import java.util.function.Consumer;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Section;

/** The sentences of earlier records, of which no more is known than their text. */
final class Sentences {

  private static final String ENDS = ".!?;\n";

  private Sentences() {}

  /** Every sentence of a record, its title first. */
  static void of(CaseRecord record, Consumer<String> taker) {
    if (record.title() != null) {
      taker.accept(record.title());
    }
    record.sections().forEach(section -> of(section, taker));
  }

  private static void of(Section section, Consumer<String> taker) {
    String text = section.text();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || isEnd(text, at)) {
        if (at > start) {
          taker.accept(text.substring(start, at));
        }
        start = at + 1;
      }
    }
  }

  /** A stop within "3.5" or "e.g. on" ends nothing. */
  private static boolean isEnd(String text, int at) {
    char c = text.charAt(at);
    boolean inside =
        c == '.' && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    return !inside && ENDS.indexOf(c) >= 0;
  }
}
