package org.sidenote.api;

/**
 * Where the panel hands a draft back. The host saves as it always does; Sidenote never blocks it.
 */
public interface DraftSink {

  /**
   * Keeps the draft. Sections that somebody else changed meanwhile, in another window or on another
   * desk, and this writer did not, stay as the other left them; nothing that was ever kept is lost.
   *
   * @param draft the record as the writer has it
   * @param before the record as the writer had it when it was last kept or opened
   * @return the record as the host now holds it
   * @throws SecurityException if this user may not write in that person's file
   * @throws IllegalArgumentException if the host cannot hold it, with a reason to show the writer
   */
  CaseRecord save(HostUser user, CaseRecord draft, CaseRecord before);
}
