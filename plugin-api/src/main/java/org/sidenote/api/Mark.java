package org.sidenote.api;

import org.jspecify.annotations.Nullable;

/**
 * Something seen in a passage, good or bad.
 *
 * @param kind what was seen
 * @param section index of the section
 * @param start first UTF-16 unit in that section
 * @param end one past the last
 * @param who whose voice it is; null when not known or not a matter of voice
 * @param told whether the record says that it is theirs, by a verb of saying or a part of their
 *     own, rather than leaving it to be understood
 */
public record Mark(
    MarkKind kind, int section, int start, int end, @Nullable String who, boolean told) {

  /** A mark that is no matter of voice, or whose voice is left to be understood. */
  public Mark(MarkKind kind, int section, int start, int end, @Nullable String who) {
    this(kind, section, start, end, who, false);
  }

  /** The same mark in another section. */
  public Mark in(int otherSection) {
    return section == otherSection ? this : new Mark(kind, otherSection, start, end, who, told);
  }

  /** Whether the mark shares at least one character with that part of its section. */
  public boolean overlaps(int otherSection, int from, int to) {
    return section == otherSection && start < to && from < end;
  }
}
