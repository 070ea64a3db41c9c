package org.sidenote.analyzer.duplication;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.sidenote.api.CaseRecord;

/**
 * The order in which records were written. A record without a time is a draft, later than any that
 * has one; two such stay in the order they came in, as the sort is stable.
 */
public final class Recency {

  static final Comparator<@Nullable Instant> TIME =
      Comparator.nullsLast(Comparator.<Instant>naturalOrder());

  /** Earliest first. */
  public static final Comparator<CaseRecord> ORDER =
      Comparator.comparing(CaseRecord::recordedAt, TIME);

  private Recency() {}
}
