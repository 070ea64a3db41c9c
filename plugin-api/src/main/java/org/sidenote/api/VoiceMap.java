package org.sidenote.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose words fill how much of a record, and when the person was last heard in their file. After
 * guidance that asks where people's own voice comes in (BASW England 2024, tip 8).
 *
 * @param shares one for everybody who is quoted, reported or observed, most words first
 * @param lastHeard the latest record in which the person was; null if there is none at hand
 */
public record VoiceMap(List<Share> shares, @Nullable LastHeard lastHeard) {

  public VoiceMap {
    shares = List.copyOf(shares);
  }

  /**
   * Somebody's share.
   *
   * @param who as the marks name them
   * @param share of the record's words, 0 to 1
   */
  public record Share(String who, double share) {}

  /**
   * A record in which the person was quoted, reported or observed.
   *
   * @param record its id: this record's own, or an earlier one's
   * @param type what kind of record it is
   * @param on the day it tells of, or was written; null if neither is known
   */
  public record LastHeard(String record, RecordType type, @Nullable LocalDate on) {}
}
