package org.sidenote.analyzer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sidenote.api.Finding;

/**
 * One card for one passage. A label that is nearly all of a sentence judged as a whole ("Karl is
 * lazy.") and initials inside service language that is to go altogether ("LAC child") are told
 * once, by the rule that looks at the longer passage.
 */
final class OneCard {

  /** Which rule looks at the longer passage, by the rule that looks at a part of it. */
  private static final Map<String, String> WHOLE =
      Map.of("wording.label", "fact.judgement", "wording.acronym", "wording.jargon");

  /** "Karl is", "she is a": so many words of the longer passage stand beside the part at most. */
  private static final int WORDS_BESIDE = 3;

  private OneCard() {}

  /** The findings, in their order, without those that tell again what another tells. */
  static List<Finding> of(List<Finding> findings) {
    Map<String, Map<Integer, NavigableMap<Integer, Finding>>> wholes = new HashMap<>();
    for (Finding finding : findings) {
      if (finding.section() != null
          && finding.start() != null
          && WHOLE.containsValue(finding.rule())) {
        wholes
            .computeIfAbsent(finding.rule(), rule -> new HashMap<>())
            .computeIfAbsent(finding.section(), section -> new TreeMap<>())
            .put(finding.start(), finding);
      }
    }
    return findings.stream().filter(finding -> !isTold(finding, wholes)).toList();
  }

  private static boolean isTold(
      Finding part, Map<String, Map<Integer, NavigableMap<Integer, Finding>>> wholes) {
    String rule = WHOLE.get(part.rule());
    if (rule == null || part.section() == null || part.start() == null || part.end() == null) {
      return false;
    }
    NavigableMap<Integer, Finding> inSection =
        wholes.getOrDefault(rule, Map.of()).getOrDefault(part.section(), new TreeMap<>());
    Map.@Nullable Entry<Integer, Finding> before = inSection.floorEntry(part.start());
    Finding whole = before == null ? null : before.getValue();
    return whole != null
        && whole.end() != null
        && part.end() <= whole.end()
        && words(whole.quote()) - words(part.quote()) <= WORDS_BESIDE;
  }

  private static int words(@Nullable String quote) {
    return quote == null ? 0 : quote.strip().split("\\s+", -1).length;
  }
}
