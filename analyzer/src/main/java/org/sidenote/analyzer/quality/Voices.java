package org.sidenote.analyzer.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Involved;

/**
 * How well voices are told apart.
 *
 * @param attribution "somebody said, thinks, wants" wherever no quotation mark stands: reported
 *     words of the person and of others taken together
 * @param placed marks of a voice that share their place with a label of the same kind
 * @param right how many of those name the same speaker
 */
public record Voices(Score attribution, int placed, int right) {

  private static final Set<String> REPORTED = Set.of("voice-indirect", "voice-other");
  private static final String QUOTATION_MARKS = "\"“”‘«»";
  private static final Set<String> SAY_NOTHING =
      Set.of("mr", "mrs", "ms", "miss", "dr", "the", "and", "of", "at", "her", "his", "their");

  /**
   * A voice, marked or labelled.
   *
   * @param kind which label
   * @param span where
   * @param who the speaker's name or role; null when not known
   */
  record Heard(String kind, Span span, @Nullable String who) {}

  static Voices of(List<Heard> marked, List<Heard> labelled, List<CaseRecord> records) {
    int placed = 0;
    int right = 0;
    for (Heard mark : marked) {
      List<Heard> same =
          labelled.stream()
              .filter(l -> l.kind.equals(mark.kind) && l.span.matches(mark.span))
              .toList();
      placed += same.isEmpty() ? 0 : 1;
      Set<String> names = namesOf(mark, records);
      right += same.stream().anyMatch(l -> meet(names, namesOf(l, records))) ? 1 : 0;
    }
    return new Voices(
        Score.of("attribution without marks", reported(marked), reported(labelled)), placed, right);
  }

  /** Share of marks in the right place that name the right speaker, 0 to 1. */
  double speakerRight() {
    return placed == 0 ? 1 : (double) right / placed;
  }

  private static List<Span> reported(List<Heard> voices) {
    return voices.stream()
        .filter(voice -> REPORTED.contains(voice.kind))
        .map(Heard::span)
        .filter(span ->
            span.quote() != null
                && span.quote().chars().noneMatch(c -> QUOTATION_MARKS.indexOf(c) >= 0))
        .toList();
  }

  /** All words that may mean the speaker: their names, nicknames and role in that record. */
  private static Set<String> namesOf(Heard voice, List<CaseRecord> records) {
    Set<String> names = new HashSet<>(words(voice.who));
    for (CaseRecord record : records) {
      if (record.id().equals(voice.span.record())) {
        List<String> person = new ArrayList<>(record.person().alsoKnownAs());
        if (record.person().name() != null) {
          person.add(record.person().name());
        }
        addIfMeant(names, words(String.join(" ", person)));
        for (Involved other : record.people()) {
          Set<String> theirs = words(other.name());
          theirs.addAll(words(other.role()));
          addIfMeant(names, theirs);
        }
      }
    }
    return names;
  }

  private static void addIfMeant(Set<String> names, Set<String> theirs) {
    // All but the family name: brothers and sisters share that.
    if (names.stream().filter(theirs::contains).count() * 2 > Math.min(names.size(), 3)) {
      names.addAll(theirs);
    }
  }

  private static Set<String> words(@Nullable String name) {
    Set<String> words = new HashSet<>();
    if (name != null) {
      for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
        if (word.length() > 1 && !SAY_NOTHING.contains(word)) {
          words.add(word);
        }
      }
    }
    return words;
  }

  private static boolean meet(Set<String> one, Set<String> two) {
    return one.stream().anyMatch(two::contains);
  }
}
