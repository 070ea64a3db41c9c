package org.sidenote.analyzer.duplication;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A run of sentences that tells what a run of earlier ones told, in the same order and in other
 * words: the best local alignment of the two (Smith and Waterman, 1981), over sentences. One
 * sentence may have become two, or two one; some may be new or left out.
 *
 * @param start first later sentence
 * @param end one past the last
 * @param sourceStart first earlier sentence
 * @param sourceEnd one past the last
 * @param score what speaks for it
 * @param agreed weight of the content words the two have in common, each counted by its rarity
 * @param strongest what the pair of sentences with most in common has of that
 * @param facts how many words in common are not everyday ones
 * @param similarity words in common as a share of both sides, by weight: 0 to 1
 */
record Retelling(
    int start,
    int end,
    int sourceStart,
    int sourceEnd,
    double score,
    double agreed,
    double strongest,
    int facts,
    double similarity) {

  /** Two sentences less alike than this tell different things. */
  static final double LEAST_ALIKE = 0.22;

  /** What another word for the same thing counts for, against the word itself. */
  static final double SAME_MEANING = 0.6;

  private static final double LOST_BY_A_SENTENCE_BETWEEN = 0.6;
  private static final double RARE = 0.3;

  /** What two sentences have in common. */
  private record Common(double weight, int facts) {

    private static final Common NOTHING = new Common(0, 0);

    Common and(Common other) {
      return new Common(weight + other.weight, facts + other.facts);
    }
  }

  /** A step of the alignment: so many sentences of each side. */
  private record Step(int later, int earlier, Common common, double size) {}

  /**
   * The best retelling.
   *
   * @param weight what a word says, from 0 to 1
   */
  static @Nullable Retelling best(
      List<ToldSentence> later, List<ToldSentence> earlier, ToDoubleFunction<Stem> weight) {
    return new Table(later, earlier, weight).best();
  }

  /** The same, where the later sentences are a part of more. */
  Retelling movedBy(int sentences) {
    return new Retelling(
        start + sentences,
        end + sentences,
        sourceStart,
        sourceEnd,
        score,
        agreed,
        strongest,
        facts,
        similarity);
  }

  /** How much of a sentence another tells too, from 0 to 1. */
  static double told(ToldSentence sentence, ToldSentence other, ToDoubleFunction<Stem> weight) {
    double size = size(sentence, weight);
    return size == 0 ? 0 : common(sentence, other, weight).weight / size;
  }

  static double size(ToldSentence sentence, ToDoubleFunction<Stem> weight) {
    return sentence.stems().stream().mapToDouble(weight).sum();
  }

  /** Every word is matched once: with itself if it can be, or else with a word of its meaning. */
  private static Common common(ToldSentence one, ToldSentence two, ToDoubleFunction<Stem> weight) {
    if (!sharesAny(one, two)) {
      return Common.NOTHING;
    }
    List<Stem> left = new ArrayList<>(two.stems());
    List<Stem> others = new ArrayList<>();
    double common = 0;
    int facts = 0;
    for (Stem stem : one.stems()) {
      if (left.remove(stem)) {
        double its = weight.applyAsDouble(stem);
        common += its;
        facts += its > RARE ? 1 : 0;
      } else if (stem.meanings().length > 0) {
        others.add(stem);
      }
    }
    for (Stem stem : others) {
      Stem best = null;
      for (Stem candidate : left) {
        if (candidate.meansAlso(stem)
            && (best == null || weight.applyAsDouble(candidate) > weight.applyAsDouble(best))) {
          best = candidate;
        }
      }
      if (best != null) {
        left.remove(best);
        double its =
            SAME_MEANING * Math.min(weight.applyAsDouble(stem), weight.applyAsDouble(best));
        common += its;
        facts += its > SAME_MEANING * RARE ? 1 : 0;
      }
    }
    return new Common(common, facts);
  }

  private static boolean sharesAny(ToldSentence one, ToldSentence two) {
    List<Stem> stems = one.stems();
    List<Stem> others = two.stems();
    // Every pair of sentences is asked: no iterators.
    for (int i = 0; i < stems.size(); i++) {
      Stem stem = stems.get(i);
      for (int j = 0; j < others.size(); j++) {
        if (stem.hash() == others.get(j).hash() || stem.meansAlso(others.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  private static final class Table {
    private final double[] laterSize;
    private final double[] earlierSize;
    private final Common[][] common;
    private final ToldSentence.Numbers[][] numbers;
    private final double[][] score;
    private final @Nullable Step[][] steps;

    Table(List<ToldSentence> later, List<ToldSentence> earlier, ToDoubleFunction<Stem> weight) {
      laterSize = later.stream().mapToDouble(s -> size(s, weight)).toArray();
      earlierSize = earlier.stream().mapToDouble(s -> size(s, weight)).toArray();
      common = new Common[later.size()][earlier.size()];
      numbers = new ToldSentence.Numbers[later.size()][earlier.size()];
      for (int i = 0; i < later.size(); i++) {
        for (int j = 0; j < earlier.size(); j++) {
          common[i][j] = common(later.get(i), earlier.get(j), weight);
          numbers[i][j] =
              common[i][j].weight > 0
                  ? later.get(i).numbers(earlier.get(j))
                  : ToldSentence.Numbers.NONE;
        }
      }
      score = new double[later.size() + 1][earlier.size() + 1];
      steps = new Step[later.size() + 1][earlier.size() + 1];
    }

    @Nullable Retelling best() {
      int endLater = 0;
      int endEarlier = 0;
      for (int i = 1; i < score.length; i++) {
        for (int j = 1; j < score[i].length; j++) {
          fill(i, j);
          if (score[i][j] > score[endLater][endEarlier]) {
            endLater = i;
            endEarlier = j;
          }
        }
      }
      return score[endLater][endEarlier] > 0 ? back(endLater, endEarlier) : null;
    }

    private void fill(int i, int j) {
      double one = laterSize[i - 1];
      double other = earlierSize[j - 1];
      pair(i, j, 1, 1, one, other);
      if (i > 1) {
        pair(i, j, 2, 1, laterSize[i - 2] + one, other);
      }
      if (j > 1) {
        pair(i, j, 1, 2, one, earlierSize[j - 2] + other);
      }
      gap(i, j, 1, 0, one);
      gap(i, j, 0, 1, other);
    }

    /** What two pairs that end there have in common; nothing where their numbers are news. */
    private Common both(int i, int j, int endLater, int endEarlier) {
      ToldSentence.Numbers first = numbers[i - 1][j - 1];
      ToldSentence.Numbers last = numbers[endLater - 1][endEarlier - 1];
      if (first.and(last) == ToldSentence.Numbers.OTHERS) {
        return Common.NOTHING;
      }
      Common its = common[endLater - 1][endEarlier - 1];
      Common before = common[i - 1][j - 1];
      return (i == endLater && j == endEarlier) || before.weight == 0 ? its : before.and(its);
    }

    /** Takes the last of each side, or the last two of one, for a pair if that is best. */
    private void pair(int i, int j, int later, int earlier, double one, double two) {
      Common both = both(i - later + 1, j - earlier + 1, i, j);
      double weight = Math.min(both.weight, Math.min(one, two));
      double size = (one + two) / 2;
      double its = weight - LEAST_ALIKE * size;
      double all = score[i - later][j - earlier] + its;
      // Not alike enough for a pair: it would be a gap.
      if (its > 0 && all > score[i][j]) {
        score[i][j] = all;
        steps[i][j] = new Step(later, earlier, new Common(weight, both.facts), size);
      }
    }

    private void gap(int i, int j, int later, int earlier, double size) {
      double all = score[i - later][j - earlier] - LOST_BY_A_SENTENCE_BETWEEN * Math.min(1, size);
      if (all > score[i][j]) {
        score[i][j] = all;
        steps[i][j] = new Step(later, earlier, Common.NOTHING, size / 2);
      }
    }

    private Retelling back(int endLater, int endEarlier) {
      int i = endLater;
      int j = endEarlier;
      Common all = Common.NOTHING;
      double size = 0;
      double strongest = 0;
      for (Step step = steps[i][j]; step != null; step = steps[i][j]) {
        all = all.and(step.common);
        size += step.size;
        strongest = Math.max(strongest, step.common.weight);
        i -= step.later;
        j -= step.earlier;
      }
      return new Retelling(
          i,
          endLater,
          j,
          endEarlier,
          score[endLater][endEarlier],
          all.weight,
          strongest,
          all.facts,
          Math.clamp(all.weight / size, 0.0, 1.0));
    }
  }
}
