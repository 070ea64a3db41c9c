package org.sidenote.analyzer.duplication;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** What words say in one person's file: the more of its records have a word, the less. */
record FileWeights(Map<Long, Double> ofShared) implements ToDoubleFunction<Stem> {

  /** A word that stands in the record, in its source and nowhere else counts in full. */
  private static final int SOURCE_AND_COPY = 2;

  static FileWeights of(List<List<ToldSentence>> later, List<List<List<ToldSentence>>> earlier) {
    Map<Long, Integer> records = new HashMap<>();
    later.forEach(
        section -> section.forEach(s -> s.stems().forEach(stem -> records.put(stem.hash(), 1))));
    Set<Long> inThisOne = new HashSet<>();
    for (List<List<ToldSentence>> record : earlier) {
      inThisOne.clear();
      for (List<ToldSentence> section : record) {
        for (ToldSentence sentence : section) {
          for (Stem stem : sentence.stems()) {
            if (records.containsKey(stem.hash()) && inThisOne.add(stem.hash())) {
              records.merge(stem.hash(), 1, Integer::sum);
            }
          }
        }
      }
    }
    double most = Math.log(earlier.size() + 2.5);
    Map<Long, Double> weights = new HashMap<>();
    records.forEach((hash, count) ->
        weights.put(hash, 1 - Math.log(1 + Math.max(0, count - SOURCE_AND_COPY)) / most));
    return new FileWeights(weights);
  }

  @Override
  public double applyAsDouble(Stem stem) {
    return stem.rarity() * ofShared.getOrDefault(stem.hash(), 1.0);
  }
}
