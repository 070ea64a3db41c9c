package org.sidenote.corpus.generator;

import java.util.Locale;

/** What was done to a planted copy. */
public enum CopyKind {
  /** Nothing. */
  VERBATIM,
  /** Names and dates are the later note's. */
  RENAMED,
  /** One word in ten is another. */
  EDITED_10,
  /** One word in five is another. */
  EDITED_20,
  /** Three words in ten are others. */
  EDITED_30,
  /** The sentences are in another order. */
  REORDERED,
  /** Every sentence is said another way: clauses change places, common words their synonyms. */
  REWORDED,
  /** Two sentences only, word for word. */
  SHORT;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
