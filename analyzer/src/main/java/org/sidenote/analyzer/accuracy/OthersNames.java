package org.sidenote.analyzer.accuracy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.accuracy.Words.Word;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Involved;
import org.sidenote.api.Person;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.Related;
import org.sidenote.api.Relation;
import org.sidenote.api.Repeat;
import org.sidenote.api.RepeatKind;
import org.sidenote.api.Section;
import org.sidenote.api.SectionFact;
import org.sidenote.api.SectionRole;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;

/**
 * Finds names of people other records are about where this person's name should be. There are two
 * ways they get there: with a copied passage, and by a slip of a worker who writes about both. A
 * slip is only seen where nothing else explains the name: it is nowhere else in the person's file,
 * no relative or friend is introduced by it, and it is there once or twice.
 */
final class OthersNames {

  private static final WordList WOMEN = WordList.named("women");
  private static final WordList MEN = WordList.named("men");
  private static final WordList SOMEBODY = WordList.named("somebody");
  private static final WordList ALSO_WORDS = WordList.named("names-that-are-words");

  private static final Set<String> PLACES =
      Set.of("in", "at", "of", "on", "since", "until", "till", "by", "during", "near", "through");

  /** What a brother or sister says may stand in anybody's record. */
  private static final WordList SPEAKING = WordList.named("what-relatives-say");

  private static final int A_SLIP = 2;

  private final Reading reading;
  private final Set<String> ours;
  private final Map<String, Person> caseload = new HashMap<>();

  /** By family name, which is somebody's only behind a title. */
  private final Map<String, Person> families = new HashMap<>();

  /** How often names stand in the record outside copied passages, as far as it was asked. */
  private final Map<String, Integer> ownUses = new HashMap<>();

  OthersNames(Reading reading) {
    this.reading = reading;
    this.ours = ours(reading.record());
    for (Person other : reading.caseload()) {
      if (Collections.disjoint(splitAtHyphens(NamedPeople.namesOf(other)), familyNames())) {
        givenNames(other).forEach(name -> caseload.putIfAbsent(name, other));
        if (other.name() != null && other.name().indexOf(' ') > 0) {
          String last = other.name().substring(other.name().lastIndexOf(' ') + 1);
          families.putIfAbsent(last.toLowerCase(Locale.ROOT), other);
        }
      }
    }
  }

  /**
   * A name that is somebody else's.
   *
   * @param section index of the section
   * @param word the name, and a family name with it
   * @param other whose it is; null when nobody knows
   * @param from the copied passage it stands in; null for a slip
   */
  record Found(int section, Word word, @Nullable Person other, @Nullable Repeat from) {

    Found in(int otherSection) {
      return new Found(otherSection, word, other, from);
    }
  }

  List<Found> find() {
    Known known = new Known(ours, caseload, families);
    List<Found> found = new ArrayList<>();
    for (ReadSection section : reading.sections()) {
      if (reading.repeats().stream().anyMatch(r -> r.section() == section.index())) {
        found.addAll(in(section, known, this));
      } else {
        SLIPS.of(known, section).forEach(one -> found.add(one.in(section.index())));
      }
    }
    return withoutOthersWhoAreThere(found);
  }

  /** The names a record's header accounts for, and those of the rest of the caseload. */
  private record Known(
      Set<String> ours, Map<String, Person> caseload, Map<String, Person> families) {}

  private static final SectionFact<Known, List<Found>> SLIPS =
      SectionFact.given((known, section) -> in(section, known, null));

