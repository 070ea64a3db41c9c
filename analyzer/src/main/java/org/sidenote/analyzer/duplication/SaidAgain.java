package org.sidenote.analyzer.duplication;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Relation;

/**
 * Whether a passage is somebody's words, quoted again. From another person's file only where the
 * speaker is the same in both, or somebody whose words stand in many files is named: a
 * professional, a document. Anything else is put into somebody's mouth.
 */
final class SaidAgain {

  /** So much of a quoted passage stands in quotation marks. */
  private static final double QUOTED = 0.7;

  private SaidAgain() {}

  static boolean is(Match match, Stretch passage) {
    String text = match.later().text(match.section());
    if (!isQuoted(match.later().quotations(match.section()), passage)) {
      return false;
    }
    if (match.relation() != Relation.OTHER_PERSON) {
      return true;
    }
    CaseRecord later = match.later().record();
    CaseRecord earlier = match.record();
    Attribution here = new Attribution(later, earlier.person());
    Set<String> speakers = here.speakers(text, passage);
    if (!speakers.contains(later.person().id()) && here.namesASource(text, passage)) {
      return true;
    }
    if (!match.earlier().hasText()) {
      return !speakers.isEmpty() && !speakers.contains(later.person().id());
    }
    String source = match.earlier().text(match.sourceSection());
    Stretch there = match.there();
    Attribution theirs = new Attribution(earlier, later.person());
    return isQuoted(match.earlier().quotations(match.sourceSection()), there)
        && orThePerson(theirs.speakers(source, there), earlier).stream()
            .anyMatch(orThePerson(speakers, later)::contains);
  }

  /** Where nobody is named it is the person who speaks. */
  private static Set<String> orThePerson(Set<String> speakers, CaseRecord record) {
    return speakers.isEmpty() ? Set.of(record.person().id()) : speakers;
  }

  /**
   * Whether so much of a passage is quoted.
   *
   * @param quotations in its text, in order
   */
  static boolean isQuoted(List<Stretch> quotations, Stretch passage) {
    int quoted = 0;
    for (Stretch quotation : Stretch.touching(quotations, passage.start(), passage.end())) {
      quoted +=
          Math.min(quotation.end(), passage.end()) - Math.max(quotation.start(), passage.start());
    }
    return quoted >= QUOTED * (passage.end() - passage.start());
  }
}
