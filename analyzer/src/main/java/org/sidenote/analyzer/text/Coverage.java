package org.sidenote.analyzer.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.sidenote.api.Mark;

/**
 * The characters of a record that some passages cover. Asking costs the same however many passages
 * there are; asking each of them makes a long record slow.
 */
public final class Coverage {

  private final List<BitSet> bySection = new ArrayList<>();

  /** What marks cover. */
  public static Coverage of(List<Mark> marks) {
    Coverage coverage = new Coverage();
    marks.forEach(mark -> coverage.add(mark.section(), mark.start(), mark.end()));
    return coverage;
  }

  /** Adds a passage of a section: from its first UTF-16 unit to one past the last. */
  public void add(int section, int start, int end) {
    while (bySection.size() <= section) {
      bySection.add(new BitSet());
    }
    bySection.get(section).set(start, end);
  }

  /** The covered parts of a section, in order, none touching another. */
  public List<Stretch> stretches(int section) {
    List<Stretch> stretches = new ArrayList<>();
    if (section < bySection.size()) {
      BitSet covered = bySection.get(section);
      for (int start = covered.nextSetBit(0); start >= 0; ) {
        int end = covered.nextClearBit(start);
        stretches.add(new Stretch(start, end));
        start = covered.nextSetBit(end);
      }
    }
    return stretches;
  }

  /** Whether a character of that passage is covered. */
  public boolean touches(int section, int start, int end) {
    if (section >= bySection.size()) {
      return false;
    }
    int first = bySection.get(section).nextSetBit(start);
    return first >= 0 && first < end;
  }

  /** Whether every character of that passage is covered. */
  public boolean holds(int section, int start, int end) {
    return section < bySection.size() && bySection.get(section).nextClearBit(start) >= end;
  }
}
