package org.sidenote.analyzer.quality;

import java.util.ArrayList;
import java.util.List;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Section;

/** What readers say yes or no to: every word of every record, and every record as a whole. */
final class Units {

  private record Unit(String record, int section, int start, int end) {
    boolean isIn(Span span) {
      if (!record.equals(span.record())) {
        return false;
      }
      return section < 0
          ? span.section() < 0 || span.start() == span.end()
          : section == span.section() && start < span.end() && span.start() < end;
    }
  }

  private final List<Unit> units = new ArrayList<>();

  Units(List<CaseRecord> records) {
    for (CaseRecord record : records) {
      units.add(new Unit(record.id(), -1, 0, 0));
      for (int i = 0; i < record.sections().size(); i++) {
        addWords(record.id(), i, record.sections().get(i));
      }
    }
  }

  private void addWords(String record, int section, Section words) {
    String text = words.text();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        units.add(new Unit(record, section, at, end));
      }
      at = end + 1;
    }
  }

  /** For every unit, whether one of the spans covers it. */
  boolean[] labelled(List<Span> spans) {
    boolean[] labelled = new boolean[units.size()];
    for (int i = 0; i < labelled.length; i++) {
      Unit unit = units.get(i);
      labelled[i] = spans.stream().anyMatch(unit::isIn);
    }
    return labelled;
  }
}
