package org.sidenote.analyzer.duplication;

import java.util.List;

/**
 * The stems of a section in rows, one sentence after another: a file is gone through stem by stem
 * with every record that is added to it, and what stands in a row is read fastest.
 */
@SuppressWarnings("ArrayRecordComponent") // made once, never written to, compared by nobody
record StemRows(int[] ends, long[] hashes, double[] rarities, int[][] meanings) {

  static StemRows of(List<ToldSentence> section) {
    int[] ends = new int[section.size()];
    int all = 0;
    for (int i = 0; i < ends.length; i++) {
      all += section.get(i).stems().size();
      ends[i] = all;
    }
    long[] hashes = new long[all];
    double[] rarities = new double[all];
    int[][] meanings = new int[all][];
    int at = 0;
    for (ToldSentence sentence : section) {
      for (Stem stem : sentence.stems()) {
        hashes[at] = stem.hash();
        rarities[at] = stem.rarity();
        meanings[at++] = stem.meanings();
      }
    }
    return new StemRows(ends, hashes, rarities, meanings);
  }
}
