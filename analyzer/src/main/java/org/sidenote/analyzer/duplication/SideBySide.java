package org.sidenote.analyzer.duplication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Sets a record beside earlier ones, one at a time, and finds the passages they share. */
final class SideBySide {

  /** Fourteen words in common, unbroken: two short sentences. */
  static final int LEAST_SCORE = 70;

  /** Seven words in common: a piece of a passage whose sentences have changed places. */
  private static final int LEAST_PIECE = 35;

  /** One piece of such a passage must be more than a phrase that many people use. */
  private static final int LEAST_LONGEST_PIECE = 50;

  /** A passage and its repetition in one section stand at least this many words apart. */
  private static final int APART = 8;

  private static final int WORDS_BETWEEN_PIECES = 8;
  private static final int LOST_BY_A_WORD_BETWEEN = 3;
  private static final double LEAST_SIMILARITY = 0.5;

  /** How far a copy may go on before its first fingerprint and after its last, in words. */
  private static final int AROUND = 40;

  private final RecordWords later;
  private final Seeds seeds;

  SideBySide(RecordWords later) {
    this.later = later;
    seeds = new Seeds(later);
  }

  /**
   * The passages shared with an earlier record.
   *
   * @param agreed for each section of the later record, the words that count for little
   */
  List<Match> matches(RecordWords earlier, List<BitSet> agreed) {
    return passages(apart(pieces(seeds.runs(earlier), earlier, agreed)));
  }

  /** The passages that stand a second time in the record itself. */
  List<Match> withinItself(List<BitSet> agreed) {
    List<Seeds.Run> runs =
        seeds.runs(later).stream()
            .filter(run ->
                run.earlierSection() < run.section()
                    || (run.earlierSection() == run.section() && run.diagonal() >= APART))
            .toList();
    List<Match> pieces = pieces(runs, later, agreed);
    pieces.removeIf(
        piece -> piece.section() == piece.sourceSection() && piece.sourceEnd() > piece.start());
    return passages(apart(pieces));
  }

  private List<Match> pieces(List<Seeds.Run> runs, RecordWords earlier, List<BitSet> agreed) {
    List<Match> pieces = new ArrayList<>();
    if (runs.stream().noneMatch(run -> best(run, earlier, agreed) >= LEAST_LONGEST_PIECE)) {
      return pieces;
    }
    for (Seeds.Run run : runs) {
      List<Alignment> alignments =
          Alignment.near(
              run.diagonal(),
              later.codes()[run.section()],
              earlier.codes()[run.earlierSection()],
              agreed.get(run.section()),
              from(run),
              to(run),
              LEAST_PIECE);
      for (Alignment alignment : alignments) {
        pieces.add(match(earlier, run, alignment));
      }
    }
    return pieces;
  }

  private int best(Seeds.Run run, RecordWords earlier, List<BitSet> agreed) {
    return Alignment.best(
        run.diagonal(),
        later.codes()[run.section()],
        earlier.codes()[run.earlierSection()],
        agreed.get(run.section()),
        from(run),
        to(run));
  }

  private static int from(Seeds.Run run) {
    return Math.max(0, run.from() - AROUND);
  }

  private int to(Seeds.Run run) {
    return Math.min(later.codes()[run.section()].length, run.to() + AROUND);
  }

  private Match match(RecordWords earlier, Seeds.Run run, Alignment alignment) {
    return new Match(
        later,
        earlier,
        run.section(),
        alignment.start(),
        alignment.end(),
        run.earlierSection(),
        alignment.sourceStart(),
        alignment.sourceEnd(),
        alignment.sourceEnd() - alignment.sourceStart(),
        alignment.matches(),
        alignment.score());
  }

  /** Of pieces that overlap, the best. */
  private static List<Match> apart(List<Match> pieces) {
    if (pieces.size() < 2) {
      return pieces;
    }
    pieces.sort(
        Comparator.comparingInt((Match m) -> -m.score())
            .thenComparingInt(Match::section)
            .thenComparingInt(Match::start));
    List<Match> apart = new ArrayList<>();
    for (Match piece : pieces) {
      if (apart.stream().noneMatch(other -> other.covers(piece) || piece.covers(other))) {
        apart.add(piece);
      }
    }
    apart.sort(Comparator.comparingInt(Match::section).thenComparingInt(Match::start));
    return apart;
  }

  /**
   * Pieces that follow one another, joined: sentences may have changed places. What is copied a
   * second time is a passage of its own.
   */
  private static List<Match> passages(List<Match> pieces) {
    List<Match> passages = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= pieces.size(); i++) {
      if (i == pieces.size()
          || pieces.get(i).section() != pieces.get(first).section()
          || pieces.get(i - 1).gapTo(pieces.get(i)) > WORDS_BETWEEN_PIECES
          || pieces.subList(first, i).stream().anyMatch(pieces.get(i)::isFromTheSamePlaceAs)) {
        addPassage(pieces.subList(first, i), passages);
        first = i;
      }
    }
    return passages;
  }

  private static void addPassage(List<Match> pieces, List<Match> passages) {
    Match passage = pieces.getFirst();
    int longest = passage.score();
    for (Match next : pieces.subList(1, pieces.size())) {
      int lost = LOST_BY_A_WORD_BETWEEN * Math.max(0, passage.gapTo(next));
      passage = passage.with(next, passage.score() + next.score() - lost);
      longest = Math.max(longest, next.score());
    }
    boolean copy = passage.score() >= LEAST_SCORE && longest >= LEAST_LONGEST_PIECE;
    if ((copy || passage.isByTheSameHandOfAnother()) && passage.similarity() >= LEAST_SIMILARITY) {
      passages.add(passage);
    }
  }
}
