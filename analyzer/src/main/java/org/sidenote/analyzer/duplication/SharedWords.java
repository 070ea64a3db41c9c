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
  private final Map<Long, int[]> byStem = new HashMap<>();
  private final Map<Integer, int[]> byMeaning = new HashMap<>();

  SharedWords(List<ToldSentence> later, ToDoubleFunction<Stem> weight) {
    this.later = later;
    this.weight = weight;
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

  double most(List<ToldSentence> earlier) {
    double[] best = new double[later.size()];
    double[] shared = new double[later.size()];
    for (ToldSentence sentence : earlier) {
      Arrays.fill(shared, 0);
      for (Stem stem : sentence.stems()) {
        double its = weight.applyAsDouble(stem);
        add(byStem.get(stem.hash()), its, shared);
        for (int meaning : stem.meanings()) {
          add(byMeaning.get(meaning), Retelling.SAME_MEANING * its, shared);
        }
      }
      for (int i = 0; i < best.length; i++) {
        best[i] = Math.max(best[i], shared[i]);
      }
    }
    double most = 0;
    for (int i = 0; i < best.length; i++) {
      double size = Retelling.size(later.get(i), weight);
      most += Math.max(0, Math.min(size, best[i]) - Retelling.LEAST_ALIKE * size / 2);
    }
    return most;
  }

  private static void add(int @Nullable [] sentences, double weight, double[] shared) {
    if (sentences != null) {
      for (int sentence : sentences) {
        shared[sentence] += weight;
      }
    }
  }
}
