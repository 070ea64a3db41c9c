package org.sidenote.analyzer.wording;

import java.util.List;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Section;

/** Initials that an earlier record of the person's file says in full. */
final class InFile {

  private InFile() {}

  /** Whether a record has these initials beside what they are short for. */
  static boolean has(List<CaseRecord> file, ShortForm one) {
    return file.stream()
        .flatMap(record -> record.sections().stream())
        .map(Section::text)
        .anyMatch(text -> isWrittenOut(text, one));
  }

  private static boolean isWrittenOut(String text, ShortForm one) {
    return text.contains("(" + one.letters() + ")")
        && Capitals.in(text).stream()
            .filter(capitals -> capitals.letters().equals(one.letters()))
            .anyMatch(capitals -> Gloss.isBeside(capitals, text));
  }
}
