package org.sidenote.analyzer.duplication;

import java.util.ArrayList;
import java.util.List;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.api.Author;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Related;
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
    if (own.isEmpty() || words(record) > LONGEST_NOTE) {
      return repeats;
    }
    if (own.size() == 1 && record.sections().size() == 1 && isWhole(record, own.getFirst())) {
      return around(record, own.getFirst(), repeats);
    }
    if (own.size() < 2 || !opens(own.getFirst())) {
      return repeats;
    }
    return repeats.stream()
        .map(repeat -> own.contains(repeat) ? repeat.as(RepeatKind.FORMULA) : repeat)
        .toList();
  }

  /**
   * A note that is the same from end to end save for a sentence of the day: its opening and its
   * closing in place of the whole. A note without such a sentence is a copy.
   */
  private static List<Repeat> around(CaseRecord record, Repeat whole, List<Repeat> repeats) {
    String text = record.sections().getFirst().text();
    String source = whole.earlier().sections().get(whole.source().section()).text();
    OpeningAndClosing both = OpeningAndClosing.of(text, source);
    if (both == null) {
      return repeats;
    }
    List<Repeat> told = new ArrayList<>(repeats);
    int at = told.indexOf(whole);
    told.set(at, part(whole, text, both.opening(), both.sourceOpening()));
    told.add(at + 1, part(whole, text, both.closing(), both.sourceClosing()));
    return told;
  }

  private static Repeat part(Repeat whole, String text, Stretch passage, Stretch source) {
    return new Repeat(
        whole.section(),
        passage.start(),
        passage.end(),
        new Related(
            whole.source().record(),
            whole.source().section(),
            source.start(),
            source.end(),
            whole.source().relation(),
            whole.source().similarity()),
        whole.earlier(),
        words(passage.in(text)),
        RepeatKind.FORMULA,
        null);
  }

  private static boolean isOwn(CaseRecord record, Repeat repeat) {
    Author author = record.author();
    Author before = repeat.earlier().author();
    return repeat.kind() == RepeatKind.UNEXPLAINED
        && repeat.source().relation() == Relation.SAME_PERSON
        && author != null
        && before != null
        && !author.id().isEmpty()
        && author.id().equals(before.id());
  }

  private static int words(CaseRecord record) {
    return record.sections().stream().map(Section::text).mapToInt(Formula::words).sum();
  }

  private static int words(String text) {
    return text.split("\\s+", -1).length;
  }

  private static boolean opens(Repeat first) {
    return first.section() == 0 && first.start() == 0;
  }

  /** Whether nothing of the note's only section is left outside. */
  private static boolean isWhole(CaseRecord record, Repeat repeat) {
    String text = record.sections().getFirst().text();
    return text.substring(0, repeat.start()).isBlank()
        && text.substring(repeat.end()).isBlank()
        && repeat.earlier().sections().size() == 1;
  }
}
