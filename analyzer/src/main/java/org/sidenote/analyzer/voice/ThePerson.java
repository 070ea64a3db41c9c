package org.sidenote.analyzer.voice;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Person;
import org.sidenote.api.ReadSection;
import org.sidenote.api.SectionFact;

/** The person a record is about, as phrases speak of them: by name, "the child", "him". */
final class ThePerson {

  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "the", "young", "service");
  private static final Set<String> ADULT =
      Set.of("adult", "customer", "client", "resident", "user");
  private static final Set<String> CHILD = Set.of("child", "children", "person", "yp", "baby");
  private static final Set<String> PATIENT = Set.of("patient", "pt", "su", "p");

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they");

  /** "Saw her at home" is of her; "saw her mother" is not. */
  private static final WordList AFTER_HER = WordList.named("after-her");

  /** Before this age nobody is asked for words. Years. */
  private static final int BABY = 2;

  private static final List<String> WITHOUT_WORDS =
      List.of(
          "no speech",
          "without words",
          "not use words",
          "not use speech",
          "not use spoken",
          "without speech",
          "not talk",
          "does not verbalise",
          "no verbal",
          "not verbal",
          "minimally verbal",
          "non verbal",
          "non-speaking",
          "nonspeaking",
          "single words",
          "eye gaze",
          "eye-gaze",
          "vocalis",
          "not speak",
          "nonverbal",
          "non-verbal",
          "baby",
          "gestures",
          "no words",
          "few words",
          "preverbal",
          "pre-verbal");

  private final CaseRecord record;
  private final Set<String> words = new HashSet<>();

  private ThePerson(CaseRecord record) {
    this.record = record;
    words.addAll(NamedPeople.namesOf(record.person()));
    words.addAll(ADULT);
    words.addAll(CHILD);
    words.addAll(PATIENT);
    String pronouns = record.person().pronouns();
    if (pronouns != null) {
      for (String pronoun : pronouns.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
        words.add(pronoun);
      }
    }
  }

  static ThePerson of(CaseRecord record) {
    return new ThePerson(record);
  }

  /** The words of a text, with "@" for the person: "saw @ at home" for "Saw Miss Lumb at home". */
  List<String> words(String text) {
    return named(PhraseList.words(text));
  }

  private static final SectionFact<CaseRecord, List<List<String>>> BY_SENTENCE =
      SectionFact.given((header, section) ->
          PhraseList.words(section).stream().map(new ThePerson(header)::named).toList());

  /** The words of each sentence of a section, with "@" for the person its record is about. */
  static List<List<String>> words(CaseRecord record, ReadSection section) {
    return BY_SENTENCE.of(record.header(), section);
  }

  private List<String> named(List<String> plain) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < plain.size(); i++) {
      String word = uncontracted(plain.get(i));
      boolean hers = word.equals("her") && i + 1 < plain.size() && !AFTER_HER.has(plain.get(i + 1));
      boolean named = words.contains(word) && !hers;
      if (named) {
        while (!all.isEmpty() && (TITLES.contains(all.getLast()) || all.getLast().equals("@"))) {
          all.removeLast();
        }
      }
      all.add(named ? "@" : word);
    }
    return all;
  }

  /** "She" of "she'd"; "Amira's" stays as it is, for it is something of hers. */
  private static String uncontracted(String word) {
    int mark = word.indexOf('\'');
    String before = mark < 0 ? word : word.substring(0, mark);
    return PRONOUNS.contains(before) ? before : word;
  }

  /** Whether the record speaks of them by this word, in lower case. */
  boolean is(String word) {
    return words.contains(word);
  }

  /** Their age in years when the record was made, -1 before birth; null if it cannot be told. */
  @Nullable Integer age() {
    LocalDate born = record.person().bornOn();
    LocalDate day = record.occurredOn();
    if (day == null && record.recordedAt() != null) {
      day = record.recordedAt().atZone(ZoneOffset.UTC).toLocalDate();
    }
    if (born == null || day == null) {
      return null;
    }
    return day.isBefore(born) ? -1 : Period.between(born, day).getYears();
  }

  /** Not born yet: nobody can have seen them, or heard what they think. */
  boolean isUnborn() {
    Integer age = age();
    return (age != null && age < 0) || nameWords().contains("unborn");
  }

  private List<String> nameWords() {
    String name = record.person().name();
    return name == null ? List.of() : PhraseList.words(name);
  }

  /** A baby, or somebody who shows more than they say. */
  boolean isWithoutWords() {
    Integer age = age();
    String communication = communication(record.person());
    boolean baby = !nameWords().isEmpty() && nameWords().getFirst().equals("baby");
    return (age != null && age < BABY)
        || (age == null && baby)
        || WITHOUT_WORDS.stream().anyMatch(communication::contains);
  }

  private static String communication(Person person) {
    String words = person.communication();
    return words == null ? "" : words.toLowerCase(Locale.ROOT);
  }
}
