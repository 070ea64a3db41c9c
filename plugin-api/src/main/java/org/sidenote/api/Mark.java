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
 */
public record Mark(MarkKind kind, int section, int start, int end, @Nullable String who) {

  /** The same mark in another section. */
  public Mark in(int otherSection) {
    return section == otherSection ? this : new Mark(kind, otherSection, start, end, who);
  }

  /** Whether the mark shares at least one character with that part of its section. */
  public boolean overlaps(int otherSection, int from, int to) {
    return section == otherSection && start < to && from < end;
  }
}
