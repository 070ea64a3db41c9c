package org.sidenote.analyzer.format;

import java.util.List;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Result;

/**
 * A record that was read, and what had to be assumed to read it.
 *
 * @param record the record
 * @param notices what was assumed, in words; usually empty
 */
public record ReadRecord(CaseRecord record, List<String> notices) {

  public ReadRecord {
    notices = List.copyOf(notices);
  }

  /** The same record under another id. */
  public ReadRecord called(String id) {
    CaseRecord r = record;
    return new ReadRecord(
        new CaseRecord(
            id,
            r.type(),
            r.title(),
            r.person(),
            r.alsoAbout(),
            r.people(),
            r.author(),
            r.occurredOn(),
            r.recordedAt(),
            r.template(),
            r.sections()),
        notices);
  }

  /** The result with this record's notices. */
  public Result with(Result result) {
    return new Result(
        result.record(),
        result.findings(),
        result.marks(),
        result.measures(),
        result.voices(),
        notices);
  }
}
