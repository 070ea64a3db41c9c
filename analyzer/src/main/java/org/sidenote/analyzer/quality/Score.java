package org.sidenote.analyzer.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How well what was flagged fits what a reader labelled.
 *
 * @param name the rule, or the kind of mark
 * @param right flagged, and labelled
 * @param falseAlarms flagged, and not labelled
 * @param found labelled, and flagged
 * @param missed labelled, and not flagged
 */
record Score(
    String name, List<Span> right, List<Span> falseAlarms, List<Span> found, List<Span> missed) {

  static Score of(String name, List<Span> flagged, List<Span> labelled) {
    List<Span> right = new ArrayList<>();
    List<Span> falseAlarms = new ArrayList<>();
    for (Span span : flagged) {
      // A reader labels the first use of a phrase; its later uses are covered by that.
      boolean covered = labelled.stream().anyMatch(l -> l.matches(span) || l.repeats(span));
      (covered ? right : falseAlarms).add(span);
    }
    List<Span> found = new ArrayList<>();
    List<Span> missed = new ArrayList<>();
    for (Span span : labelled) {
      (flagged.stream().anyMatch(span::matches) ? found : missed).add(span);
    }
    return new Score(name, right, falseAlarms, found, missed);
  }

  /** This rule over these records and others. */
  Score and(Score more) {
    return new Score(
        name,
        both(right, more.right),
        both(falseAlarms, more.falseAlarms),
        both(found, more.found),
        both(missed, more.missed));
  }

  private static List<Span> both(List<Span> some, List<Span> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  int flagged() {
    return right.size() + falseAlarms.size();
  }

  int labelled() {
    return found.size() + missed.size();
  }

  /** Share of what was flagged that is labelled, 0 to 1; 1 when nothing was flagged. */
  double precision() {
    return flagged() == 0 ? 1 : (double) right.size() / flagged();
  }

  /** Share of what is labelled that was flagged, 0 to 1; 1 when nothing is labelled. */
  double recall() {
    return labelled() == 0 ? 1 : (double) found.size() / labelled();
  }
}
