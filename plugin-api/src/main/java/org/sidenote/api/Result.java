package org.sidenote.api;

import java.util.List;

/**
 * What Sidenote saw in one record.
 *
 * @param record id of the record
 * @param findings in the order of the text; those about the whole record last
 * @param marks in the order of the text
 * @param measures figures about the record
 * @param voices whose words fill it, and when the person was last heard
 * @param notices what Sidenote had to assume while reading it, in words; usually empty
 */
public record Result(
    String record,
    List<Finding> findings,
    List<Mark> marks,
    Measures measures,
    VoiceMap voices,
    List<String> notices) {

  public Result {
    findings = List.copyOf(findings);
    marks = List.copyOf(marks);
    notices = List.copyOf(notices);
  }
}
