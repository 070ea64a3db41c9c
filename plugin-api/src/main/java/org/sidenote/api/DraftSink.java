package org.sidenote.api;

/**
 * Where the panel hands a draft back. The host saves as it always does; Sidenote never blocks it.
 */
public interface DraftSink {

  /**
   * Keeps the draft.
   *
   * @return the record as the host now holds it
   * @throws SecurityException if this user may not write in that person's file
   */
  CaseRecord save(HostUser user, CaseRecord draft);
}
