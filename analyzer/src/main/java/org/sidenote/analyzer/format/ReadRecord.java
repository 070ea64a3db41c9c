package org.sidenote.analyzer.format;

import java.util.ArrayList;
import java.util.List;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Result;

/**
 * A record that was read, and what had to be assumed to read it.
 *
 * @param record the record
 * @param notices what was assumed, in words; usually empty
 * @param leftOut what was not understood in a note's front matter, and left out; usually empty
 */
public record ReadRecord(CaseRecord record, List<String> notices, List<Problem> leftOut) {

  public ReadRecord {
    notices = List.copyOf(notices);
    leftOut = List.copyOf(leftOut);
  }

  ReadRecord(CaseRecord record, List<String> notices) {
    this(record, notices, List.of());
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
        notices,
        leftOut);
  }

  /** The result with this record's notices, and more. */
  public Result with(Result result, List<String> more) {
    List<String> all = new ArrayList<>(notices);
    leftOut.forEach(problem -> all.add(problem.toString()));
    all.addAll(more);
    return new Result(
        result.record(),
        result.findings(),
        result.marks(),
        result.measures(),
        result.voices(),
        all);
  }
}
