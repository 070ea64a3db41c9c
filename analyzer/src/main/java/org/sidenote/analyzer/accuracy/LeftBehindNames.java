package org.sidenote.analyzer.accuracy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.accuracy.Words.Word;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Sentences;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.Related;
import org.sidenote.api.Relation;
import org.sidenote.api.Repeat;
import org.sidenote.api.RepeatKind;
import org.sidenote.api.SectionRole;
import org.sidenote.api.Sentence;

/** Names that came with a passage from another person's record. */
final class LeftBehindNames {

  /** What a brother or sister says may stand in anybody's record. */
  private static final WordList SPEAKING = WordList.named("what-relatives-say");

  private final Reading reading;
  private final Set<String> ours;

  /** How often names stand in the record outside copied passages, as far as it was asked. */
  private final Map<String, Integer> ownUses = new HashMap<>();

  LeftBehindNames(Reading reading, Set<String> ours) {
    this.reading = reading;
    this.ours = ours;
  }

  /** The passage from another's record around a word. */
  static @Nullable Repeat around(Reading reading, int section, int start, int end) {
    for (Repeat repeat : reading.repeats()) {
      if (repeat.section() == section
          && repeat.start() <= start
          && end <= repeat.end()
          && repeat.source().relation() == Relation.OTHER_PERSON
          && repeat.kind() != RepeatKind.CITED) {
        return repeat;
      }
    }
    return null;
  }

  /** The word as a name of the person whose passage it stands in; null if it is not. */
  @Nullable OthersName at(ReadSection section, List<Word> words, int i) {
    Word word = words.get(i);
    Repeat repeat = around(reading, section.index(), word.start(), word.end());
    if (repeat == null || !NamedPeople.namesOf(repeat.earlier().person()).contains(word.lower())) {
      return null;
    }
    OthersName name =
        new OthersName(section.index(), null, word, repeat.earlier().person(), null, repeat, false);
    return !ours.contains(word.lower()) || isARelativesPlace(section, words, i, name, repeat)
        ? name
        : null;
  }

  /**
   * In a copied passage the other person's name is wrong, unless they are part of this person's
   * life as well and nothing shows that the passage was turned to be about this person.
   */
  boolean isLeftBehind(OthersName name, Repeat repeat) {
    return ours.contains(name.lower())
        || ownUses.computeIfAbsent(name.lower(), this::usesOutside) == 0
        || isTurned(repeat);
  }

  private int usesOutside(String name) {
    return Uses.of(reading, name, reading.repeats());
  }

  /**
   * A brother or sister in this record's header may be meant, save where the copied passage was
   * turned to be about this person and a sentence of it is still about the other, and where only
   * the other is in the person's own part.
   */
  private boolean isARelativesPlace(
      ReadSection section, List<Word> words, int i, OthersName name, Repeat repeat) {
    if (!name.word().text().equals(repeat.earlier().person().firstName())
        || AroundNames.isOneOfTwo(section.text(), words, i)
        || i + 1 == words.size()
        || !AroundNames.isOneGap(section.text(), name.word(), words.get(i + 1))) {
      return false;
    }
    boolean subject = i == 0 || AroundNames.startsSentence(section.text(), name.word());
    boolean company = AroundNames.isInCompany(words, i);
    return (subject && isInTheirPart(section))
        || (isTurnedSomewhere(repeat)
            && !company
            && !SPEAKING.has(words.get(i + 1).lower())
            && (subject || !namesThePerson(section, name.word())));
  }

  /** Whether a section is for what this person thinks, and does not name them. */
  private boolean isInTheirPart(ReadSection section) {
    return section.role() == SectionRole.VOICE
        && count(NamedPeople.namesOf(reading.record().person()), section.text()) == 0;
  }

  /** Whether the sentence in which a word stands names this person too. */
  private boolean namesThePerson(ReadSection section, Word word) {
    Sentence its = Sentences.around(section, word.start(), word.end());
    return its != null
        && count(
                NamedPeople.namesOf(reading.record().person()),
                section.text().substring(its.start(), its.end()))
            > 0;
  }

  private boolean isTurnedSomewhere(Repeat one) {
    return reading.repeats().stream()
        .anyMatch(r -> r.earlier().id().equals(one.earlier().id()) && isTurned(r));
  }

  /** Whether the passage speaks of this person by name where its source does not. */
  private boolean isTurned(Repeat repeat) {
    Set<String> names = NamedPeople.namesOf(reading.record().person());
    names.removeAll(NamedPeople.namesOf(repeat.earlier().person()));
    Related source = repeat.source();
    String now = reading.sections().get(repeat.section()).text();
    String then = repeat.earlier().sections().get(source.section()).text();
    return count(names, now.substring(repeat.start(), repeat.end()))
        > count(names, then.substring(source.start(), source.end()));
  }

  private static long count(Set<String> names, String text) {
    return Words.in(text).stream()
        .filter(word -> word.isCapital() && names.contains(word.lower()))
        .count();
  }
}
