package org.sidenote.analyzer.duplication;

import java.util.BitSet;

/** Which words of a section stand in a great many records: agreed wording, not anybody's own. */
final class Spread {

  private final BitSet common = new BitSet();
  private final BitSet rare = new BitSet();
  private final int words;

  Spread(int words) {
    this.words = words;
  }

  /** The fingerprint that begins here stands in a great many. */
  void common(int at) {
    common.set(at, at + Fingerprints.WORDS);
  }

  /** The fingerprint that begins here stands in few, or in none. */
  void rare(int at) {
    rare.set(at, at + Fingerprints.WORDS);
  }

  /** The words that only common fingerprints cover, and those between two such. */
  BitSet agreed() {
    BitSet agreed = new BitSet();
    int last = -1;
    for (int i = common.nextSetBit(0); i >= 0; i = common.nextSetBit(i + 1)) {
      if (!rare.get(i)) {
        boolean between =
            last >= 0 && rare.nextSetBit(last) >= i || last >= 0 && rare.nextSetBit(last) < 0;
        agreed.set(between ? last : i, i + 1);
        last = i;
      } else {
        last = -1;
      }
    }
    agreed.clear(words, Math.max(words, agreed.length()));
    return agreed;
  }
}
