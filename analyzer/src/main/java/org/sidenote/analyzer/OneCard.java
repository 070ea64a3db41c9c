package org.sidenote.analyzer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sidenote.api.Finding;

/**
 * One card for one passage. A label that is nearly all of a sentence judged as a whole ("Karl is
 * lazy."), initials inside service language that is to go altogether ("LAC child"), and a verdict
 * or label that says no more than that somebody who was hurt is to blame, are told once.
 */
final class OneCard {

  /** Which rules tell the same better, by the rule that then has nothing to add. */
  private static final Map<String, List<String>> TOLD_BY =
      Map.of(
          "wording.label", List.of("fact.judgement", "wording.blame"),
          "wording.acronym", List.of("wording.jargon"),
          "fact.judgement", List.of("wording.blame"));

  /** "Karl is", "she is a": by so many words the longer passage is longer at most. */
  private static final int WORDS_BESIDE = 3;

  private OneCard() {}

  /** The findings, in their order, without those that tell again what another tells. */
  static List<Finding> of(List<Finding> findings) {
    Map<String, Map<Integer, NavigableMap<Integer, Finding>>> better = new HashMap<>();
    for (Finding finding : findings) {
      if (finding.section() != null && finding.start() != null) {
        better
            .computeIfAbsent(finding.rule(), rule -> new HashMap<>())
            .computeIfAbsent(finding.section(), section -> new TreeMap<>())
            .put(finding.start(), finding);
      }
    }
    return findings.stream()
        .filter(finding ->
            TOLD_BY.getOrDefault(finding.rule(), List.of()).stream()
                .noneMatch(rule -> isTold(finding, better.getOrDefault(rule, Map.of()))))
        .toList();
  }

  private static boolean isTold(
      Finding finding, Map<Integer, NavigableMap<Integer, Finding>> better) {
    if (finding.section() == null || finding.start() == null) {
      return false;
    }
    NavigableMap<Integer, Finding> there = better.getOrDefault(finding.section(), new TreeMap<>());
    return Stream.of(there.floorEntry(finding.start()), there.ceilingEntry(finding.start()))
        .filter(Objects::nonNull)
        .anyMatch(other -> isNearlyTheSame(finding, other.getValue()));
  }

  /** Whether one of two passages is nearly all of the other. */
  private static boolean isNearlyTheSame(Finding one, Finding other) {
    return (isWithin(one, other) || isWithin(other, one))
        && Math.abs(words(one.quote()) - words(other.quote())) <= WORDS_BESIDE;
  }

  private static boolean isWithin(Finding part, Finding whole) {
    return part.start() != null
        && part.end() != null
        && whole.start() != null
        && whole.end() != null
        && part.start() >= whole.start()
        && part.end() <= whole.end();
  }

  private static int words(@Nullable String quote) {
    return quote == null ? 0 : quote.strip().split("\\s+", -1).length;
  }
}
