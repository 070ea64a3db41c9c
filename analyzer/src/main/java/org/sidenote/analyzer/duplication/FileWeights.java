package org.sidenote.analyzer.duplication;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What words say in one person's file: the more of its records have a word, the less. */
final class FileWeights implements ToDoubleFunction<Stem> {

  /** A word that stands in the record, in its source and nowhere else counts in full. */
  private static final int SOURCE_AND_COPY = 2;

  /** In a file of fewer records a word that comes back has not yet shown itself to be routine. */
  private static final int FEW_RECORDS = 20;

  /** The words of the record itself; no other is asked for, and would count in full. */
  private final HashNumbers words = new HashNumbers();

  private final double[] weights;

  private FileWeights(List<List<ToldSentence>> later, List<ToldRecord> earlier) {
    for (List<ToldSentence> section : later) {
      for (ToldSentence sentence : section) {
        for (Stem stem : sentence.stems()) {
          words.add(stem.hash());
        }
      }
    }
    double most = Math.log(Math.max(FEW_RECORDS, earlier.size()) + 2.5);
    weights = new double[words.size()];
    int[] records = recordsWith(earlier);
    for (int word = 0; word < weights.length; word++) {
      weights[word] = 1 - Math.log(1 + Math.max(0, records[word] - SOURCE_AND_COPY)) / most;
    }
  }

  static FileWeights of(List<List<ToldSentence>> later, List<ToldRecord> earlier) {
    return new FileWeights(later, earlier);
  }

  /** How many records have each word, this one among them. */
  private int[] recordsWith(List<ToldRecord> earlier) {
    int[] records = new int[words.size()];
    Arrays.fill(records, 1);
    int[] lastCounted = new int[words.size()];
    int number = 0;
    for (ToldRecord record : earlier) {
      number++;
      for (StemRows section : record.rows()) {
        for (long hash : section.hashes()) {
          int word = words.of(hash);
          if (word != HashNumbers.NONE && lastCounted[word] != number) {
            lastCounted[word] = number;
            records[word]++;
          }
        }
      }
    }
    return records;
  }

  @Override
  public double applyAsDouble(Stem stem) {
    return weight(number(stem.hash()), stem.rarity());
  }

  /** How many different words the record has. */
  int words() {
    return weights.length;
  }

  /** The number of a word of the record, from 0; {@link HashNumbers#NONE} for any other. */
  int number(long hash) {
    return words.of(hash);
  }

  /** What a word of that number and rarity says. */
  double weight(int number, double rarity) {
    return number == HashNumbers.NONE ? rarity : rarity * weights[number];
  }
}
