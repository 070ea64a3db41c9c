package org.sidenote.analyzer.duplication;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.api.Author;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.RepeatKind;

/** Tells repeats apart: which say where they are from, which are agreed wording. */
final class Telling {

  /**
   * Wording that stands in this many people's records, by more than one hand, is agreed wording.
   */
  static final int PEOPLE_OF_A_TEMPLATE = 4;

  static final int HANDS_OF_A_TEMPLATE = 3;

  private Telling() {}

  static RepeatKind kind(Match match, List<Match> all, BitSet agreed, Stretch passage) {
    CaseRecord later = match.later().record();
    String text = match.later().text(match.section());
    if (Citation.covers(later, text, passage) || isGroupRecording(later, match.record())) {
      return RepeatKind.CITED;
    }
    return isMostly(agreed, match)
            || AgreedWording.is(passage.in(text), later)
            || isTemplate(match, all)
        ? RepeatKind.TEMPLATE
        : RepeatKind.UNEXPLAINED;
  }

  /** One note that stands in several people's files. */
  private static boolean isGroupRecording(CaseRecord later, CaseRecord earlier) {
    return !later.person().id().equals(earlier.person().id())
        && later.isAbout(earlier.person().id())
        && earlier.isAbout(later.person().id());
  }

  private static boolean isMostly(BitSet agreed, Match match) {
    return 2 * agreed.get(match.start(), match.end()).cardinality() >= match.end() - match.start();
  }

  private static boolean isTemplate(Match match, List<Match> all) {
    Set<String> people = new HashSet<>(Set.of(match.later().record().person().id()));
    Set<String> hands = new HashSet<>(Set.of(handOf(match.later().record())));
    for (Match other : all) {
      if (other.covers(match)) {
        people.add(other.record().person().id());
        hands.add(handOf(other.record()));
      }
    }
    hands.remove("");
    return people.size() >= PEOPLE_OF_A_TEMPLATE && hands.size() >= HANDS_OF_A_TEMPLATE;
  }

  /** Who wrote a record; empty when nobody knows. */
  static String handOf(CaseRecord record) {
    Author author = record.author();
    return author == null ? "" : author.id();
  }
}
