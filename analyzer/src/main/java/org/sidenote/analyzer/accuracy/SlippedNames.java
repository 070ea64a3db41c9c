package org.sidenote.analyzer.accuracy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sidenote.analyzer.accuracy.Words.Word;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Person;
import org.sidenote.api.Reading;
import org.sidenote.api.Section;

/**
 * Names a worker wrote for another of the people they write about. A slip is only seen where
 * nothing else explains the name: it is nowhere else in the person's file, and here once or twice.
 */
final class SlippedNames {

  private static final int A_SLIP = 2;

  private final Reading reading;

  SlippedNames(Reading reading) {
    this.reading = reading;
  }

  /** Those of some unexplained names that are slips. */
  List<OthersName> among(List<OthersName> unexplained) {
    if (unexplained.isEmpty() || reading.file().isEmpty()) {
      return List.of();
    }
    Map<String, Integer> times = new HashMap<>();
    unexplained.forEach(name -> times.merge(name.lower(), 1, Integer::sum));
    List<OthersName> likely =
        unexplained.stream()
            .filter(name -> hasThePersonsOwn(name) || isNeverExplained(name, times))
            .toList();
    // The file is long: it is read only for the names that are left.
    Set<String> names = new HashSet<>();
    likely.forEach(name -> names.add(name.lower()));
    Set<String> known = names.isEmpty() ? Set.of() : known(names);
    List<OthersName> strange =
        likely.stream().filter(name -> !known.contains(name.lower())).toList();
    return likely.stream()
        .filter(name ->
            hasThePersonsOwn(name)
                || (strange.contains(name)
                    && (isOneOfSeveral(name, strange) || isRare(name, times))))
        .toList();
  }

  /** Whether nothing in the record tells who it is. */
  private boolean isNeverExplained(OthersName name, Map<String, Integer> times) {
    return times.getOrDefault(name.lower(), 0) == Uses.of(reading, name.lower(), List.of())
        && !isShortFor(name.word(), reading.record());
  }

  /**
   * Whether the name is there no more often than slips are, and nobody of that name seems to have
   * been there.
   */
  private boolean isRare(OthersName name, Map<String, Integer> times) {
    return times.getOrDefault(name.lower(), 0) <= (name.other() == null ? 1 : A_SLIP)
        && !name.inCompany();
  }

  /** Two names from one other life: a passage about it came into this file. */
  private static boolean isOneOfSeveral(OthersName name, List<OthersName> strange) {
    Person life = name.other();
    return life != null
        && strange.stream()
            .anyMatch(one ->
                one.other() != null
                    && one.other().id().equals(life.id())
                    && !one.lower().equals(name.lower()));
  }

  /** "Mrs P", where the record speaks of Mrs Platt. */
  private static boolean isShortFor(Word initial, CaseRecord record) {
    return initial.text().length() == 1
        && record.sections().stream()
            .map(section -> Words.in(section.text()))
            .anyMatch(words -> hasTitled(words, initial.text().charAt(0)));
  }

  private static boolean hasTitled(List<Word> words, char initial) {
    for (int i = 1; i < words.size(); i++) {
      String name = words.get(i).text();
      if (name.length() > 1 && name.charAt(0) == initial && AroundNames.headOf(words, i) < i) {
        return true;
      }
    }
    return false;
  }

  /** "Mina shook his head": nobody else's name has this person's pronoun for its own. */
  private boolean hasThePersonsOwn(OthersName name) {
    Person other = name.other();
    List<Word> words = Words.in(reading.sections().get(name.section()));
    int at = words.indexOf(name.word());
    return other != null
        && name.relative() == null
        && at >= 0
        && OwnGesture.isBehind(words, at, Gender.of(reading.record().person()), other);
  }

  /** The names that stand in the file. */
  private Set<String> known(Set<String> names) {
    Set<String> known = new HashSet<>();
    for (CaseRecord record : reading.file()) {
      if (known.size() == names.size()) {
        return known;
      }
      Set<String> header = HeaderNames.of(record);
      names.stream().filter(header::contains).forEach(known::add);
      for (Section section : record.sections()) {
        names.stream().filter(name -> Words.hasName(section.text(), name)).forEach(known::add);
      }
    }
    return known;
  }
}
