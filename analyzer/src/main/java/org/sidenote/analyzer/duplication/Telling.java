package org.sidenote.analyzer.duplication;

import java.util.BitSet;
import java.util.List;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.api.Author;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.RepeatKind;

/** Tells repeats apart: which say where they are from, which are agreed wording. */
final class Telling {

  /** In words: two sentences copied beside agreed wording are a copy. */
  private static final int A_COPY = 30;

  private Telling() {}

  static RepeatKind kind(Match match, List<Match> all, BitSet agreed, Stretch passage) {
    CaseRecord later = match.later().record();
    String text = match.later().text(match.section());
    List<CaseRecord> sources =
        all.stream().filter(other -> other.covers(match)).map(Match::record).toList();
    if (Citation.covers(later, text, passage, sources)
        || SaidAgain.is(match, passage)
        || isGroupRecording(match.later(), match.earlier())) {
      return RepeatKind.CITED;
    }
    if (isMostly(agreed, match)
        || new AgreedWording(later).is(passage.in(text))
        || isTemplate(match, all)) {
      return RepeatKind.TEMPLATE;
    }
    return Formalities.are(passage.in(text)) ? RepeatKind.SNIPPET : RepeatKind.UNEXPLAINED;
  }

  /**
   * One note that stands in several people's files, word for word: each copy says whom else it is
   * about, or one does and both are of one day.
   */
  private static boolean isGroupRecording(RecordWords later, RecordWords earlier) {
    CaseRecord one = later.record();
    CaseRecord other = earlier.record();
    boolean aboutOther = one.isAbout(other.person().id());
    boolean aboutOne = other.isAbout(one.person().id());
    boolean sameDay = one.occurredOn() != null && one.occurredOn().equals(other.occurredOn());
    return !one.person().id().equals(other.person().id())
        && ((aboutOther && aboutOne) || ((aboutOther || aboutOne) && sameDay))
        && (!earlier.hasText() || one.sections().equals(other.sections()));
  }

  /** Half of it and more, and what stands beside it is too short to be a copy of its own. */
  private static boolean isMostly(BitSet agreed, Match match) {
    int words = agreed.get(match.start(), match.end()).cardinality();
    return 2 * words >= match.end() - match.start() && longestBeside(agreed, match) < A_COPY;
  }

  private static int longestBeside(BitSet agreed, Match match) {
    int longest = 0;
    int from = agreed.nextClearBit(match.start());
    while (from < match.end()) {
      int next = agreed.nextSetBit(from);
      int to = next < 0 ? match.end() : Math.min(next, match.end());
      longest = Math.max(longest, to - from);
      from = agreed.nextClearBit(to);
    }
    return longest;
  }

  private static boolean isTemplate(Match match, List<Match> all) {
    Hands hands = new Hands();
    hands.add(match.later().record().person().id(), handOf(match.later().record()));
    for (Match other : all) {
      if (other.covers(match)) {
        hands.add(other.record().person().id(), handOf(other.record()));
      }
    }
    return hands.areMany();
  }

  /** Who wrote a record; empty when nobody knows. */
  static String handOf(CaseRecord record) {
    Author author = record.author();
    return author == null ? "" : author.id();
  }
}
