package org.sidenote.analyzer.duplication;

import java.util.ArrayList;
import java.util.List;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Repeat;
import org.sidenote.api.RepeatKind;

/**
 * Marks agreed wording and repeats that say where they are from, so that other rules let them be.
 */
public final class AgreedMarks {

  private AgreedMarks() {}

  /** The marks, each passage once. */
  public static List<Mark> of(RepeatFinder.Found found, List<ReadSection> sections) {
    List<Mark> marks = new ArrayList<>();
    for (int section = 0; section < found.agreed().size(); section++) {
      for (Stretch passage : found.agreed().get(section)) {
        marks.add(new Mark(MarkKind.TEMPLATE, section, passage.start(), passage.end(), null));
      }
    }
    for (Repeat repeat : found.repeats()) {
      if (isInOrder(repeat)
          && marks.stream()
              .noneMatch(m -> m.overlaps(repeat.section(), repeat.start(), repeat.end()))) {
        marks.add(new Mark(kind(repeat), repeat.section(), repeat.start(), repeat.end(), null));
      }
    }
    List<Mark> quoted =
        NamedSources.in(sections).stream()
            .filter(q -> marks.stream().noneMatch(m -> m.overlaps(q.section(), q.start(), q.end())))
            .filter(q ->
                found.repeats().stream()
                    .noneMatch(r -> isCopy(r) && q.overlaps(r.section(), r.start(), r.end())))
            .toList();
    marks.addAll(quoted);
    return marks;
  }

  private static boolean isCopy(Repeat repeat) {
    return repeat.kind() == RepeatKind.UNEXPLAINED;
  }

  private static boolean isInOrder(Repeat repeat) {
    return repeat.kind() == RepeatKind.TEMPLATE || repeat.kind() == RepeatKind.CITED;
  }

  private static MarkKind kind(Repeat repeat) {
    return repeat.kind() == RepeatKind.TEMPLATE ? MarkKind.TEMPLATE : MarkKind.LEGITIMATE_REPEAT;
  }
}
