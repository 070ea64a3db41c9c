package org.sidenote.analyzer.duplication;

import org.sidenote.analyzer.text.Stretch;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Relation;

/**
 * A passage of a record that also stands in an earlier one. Places are in plain words, those in an
 * earlier record without a text in UTF-16 units.
 *
 * @param later the record
 * @param earlier the earlier one
 * @param section index of the section in the record
 * @param start first word there
 * @param end one past the last
 * @param sourceSection index of the section in the earlier record
 * @param sourceStart first word there
 * @param sourceEnd one past the last
 * @param sourceWords words of the earlier record that it is made of, in plain words: fewer than
 *     from its start to its end there where something was left out; 0 for one without a text
 * @param words words the two have in common
 * @param score what speaks for a copy, see {@link Alignment}
 */
record Match(
    RecordWords later,
    RecordWords earlier,
    int section,
    int start,
    int end,
    int sourceSection,
    int sourceStart,
    int sourceEnd,
    int sourceWords,
    int words,
    int score) {

  /** The earlier record. */
  CaseRecord record() {
    return earlier.record();
  }

  /**
   * Where it stands in the earlier record, in UTF-16 units: in whole sentences, if its text is at
   * hand.
   */
  Stretch there() {
    if (!earlier.hasText()) {
      return new Stretch(sourceStart, sourceEnd);
    }
    PlainWords words = earlier.sections().get(sourceSection);
    return WholeSentences.around(
        earlier.text(sourceSection), words.start(sourceStart), words.end(sourceEnd - 1));
  }

  /** Where it stands in the record, in whole sentences. */
  Stretch here() {
    PlainWords words = later.sections().get(section);
    return WholeSentences.around(later.text(section), words.start(start), words.end(end - 1));
  }

  /** Words in common, as a share of the longer side. */
  double similarity() {
    return Math.min(1, (double) words / Math.max(end - start, sourceWords));
  }

  Relation relation() {
    if (later == earlier) {
      return Relation.SAME_RECORD;
    }
    return between(later.record(), record());
  }

  /**
   * Whose the earlier record is. One note about two people stands in both their files; of two
   * records that are each about both, one was written for one of them and one for the other.
   */
  static Relation between(CaseRecord later, CaseRecord earlier) {
    String person = later.person().id();
    String other = earlier.person().id();
    return person.equals(other) || (earlier.isAbout(person) != later.isAbout(other))
        ? Relation.SAME_PERSON
        : Relation.OTHER_PERSON;
  }

  /** Whether the same worker wrote both, of different people. */
  boolean isByTheSameHandOfAnother() {
    String hand = Telling.handOf(later.record());
    return !hand.isEmpty()
        && later != earlier
        && relation() == Relation.OTHER_PERSON
        && hand.equals(Telling.handOf(record()));
  }

  /** Whether this takes in a good part of another match in the later record. */
  boolean covers(Match other) {
    int shared = Math.min(end, other.end) - Math.max(start, other.start);
    return section == other.section && shared > 0.3 * (other.end - other.start);
  }

  /** Whether this has the source that another match has. */
  boolean isFromTheSamePlaceAs(Match other) {
    int shared = Math.min(sourceEnd, other.sourceEnd) - Math.max(sourceStart, other.sourceStart);
    return sourceSection == other.sourceSection
        && 2 * shared > Math.min(sourceEnd - sourceStart, other.sourceEnd - other.sourceStart);
  }

  /** Words between this match and a later one. */
  int gapTo(Match next) {
    return next.start - end;
  }

  /** This match and one that follows it in the later record, as one passage. */
  Match with(Match next, int score) {
    boolean together = next.sourceSection == sourceSection;
    boolean longer = next.end - next.start > end - start;
    return new Match(
        later,
        earlier,
        section,
        start,
        next.end,
        !together && longer ? next.sourceSection : sourceSection,
        together
            ? Math.min(sourceStart, next.sourceStart)
            : longer ? next.sourceStart : sourceStart,
        together ? Math.max(sourceEnd, next.sourceEnd) : longer ? next.sourceEnd : sourceEnd,
        sourceWords + next.sourceWords,
        words + next.words,
        score);
  }
}
