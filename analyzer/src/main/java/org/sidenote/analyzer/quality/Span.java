package org.sidenote.analyzer.quality;

import org.jspecify.annotations.Nullable;

/**
 * A passage somebody, or something, pointed at.
 *
 * @param record id of the record
 * @param section index of the section; -1 for the record as a whole or a section that is not there
 * @param start first UTF-16 unit
 * @param end one past the last; the same as start when no words are meant
 * @param quote the words; null when none are meant
 */
record Span(String record, int section, int start, int end, @Nullable String quote) {

  /** A finding about a whole record or section is about the same thing as any other in it. */
  private boolean isWhole() {
    return start == end;
  }

  /**
   * Whether the two point at the same thing: they share at least half of the shorter one's
   * characters; or one is about the record or section as a whole and the other is in it.
   */
  boolean matches(Span other) {
    if (!record.equals(other.record)) {
      return false;
    }
    if (section < 0 || other.section < 0) {
      return true;
    }
    if (section != other.section) {
      return false;
    }
    if (isWhole() || other.isWhole()) {
      return true;
    }
    int shared = Math.min(end, other.end) - Math.max(start, other.start);
    return shared > 0 && 2 * shared >= Math.min(end - start, other.end - other.start);
  }

  /** Whether the two are the same words in the same record, wherever they stand. */
  boolean repeats(Span other) {
    return record.equals(other.record) && quote != null && quote.equalsIgnoreCase(other.quote);
  }
}
