package org.sidenote.analyzer.duplication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells quickly how much of a section an earlier one could retell at most. */
final class SharedWords {
  private final List<ToldSentence> later;
  private final FileWeights weights;
  private final double[] sizes;

  /** By the words' numbers in the weights. */
  private final int[] @Nullable [] byWord;

  private final Places byMeaning = new Places();

  SharedWords(List<ToldSentence> later, FileWeights weights) {
    this.later = later;
    this.weights = weights;
    sizes = later.stream().mapToDouble(s -> Retelling.size(s, weights)).toArray();
    byWord = new int[weights.words()][];
    for (int i = 0; i < later.size(); i++) {
      for (Stem stem : later.get(i).stems()) {
        int word = weights.number(stem.hash());
        byWord[word] = with(i, byWord[word]);
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
        sentences.add(with(sentence, null));
      } else {
        sentences.set(number, with(sentence, sentences.get(number)));
      }
    }

    int @Nullable [] of(long hash) {
      int number = numbers.of(hash);
      return number == HashNumbers.NONE ? null : sentences.get(number);
    }
  }

  private static int[] with(int sentence, int @Nullable [] before) {
    if (before == null) {
      return new int[] {sentence};
    }
    if (before[before.length - 1] == sentence) {
      return before;
    }
    int[] more = Arrays.copyOf(before, before.length + 1);
    more[before.length] = sentence;
    return more;
  }

  /** About the best score a retelling of the earlier section could have, in any order. */
  double most(StemRows earlier) {
    double[] best = new double[later.size()];
    double[] shared = new double[later.size()];
    int at = 0;
    for (int end : earlier.ends()) {
      Arrays.fill(shared, 0);
      double size = 0;
      for (; at < end; at++) {
        int word = weights.number(earlier.hashes()[at]);
        double its = weights.weight(word, earlier.rarities()[at]);
        size += its;
        int[] same = word == HashNumbers.NONE ? null : byWord[word];
        add(same, its, shared);
        if (same == null) {
          for (int meaning : earlier.meanings()[at]) {
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
