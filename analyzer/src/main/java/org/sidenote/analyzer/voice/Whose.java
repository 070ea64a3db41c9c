package org.sidenote.analyzer.voice;

import org.jspecify.annotations.Nullable;

/**
 * Whose words a quotation is.
 *
 * @param speaker null if it is nobody's, or nobody's that is known
 * @param told whether the record says so, rather than leaving it to be understood
 */
record Whose(@Nullable Speaker speaker, boolean told) {

  static final Whose NOBODYS = new Whose(null, false);

  /** As a verb of saying, a label or a part of their own tells. */
  static Whose told(@Nullable Speaker speaker) {
    return new Whose(speaker, speaker != null);
  }

  /** As whose turn it is lets one think. */
  static Whose understood(@Nullable Speaker speaker) {
    return new Whose(speaker, false);
  }
}
