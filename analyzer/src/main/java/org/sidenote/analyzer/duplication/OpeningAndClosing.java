package org.sidenote.analyzer.duplication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.Stretch;

/**
 * The sentences with which a note begins and ends as an earlier one did.
 *
 * @param opening in the later note
 * @param sourceOpening in the earlier one
 * @param closing in the later note
 * @param sourceClosing in the earlier one
 */
record OpeningAndClosing(
    Stretch opening, Stretch sourceOpening, Stretch closing, Stretch sourceClosing) {

  /** Of one formula, the shorter of two sentences has so much in common with the longer. */
  private static final double OF_THE_SHORTER = 0.7;

  /** And the longer so much with the shorter. */
  private static final double OF_THE_LONGER = 0.4;

  private static final Hashes NO_NAMES = new Hashes(new long[0]);

  /** What two notes have in common at both ends; null when one end is new, or nothing between. */
  static @Nullable OpeningAndClosing of(String later, String earlier) {
    List<ToldSentence> now = ToldSentence.of(later, NO_NAMES);
    List<ToldSentence> then = ToldSentence.of(earlier, NO_NAMES);
    int most = Math.min(now.size(), then.size());
    int opening = 0;
    while (opening < most && isAlike(now.get(opening), then.get(opening))) {
      opening++;
    }
    int closing = 0;
    while (closing < most - opening
        && isAlike(now.get(now.size() - 1 - closing), then.get(then.size() - 1 - closing))) {
      closing++;
    }
    if (opening == 0 || closing == 0) {
      return null;
    }
    OpeningAndClosing both =
        new OpeningAndClosing(
            first(now, opening), first(then, opening), last(now, closing), last(then, closing));
    return later.substring(both.opening.end(), both.closing.start()).isBlank() ? null : both;
  }

  private static Stretch first(List<ToldSentence> sentences, int many) {
    return new Stretch(sentences.getFirst().start(), sentences.get(many - 1).end());
  }

  private static Stretch last(List<ToldSentence> sentences, int many) {
    return new Stretch(sentences.get(sentences.size() - many).start(), sentences.getLast().end());
  }

  private static boolean isAlike(ToldSentence one, ToldSentence other) {
    double there = Retelling.told(one, other, Stem::rarity);
    double here = Retelling.told(other, one, Stem::rarity);
    return Math.max(there, here) >= OF_THE_SHORTER && Math.min(there, here) >= OF_THE_LONGER;
  }
}
