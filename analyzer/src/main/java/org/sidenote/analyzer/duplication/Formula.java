package org.sidenote.analyzer.duplication;

import java.util.List;
import org.sidenote.api.Author;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Relation;
import org.sidenote.api.Repeat;
import org.sidenote.api.RepeatKind;
import org.sidenote.api.Section;

/**
 * Tells a worker's own opening and closing, used again in a short note, from text carried forward.
 */
final class Formula {

  private static final int LONGEST_NOTE = 220;

  private Formula() {}

  /** The repeats of a record, with those that are its opening and closing formula told as such. */
  static List<Repeat> told(CaseRecord record, List<Repeat> repeats) {
    List<Repeat> own = repeats.stream().filter(repeat -> isOwn(record, repeat)).toList();
    if (own.size() < 2 || words(record) > LONGEST_NOTE || !opens(own.getFirst())) {
      return repeats;
    }
    return repeats.stream()
        .map(repeat -> own.contains(repeat) ? repeat.as(RepeatKind.FORMULA) : repeat)
        .toList();
  }

  private static boolean isOwn(CaseRecord record, Repeat repeat) {
    Author author = record.author();
    Author before = repeat.earlier().author();
    return repeat.kind() == RepeatKind.UNEXPLAINED
        && repeat.source().relation() == Relation.SAME_PERSON
        && author != null
        && before != null
        && author.id().equals(before.id());
  }

  private static int words(CaseRecord record) {
    return record.sections().stream()
        .map(Section::text)
        .mapToInt(text -> text.split("\\s+", -1).length)
        .sum();
  }

  private static boolean opens(Repeat first) {
    return first.section() == 0 && first.start() == 0;
  }
}
