package org.sidenote.analyzer.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Sentence;

/**
 * Which sentences of a section stand at a place. Asking costs hardly more in a long section than in
 * a short one; asking each sentence makes a long record slow.
 */
public final class Sentences {

  private Sentences() {}

  /** The sentence that holds all of a passage; null if none does. */
  public static @Nullable Sentence around(ReadSection section, int start, int end) {
    List<Sentence> all = section.sentences();
    int first = firstEndingAfter(all, start);
    return first < all.size() && all.get(first).start() <= start && end <= all.get(first).end()
        ? all.get(first)
        : null;
  }

  /** The sentences that a passage holds all of, in order. */
  public static List<Sentence> within(ReadSection section, int start, int end) {
    List<Sentence> all = section.sentences();
    int from = firstEndingAfter(all, start);
    from += from < all.size() && all.get(from).start() < start ? 1 : 0;
    int to = from;
    while (to < all.size() && all.get(to).end() <= end) {
      to++;
    }
    return all.subList(from, to);
  }

  private static int firstEndingAfter(List<Sentence> inOrder, int place) {
    int low = 0;
    int high = inOrder.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (inOrder.get(middle).end() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
