package org.sidenote.analyzer.duplication;

import java.util.List;

/** How much of a text another one tells too, in its words or in others. */
public final class ToldAgain {

  private static final Hashes NOBODY = new Hashes(new long[0]);

  private ToldAgain() {}

  /**
   * The share of what a text says that one or two neighbouring sentences of a source say: each of
   * its sentences beside the part of the source most like it, by the weight of its words. 0
   * nothing, 1 all.
   */
  public static double share(String text, String source) {
    List<ToldSentence> sources = ToldSentence.of(source, NOBODY);
    double told = 0;
    double all = 0;
    for (ToldSentence sentence : ToldSentence.of(text, NOBODY)) {
      double best = 0;
      for (int i = 0; i < sources.size(); i++) {
        ToldSentence one = sources.get(i);
        best = Math.max(best, Retelling.told(sentence, one, Stem::rarity));
        if (i + 1 < sources.size()) {
          ToldSentence both = one.with(sources.get(i + 1));
          best = Math.max(best, Retelling.told(sentence, both, Stem::rarity));
        }
      }
      double size = Retelling.size(sentence, Stem::rarity);
      told += best * size;
      all += size;
    }
    return all == 0 ? 0 : told / all;
  }
}
