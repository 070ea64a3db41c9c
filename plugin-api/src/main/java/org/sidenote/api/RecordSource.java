package org.sidenote.api;

import java.util.List;
import java.util.Optional;

/**
 * The case-recording system, as far as Sidenote reads it. The host decides what a user may see:
 * what it does not return does not exist for Sidenote.
 */
public interface RecordSource {

  /** The people whose files this user may open, in the host's order. */
  List<Person> people(HostUser user);

  /** The records in one person's file that this user may read, earliest first. */
  List<CaseRecord> records(HostUser user, String personId);

  /** One record; empty when there is none with that id or this user may not read it. */
  Optional<CaseRecord> record(HostUser user, String recordId);

  /**
   * The user opens another person's record because a passage of a draft also stands there. The host
   * logs it as it logs any opening.
   *
   * @param recordId the record being opened
   * @param draftId the draft from which it is opened
   */
  Optional<CaseRecord> openBeside(HostUser user, String recordId, String draftId);
}
