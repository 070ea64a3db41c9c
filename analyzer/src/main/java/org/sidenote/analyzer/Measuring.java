package org.sidenote.analyzer;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sidenote.analyzer.text.Coverage;
import org.sidenote.analyzer.text.Readability;
import org.sidenote.analyzer.text.WordPlaces;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.Measures;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RepeatKind;
import org.sidenote.api.VoiceMap;

/** Figures about a record, from its reading. */
final class Measuring {

  private static final Set<MarkKind> VOICES =
      EnumSet.of(
          MarkKind.VOICE_DIRECT,
          MarkKind.VOICE_INDIRECT,
          MarkKind.VOICE_OBSERVED,
          MarkKind.VOICE_OTHER);

  private Measuring() {}

  static Measures of(Reading reading) {
    int words = WordPlaces.count(reading.sections());
    int sentences = 0;
    for (ReadSection section : reading.sections()) {
      sentences += section.sentences().size();
    }
    Coverage copied = new Coverage();
    reading.repeats().stream()
        .filter(repeat -> repeat.kind() != RepeatKind.SNIPPET)
        .forEach(repeat -> copied.add(repeat.section(), repeat.start(), repeat.end()));
    int repeated = words(reading, copied);
    Coverage voices = new Coverage();
    for (Mark mark : reading.marks()) {
      if (VOICES.contains(mark.kind()) && mark.kind() != MarkKind.VOICE_OTHER) {
        voices.add(mark.section(), mark.start(), mark.end());
      }
    }
    return new Measures(
        words,
        sentences,
        words - repeated,
        share(repeated, words),
        share(processWords(reading), words),
        share(words(reading, voices), words),
        round(Readability.grade(reading.sections())));
  }

  /** Everybody whose words or doings are marked, with their share of the record's words. */
  static List<VoiceMap.Share> voices(Reading reading) {
    Map<String, Coverage> places = new LinkedHashMap<>();
    for (Mark mark : reading.marks()) {
      String who = mark.who();
      if (who != null && VOICES.contains(mark.kind())) {
        places
            .computeIfAbsent(who, w -> new Coverage())
            .add(mark.section(), mark.start(), mark.end());
      }
    }
    int all = WordPlaces.count(reading.sections());
    return places.entrySet().stream()
        .map(its -> new VoiceMap.Share(its.getKey(), share(words(reading, its.getValue()), all)))
        .sorted(Comparator.comparingDouble(VoiceMap.Share::share).reversed())
        .toList();
  }

  /** Words in process sentences; such a mark is over a whole sentence. */
  private static int processWords(Reading reading) {
    Coverage process = new Coverage();
    for (Mark mark : reading.marks()) {
      if (mark.kind() == MarkKind.PROCESS) {
        process.add(mark.section(), mark.start(), mark.end());
      }
    }
    return words(reading, process);
  }

  private static int words(Reading reading, Coverage where) {
    int words = 0;
    for (ReadSection section : reading.sections()) {
      words += WordPlaces.in(section).within(where.stretches(section.index()));
    }
    return words;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : Math.round(1000.0 * part / whole) / 1000.0;
  }

  private static double round(double grade) {
    return Math.round(10 * grade) / 10.0;
  }
}
