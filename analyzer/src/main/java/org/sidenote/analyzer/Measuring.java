package org.sidenote.analyzer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.sidenote.analyzer.text.Coverage;
import org.sidenote.analyzer.text.Readability;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.Measures;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;
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
    List<Sentence> sentences = new ArrayList<>();
    reading.sections().forEach(section -> sentences.addAll(section.sentences()));
    int words = words(reading, place -> true);
    Coverage copied = new Coverage();
    reading.repeats().forEach(repeat -> copied.add(repeat.section(), repeat.start(), repeat.end()));
    int repeated = words(reading, place -> copied.holds(place.section, place.start, place.end));
    List<Mark> heard = new ArrayList<>(reading.marks(MarkKind.VOICE_DIRECT));
    heard.addAll(reading.marks(MarkKind.VOICE_INDIRECT));
    heard.addAll(reading.marks(MarkKind.VOICE_OBSERVED));
    Coverage voices = Coverage.of(heard);
    int voiced = words(reading, place -> voices.holds(place.section, place.start, place.end));
    return new Measures(
        words,
        sentences.size(),
        words - repeated,
        share(repeated, words),
        share(processWords(reading), words),
        share(voiced, words),
        round(Readability.grade(sentences)));
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
    int all = words(reading, place -> true);
    return places.entrySet().stream()
        .map(its ->
            new VoiceMap.Share(
                its.getKey(),
                share(words(reading, p -> its.getValue().holds(p.section, p.start, p.end)), all)))
        .sorted(Comparator.comparingDouble(VoiceMap.Share::share).reversed())
        .toList();
  }

  /** Words in process sentences; such a mark is over a whole sentence. */
  private static int processWords(Reading reading) {
    Set<Place> process = new HashSet<>();
    reading
        .marks(MarkKind.PROCESS)
        .forEach(m -> process.add(new Place(m.section(), m.start(), m.end())));
    int words = 0;
    for (ReadSection section : reading.sections()) {
      for (Sentence sentence : section.sentences()) {
        if (process.contains(new Place(section.index(), sentence.start(), sentence.end()))) {
          words += sentence.words();
        }
      }
    }
    return words;
  }

  private record Place(int section, int start, int end) {}

  private static int words(Reading reading, Predicate<Place> where) {
    int words = 0;
    for (ReadSection section : reading.sections()) {
      for (Sentence sentence : section.sentences()) {
        for (Token token : sentence.tokens()) {
          if (token.isWord()
              && where.test(new Place(section.index(), token.start(), token.end()))) {
            words++;
          }
        }
      }
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
