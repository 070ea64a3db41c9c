package org.sidenote.analyzer.duplication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Tells quickly how much of a section an earlier one could retell at most. */
final class SharedWords {
  private final List<ToldSentence> later;
  private final ToDoubleFunction<Stem> weight;
  private final double[] sizes;
  private final Places byStem = new Places();
  private final Places byMeaning = new Places();

  SharedWords(List<ToldSentence> later, ToDoubleFunction<Stem> weight) {
    this.later = later;
    this.weight = weight;
    sizes = later.stream().mapToDouble(s -> Retelling.size(s, weight)).toArray();
    for (int i = 0; i < later.size(); i++) {
      for (Stem stem : later.get(i).stems()) {
        byStem.add(stem.hash(), i);
        for (int meaning : stem.meanings()) {
          byMeaning.add(meaning, i);
        }
      }
    }
  }

  /** The sentences something stands in, each once. */
  private static final class Places {
    private final HashNumbers numbers = new HashNumbers();
    private final List<int[]> sentences = new ArrayList<>();

    void add(long hash, int sentence) {
      int number = numbers.add(hash);
      if (number == sentences.size()) {
        sentences.add(new int[] {sentence});
        return;
      }
      int[] its = sentences.get(number);
      if (its[its.length - 1] != sentence) {
        int[] more = Arrays.copyOf(its, its.length + 1);
        more[its.length] = sentence;
        sentences.set(number, more);
      }
    }

    int @Nullable [] of(long hash) {
      int number = numbers.of(hash);
      return number == HashNumbers.NONE ? null : sentences.get(number);
    }
  }

  /** About the best score a retelling of the earlier section could have, in any order. */
  double most(List<ToldSentence> earlier) {
    double[] best = new double[later.size()];
    double[] shared = new double[later.size()];
    for (ToldSentence sentence : earlier) {
      Arrays.fill(shared, 0);
      double size = 0;
      for (Stem stem : sentence.stems()) {
        double its = weight.applyAsDouble(stem);
        size += its;
        int[] same = byStem.of(stem.hash());
        add(same, its, shared);
        if (same == null) {
          for (int meaning : stem.meanings()) {
            add(byMeaning.of(meaning), Retelling.SAME_MEANING * its, shared);
          }
        }
      }
      for (int i = 0; i < best.length; i++) {
        if (shared[i] > 0) {
          double alike = Math.min(shared[i], Math.min(size, sizes[i]));
          // Half, as the sentence may have become two.
          best[i] = Math.max(best[i], alike - Retelling.LEAST_ALIKE * (sizes[i] + size / 2) / 2);
        }
      }
    }
    return Arrays.stream(best).sum();
  }

  private static void add(int @Nullable [] sentences, double weight, double[] shared) {
    if (sentences != null) {
      for (int sentence : sentences) {
        shared[sentence] += weight;
      }
    }
  }
}
