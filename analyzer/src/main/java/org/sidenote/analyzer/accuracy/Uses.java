package org.sidenote.analyzer.accuracy;

import java.util.List;
import org.sidenote.analyzer.accuracy.Words.Word;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.Repeat;

/** Counts a name. */
final class Uses {

  private Uses() {}

  /**
   * How often a name stands in a record outside some passages.
   *
   * @param name in lower case
   */
  static int of(Reading reading, String name, List<Repeat> except) {
    int uses = 0;
    for (ReadSection section : reading.sections()) {
      for (Word word : Words.in(section)) {
        if (word.lower().equals(name) && word.isCapital() && !isIn(except, section, word)) {
          uses++;
        }
      }
    }
    return uses;
  }

  private static boolean isIn(List<Repeat> passages, ReadSection section, Word word) {
    return passages.stream()
        .anyMatch(r ->
            r.section() == section.index() && r.start() <= word.start() && word.end() <= r.end());
  }
}
