package org.sidenote.analyzer.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sidenote.api.Repeat;
import org.sidenote.api.RepeatKind;
import org.sidenote.corpus.generator.GeneratedNote;
import org.sidenote.corpus.generator.Plant;

/**
 * How many of the planted copies were found. A copy is found when a finding shares more than half
 * of what the two cover together; a finding that touches no copy is a false one.
 */
final class Recall {

  /** Planted, and found. */
  record Count(int planted, int found) {
    Count and(boolean hit) {
      return new Count(planted + 1, found + (hit ? 1 : 0));
    }

    double share() {
      return (double) found / planted;
    }
  }

  private static final double HALF = 0.5;
  private static final Count NOTHING = new Count(0, 0);

  private final Map<String, Count> byKind = new TreeMap<>();
  private final Map<String, Count> byLength = new TreeMap<>();
  private int right;
  private int wrong;
  private int hits;
  private double overlap;

  void add(GeneratedNote note, List<Repeat> repeats) {
    List<Repeat> flagged =
        repeats.stream().filter(repeat -> repeat.kind() == RepeatKind.UNEXPLAINED).toList();
    for (Plant plant : note.plants()) {
      double best = flagged.stream().mapToDouble(repeat -> overlap(plant, repeat)).max().orElse(0);
      boolean hit = best > HALF;
      byKind.merge(plant.kind().toString(), NOTHING.and(hit), (old, one) -> old.and(hit));
      byLength.merge(length(note, plant), NOTHING.and(hit), (old, one) -> old.and(hit));
      if (hit) {
        hits++;
        overlap += best;
      }
    }
    for (Repeat repeat : flagged) {
      if (note.plants().stream().anyMatch(plant -> overlap(plant, repeat) > 0)) {
        right++;
      } else {
        wrong++;
      }
    }
  }

  private static double overlap(Plant plant, Repeat repeat) {
    int shared = Math.min(plant.end(), repeat.end()) - Math.max(plant.start(), repeat.start());
    int both = Math.max(plant.end(), repeat.end()) - Math.min(plant.start(), repeat.start());
    return Math.max(0, (double) shared / both);
  }

  private static String length(GeneratedNote note, Plant plant) {
    int words = note.text().substring(plant.start(), plant.end()).split(" ").length;
    return words < 30 ? "under 30 words" : words < 60 ? "30 to 59 words" : "60 words and more";
  }

  Map<String, Count> byKind() {
    return byKind;
  }

  Map<String, Count> byLength() {
    return byLength;
  }

  /** Planted copies that were found, as a share of all. */
  double share() {
    int planted = byKind.values().stream().mapToInt(Count::planted).sum();
    return (double) hits / planted;
  }

  /** Findings that touch a planted copy, as a share of all. */
  double precision() {
    return (double) right / (right + wrong);
  }

  int findings() {
    return right + wrong;
  }

  /** Intersection over union of found copies and their findings, on average. */
  double spanOverlap() {
    return overlap / hits;
  }
}
