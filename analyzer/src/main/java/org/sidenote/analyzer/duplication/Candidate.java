package org.sidenote.analyzer.duplication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sidenote.analyzer.duplication.Archive.Entry;
import org.sidenote.analyzer.duplication.Archive.Seed;

/**
 * A stretch that may be a copy: fingerprints in common that lie along one diagonal.
 *
 * @param entry the earlier section
 * @param diagonal position in the later text less position in the earlier
 * @param from first word of the later text that has one
 * @param to last word of the later text that has one
 * @param weight how much they say together; words that stand in many places say little
 */
record Candidate(Entry entry, int diagonal, int from, int to, double weight) {

  private static final int DIAGONALS_APART = 6;

  /** A true copy is among the first few; the rest are phrases that everybody uses. */
  private static final int MOST = 40;

  /** The most telling candidates, most telling first. */
  static List<Candidate> best(Map<Entry, List<Seed>> seeds) {
    List<Candidate> candidates = new ArrayList<>();
    seeds.forEach((entry, inEntry) -> addAll(entry, inEntry, candidates));
    candidates.sort(
        Comparator.comparingDouble((Candidate c) -> -c.weight)
            .thenComparing(c -> c.entry.record(), Recency.ORDER.reversed())
            .thenComparing(c -> c.entry.record().id())
            .thenComparingInt(c -> c.entry.section())
            .thenComparingInt(Candidate::diagonal));
    return candidates.subList(0, Math.min(MOST, candidates.size()));
  }

  private static void addAll(Entry entry, List<Seed> seeds, List<Candidate> candidates) {
    seeds.sort(Comparator.comparingInt(Seed::diagonal).thenComparingInt(Seed::at));
    int first = 0;
    for (int i = 1; i <= seeds.size(); i++) {
      if (i == seeds.size()
          || seeds.get(i).diagonal() - seeds.get(first).diagonal() > DIAGONALS_APART) {
        candidates.add(of(entry, seeds.subList(first, i)));
        first = i;
      }
    }
  }

  private static Candidate of(Entry entry, List<Seed> seeds) {
    int from = Integer.MAX_VALUE;
    int to = 0;
    double weight = 0;
    for (Seed seed : seeds) {
      from = Math.min(from, seed.at());
      to = Math.max(to, seed.at());
      weight += seed.weight();
    }
    return new Candidate(entry, seeds.getFirst().diagonal(), from, to, weight);
  }
}