  /**
   * The names in a section that may be somebody else's.
   *
   * @param copies knows what was copied; null where nothing in the section was
   */
  private static List<Found> in(ReadSection section, Known known, @Nullable OthersNames copies) {
    List<Found> found = new ArrayList<>();
    Set<Integer> first = new HashSet<>();
    Set<Integer> tagged = new HashSet<>();
    for (Sentence sentence : section.sentences()) {
      first.add(sentence.start());
      for (Token token : sentence.tokens()) {
        if (token.tag().equals("PROPN")) {
          tagged.add(token.start());
        }
      }
    }
    List<Word> words = Words.in(section);
    List<Stretch> quotations = Quotations.in(section);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (!word.isCapital()) {
        continue;
      }
      Found one = copies == null ? null : copies.copied(section, word);
      if (known.ours.contains(word.lower())
          && (one == null || copies == null || !copies.isARelativesPlace(section, words, i, one))) {
        continue;
      }
      if (one == null && !isIn(quotations, word)) {
        one =
            slip(
                known,
                section,
                words,
                i,
                tagged.contains(word.start())
                    && OnlyOfThePerson.isSaidOf(section.text(), words, i));
      }
      if (one != null
          && namesSomebody(section.text(), words, i, first.contains(word.start()), one)) {
        found.add(one);
      }
    }
    return found;
  }

  /**
   * A brother or sister in this record's header may be meant, save where the copied passage was
   * turned to be about this person and a sentence of it is still about the other, and where only
   * the other is in the person's own part.
   */
  private boolean isARelativesPlace(ReadSection section, List<Word> words, int i, Found one) {
    if (one.from() == null
        || one.other() == null
        || !one.word().text().equals(one.other().firstName())
        || AroundNames.isOneOfTwo(section.text(), words, i)
        || i + 1 == words.size()
        || !AroundNames.isOneGap(section.text(), one.word(), words.get(i + 1))) {
      return false;
    }
    boolean subject = i == 0 || AroundNames.startsSentence(section.text(), one.word());
    boolean company = AroundNames.isInCompany(words, i);
    return (subject && isInTheirPart(section))
        || (isTurnedSomewhere(one.from())
            && !company
            && !SPEAKING.has(words.get(i + 1).lower())
            && (subject || !namesThePerson(section, one.word())));
  }

  /** Whether a section is for what this person thinks, and does not name them. */
  private boolean isInTheirPart(ReadSection section) {
    return section.role() == SectionRole.VOICE
        && count(NamedPeople.namesOf(reading.record().person()), section.text()) == 0;
  }

  /** Whether the sentence in which a word stands names this person too. */
  private boolean namesThePerson(ReadSection section, Word word) {
    return section.sentences().stream()
        .filter(one -> one.start() <= word.start() && word.end() <= one.end())
        .map(one -> section.text().substring(one.start(), one.end()))
        .anyMatch(text -> count(NamedPeople.namesOf(reading.record().person()), text) > 0);
  }

  private boolean isTurnedSomewhere(Repeat one) {
    return reading.repeats().stream()
        .anyMatch(r -> r.earlier().id().equals(one.earlier().id()) && isTurned(r));
  }

  private static boolean isIn(List<Stretch> quotations, Word word) {
    return Stretch.anyContains(quotations, word.start(), word.end());
  }

  private @Nullable Found copied(ReadSection section, Word word) {
    for (Repeat repeat : reading.repeats()) {
      if (repeat.section() == section.index()
          && repeat.start() <= word.start()
          && word.end() <= repeat.end()
          && repeat.source().relation() == Relation.OTHER_PERSON
          && repeat.kind() != RepeatKind.CITED
          && NamedPeople.namesOf(repeat.earlier().person()).contains(word.lower())) {
        return new Found(section.index(), word, repeat.earlier().person(), repeat);
      }
    }
    return null;
  }

  private static @Nullable Found slip(
      Known known, ReadSection section, List<Word> words, int i, boolean inThePersonsPlace) {
    boolean titled = AroundNames.headOf(words, i) < i;
    Person other = (titled ? known.families : known.caseload).get(words.get(i).lower());
    return other == null && (titled || !inThePersonsPlace)
        ? null
        : new Found(section.index(), words.get(i), other, null);
  }

  /** Whether the word is a name here, and not part of a place, a month or another person's name. */
  private static boolean namesSomebody(
      String text, List<Word> words, int i, boolean firstInSentence, Found found) {
    int head = AroundNames.headOf(words, i);
    Word before = head > 0 ? words.get(head - 1) : null;
    Word after = i + 1 < words.size() ? words.get(i + 1) : null;
    Set<String> names = found.other() == null ? Set.of() : NamedPeople.namesOf(found.other());
    if (after != null
        && AroundNames.isOneGap(text, found.word(), after)
        && !after.text().equals("I")
        && (after.isCapital() || Character.isDigit(after.text().charAt(0)))
        && !names.contains(after.lower())) {
      return false;
    }
    boolean joined = before != null && AroundNames.isOneGap(text, before, words.get(head));
    if (before != null
        && joined
        && !firstInSentence
        && before.isCapital()
        && !before.text().equals("I")
        && !names.contains(before.lower())
        && !AroundNames.startsSentence(text, before)) {
      return false;
    }
    if (ALSO_WORDS.has(found.word().lower())
        && (firstInSentence || (before != null && joined && PLACES.contains(before.lower())))) {
      return false;
    }
    return found.from() != null
        ? !AroundNames.isOneOfTwo(text, words, i)
        : !AroundNames.isIntroduced(text, words, i);
  }

  static boolean isSomebody(String lower) {
    return WOMEN.has(lower) || MEN.has(lower) || SOMEBODY.has(lower);
  }

  private List<Found> withoutOthersWhoAreThere(List<Found> all) {
    Map<String, Integer> unexplained = new HashMap<>();
    all.forEach(f -> unexplained.merge(f.word().lower(), 1, Integer::sum));
    List<Found> likely =
        all.stream()
            .filter(one ->
                one.from() != null
                    ? isLeftBehind(one, one.from())
                    : !reading.file().isEmpty()
                        && isASlip(one, unexplained.getOrDefault(one.word().lower(), 0)))
            .toList();
    // The file is long: it is read only for the names that are left.
    Set<String> slips = new HashSet<>();
    likely.stream().filter(f -> f.from() == null).forEach(f -> slips.add(f.word().lower()));
    Set<String> inFile = slips.isEmpty() ? Set.of() : namesInFile(slips);
    return likely.stream()
        .filter(one -> one.from() != null || !inFile.contains(one.word().lower()))
        .toList();
  }

  /** Whether the name is there no more often than slips are, and never with an explanation. */
  private boolean isASlip(Found found, int unexplained) {
    return unexplained <= (found.other() == null ? 1 : A_SLIP)
        && unexplained == uses(found.word().lower(), List.of());
  }

  /**
   * In a copied passage the other person's name is wrong, unless they are part of this person's
   * life as well and nothing shows that the passage was turned to be about this person.
   */
  private boolean isLeftBehind(Found found, Repeat repeat) {
    return ours.contains(found.word().lower())
        || ownUses.computeIfAbsent(found.word().lower(), name -> uses(name, reading.repeats())) == 0
        || isTurned(repeat);
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

  /** How often a name stands in the record outside some passages. */
  private int uses(String name, List<Repeat> except) {
    int uses = 0;
    for (ReadSection section : reading.sections()) {
      for (Word word : Words.in(section)) {
        boolean copied =
            except.stream()
                .anyMatch(r ->
                    r.section() == section.index()
                        && r.start() <= word.start()
                        && word.end() <= r.end());
        uses += !copied && word.isCapital() && word.lower().equals(name) ? 1 : 0;
      }
    }
    return uses;
  }

  private Set<String> namesInFile(Set<String> names) {
    Set<String> seen = new HashSet<>();
    for (CaseRecord record : reading.file()) {
      Set<String> header = ours(record);
      names.stream().filter(header::contains).forEach(seen::add);
      for (Section section : record.sections()) {
        names.stream().filter(name -> Words.hasName(section.text(), name)).forEach(seen::add);
      }
    }
    return seen;
  }

  /** All names a record's header accounts for. */
  private static Set<String> ours(CaseRecord record) {
    Set<String> names = new HashSet<>(NamedPeople.namesOf(record.person()));
    for (Involved one : record.people()) {
      addWords(names, one.name());
      addWords(names, one.role());
    }
    addWords(names, record.title());
    if (record.author() != null) {
      addWords(names, record.author().name());
    }
    record.sections().forEach(section -> addWords(names, section.heading()));
    return names;
  }

  private static void addWords(Set<String> names, @Nullable String text) {
    if (text != null) {
      Words.in(text).stream().filter(Word::isCapital).forEach(word -> names.add(word.lower()));
    }
  }

  /** The parts of the person's name, those of a double name too. */
  private Set<String> familyNames() {
    return splitAtHyphens(NamedPeople.namesOf(reading.record().person()));
  }

  private static Set<String> splitAtHyphens(Set<String> names) {
    Set<String> parts = new HashSet<>(names);
    names.forEach(name -> parts.addAll(List.of(name.split("-", -1))));
    return parts;
  }

  /** What the other is called by: the first name, and other names they go by in one word. */
  private static Set<String> givenNames(Person other) {
    Set<String> names = new HashSet<>();
    if (other.firstName() != null) {
      names.add(other.firstName().toLowerCase(Locale.ROOT));
    }
    for (String known : other.alsoKnownAs()) {
      if (!known.isBlank() && known.indexOf(' ') < 0 && Character.isUpperCase(known.charAt(0))) {
        names.add(known.toLowerCase(Locale.ROOT));
      }
    }
    names.removeIf(name -> name.length() < 3);
    return names;
  }
}
