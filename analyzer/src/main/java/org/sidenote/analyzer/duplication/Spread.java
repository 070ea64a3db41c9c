package org.sidenote.analyzer.duplication;

import java.util.BitSet;

/** Which words of a section stand in a great many records: agreed wording, not anybody's own. */
final class Spread {

  /** Fewer words than this are a phrase that everybody uses. */
  private static final int LEAST = 12;

  private final BitSet common;
  private final BitSet rare;
  private final int words;

  Spread(int words) {
    this.words = words;
    common = new BitSet(words);
    rare = new BitSet(words);
  }

  /** The fingerprint that begins here stands in a great many. */
  void common(int at) {
    common.set(at, at + Fingerprints.WORDS);
  }

  /** The fingerprint that begins here stands in few, or in none. */
  void rare(int at) {
    rare.set(at, at + Fingerprints.WORDS);
  }

  /** The words that common fingerprints cover and rare ones do not, and any between two such. */
  BitSet agreed() {
    BitSet agreed = (BitSet) common.clone();
    agreed.andNot(rare);
    int end = agreed.nextClearBit(Math.max(0, agreed.nextSetBit(0)));
    for (int start = agreed.nextSetBit(end); start >= 0; start = agreed.nextSetBit(end)) {
      int nextRare = rare.nextSetBit(end);
      if (nextRare < 0 || nextRare > start) {
        agreed.set(end, start);
      }
      end = agreed.nextClearBit(start);
    }
    agreed.clear(words, Math.max(words, agreed.length()));
    for (int start = agreed.nextSetBit(0); start >= 0; ) {
      end = agreed.nextClearBit(start);
      if (end - start < LEAST) {
        agreed.clear(start, end);
      }
      start = agreed.nextSetBit(end);
    }
    return agreed;
  }
}
