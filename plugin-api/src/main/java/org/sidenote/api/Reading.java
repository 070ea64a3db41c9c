package org.sidenote.api;

import java.util.List;

/**
 * A record that has been read: all that checks may know about it.
 *
 * @param record the record
 * @param sections its sections with their analysed text, in the record's order
 * @param parts what stands under each heading, a line in the text that serves as one included, in
 *     the record's order
 * @param voiceExpected whether this type of record, written on a form, calls for a section of the
 *     person's own
 * @param ownPart where a record of this type keeps what the person thinks and shows
 * @param marks what was seen, in the order of the text
 * @param repeats passages that also stand in an earlier record, in the order of the text
 * @param file the person's earlier records, earliest first; empty when none are at hand
 * @param caseload others whom the same worker has written about before, and who is around each
 */
public record Reading(
    CaseRecord record,
    List<ReadSection> sections,
    List<Part> parts,
    boolean voiceExpected,
    OwnPart ownPart,
    List<Mark> marks,
    List<Repeat> repeats,
    List<CaseRecord> file,
    List<Circle> caseload) {

  public Reading {
    sections = List.copyOf(sections);
    parts = List.copyOf(parts);
    marks = List.copyOf(marks);
    repeats = List.copyOf(repeats);
    file = List.copyOf(file);
    caseload = List.copyOf(caseload);
  }

  /** The marks of one kind, in the order of the text. */
  public List<Mark> marks(MarkKind kind) {
    return marks.stream().filter(mark -> mark.kind() == kind).toList();
  }
}
