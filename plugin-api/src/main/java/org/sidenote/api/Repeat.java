package org.sidenote.api;

import org.jspecify.annotations.Nullable;

/**
 * A passage that also stands, the same or lightly edited, in an earlier record.
 *
 * @param section index of the section in this record
 * @param start first UTF-16 unit of the passage
 * @param end one past the last
 * @param source where it stands in the earlier record, and how alike the two are
 * @param earlier the earlier record
 * @param words how many words the passage has
 * @param kind whether it says where it is from
 * @param first where the passage stood first, when the nearest source is itself a copy; else null
 */
public record Repeat(
    int section,
    int start,
    int end,
    Related source,
    CaseRecord earlier,
    int words,
    RepeatKind kind,
    @Nullable Related first) {

  /** The same passage in another section. */
  public Repeat in(int otherSection) {
    return section == otherSection
        ? this
        : new Repeat(otherSection, start, end, source, earlier, words, kind, first);
  }

  /** The same passage, taken for another kind. */
  public Repeat as(RepeatKind other) {
    return new Repeat(section, start, end, source, earlier, words, other, first);
  }
}
