package org.sidenote.analyzer.duplication;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Tells quickly how much of a section an earlier one could retell at most. */
final class SharedWords {
  private final List<ToldSentence> later;
  private final ToDoubleFunction<Stem> weight;
  private final double[] sizes;
  private final Map<Long, int[]> byStem = new HashMap<>();
  private final Map<Integer, int[]> byMeaning = new HashMap<>();

  SharedWords(List<ToldSentence> later, ToDoubleFunction<Stem> weight) {
    this.later = later;
    this.weight = weight;
    sizes = later.stream().mapToDouble(s -> Retelling.size(s, weight)).toArray();
    for (int i = 0; i < later.size(); i++) {
      for (Stem stem : later.get(i).stems()) {
        int sentence = i;
        byStem.merge(stem.hash(), new int[] {i}, (a, b) -> with(a, sentence));
        for (int meaning : stem.meanings()) {
          byMeaning.merge(meaning, new int[] {i}, (a, b) -> with(a, sentence));
        }
      }
    }
  }

  private static int[] with(int[] sentences, int another) {
    if (sentences[sentences.length - 1] == another) {
      return sentences;
    }
    int[] more = Arrays.copyOf(sentences, sentences.length + 1);
    more[sentences.length] = another;
    return more;
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
        int[] same = byStem.get(stem.hash());
        add(same, its, shared);
        if (same == null) {
          for (int meaning : stem.meanings()) {
            add(byMeaning.get(meaning), Retelling.SAME_MEANING * its, shared);
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
