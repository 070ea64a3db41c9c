package org.sidenote.analyzer.quality;

import java.util.List;

/**
 * How well two readers agree on one label: the ceiling a rule is measured against.
 *
 * @param name the label
 * @param first how often the first reader gave it
 * @param second how often the second did
 * @param alpha Krippendorff's alpha (2011, nominal, two readers, nothing missing): over words for
 *     labels of passages, over records for labels of whole records; 1 is full agreement, 0 is
 *     chance
 * @param spanF1 share of both readers' passages that the other one has too, 0 to 1
 */
record Agreement(String name, int first, int second, double alpha, double spanF1) {

  static Agreement of(String name, List<Span> first, List<Span> second, Units units) {
    long met =
        first.stream().filter(one -> second.stream().anyMatch(one::matches)).count()
            + second.stream().filter(one -> first.stream().anyMatch(one::matches)).count();
    int all = first.size() + second.size();
    return new Agreement(
        name,
        first.size(),
        second.size(),
        alpha(units.labelled(first), units.labelled(second)),
        all == 0 ? 1 : (double) met / all);
  }

  /** Alpha of two readers who each say yes or no to every unit. */
  static double alpha(boolean[] first, boolean[] second) {
    long yes = 0;
    long disagreed = 0;
    for (int i = 0; i < first.length; i++) {
      yes += (first[i] ? 1 : 0) + (second[i] ? 1 : 0);
      disagreed += first[i] != second[i] ? 1 : 0;
    }
    long values = 2L * first.length;
    long no = values - yes;
    if (yes == 0 || no == 0) {
      return 1;
    }
    double observed = (double) disagreed / first.length;
    double expected = 2.0 * yes * no / ((double) values * (values - 1));
    return 1 - observed / expected;
  }
}
