package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.regex.Pattern;
import org.sidenote.analyzer.text.Coverage;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.Part;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.SectionRole;
import org.sidenote.api.Sentence;

/** What there is of the person in a record: their words, their views, what they did. */
final class Heard {

  private static final WordList BLAND = WordList.named("bland-words");

  private static final WordList TELLING = WordList.named("telling-verbs");
  private static final WordList FEELINGS = WordList.named("feelings");

  /** Verbs after a name that tell nothing by themselves. */
  private static final WordList PLAIN = WordList.named("plain-verbs");

  /** How far after a name its verb stands, at most. Words. */
  private static final int NEAR = 5;

  /** "A good day: she beat me", "we went out, and she chose the bus": who does what begins anew. */
  private static final Pattern CLAUSES = Pattern.compile("[:;,–—]| - | and (?=(?:s?he|they)\\b)");

  private final Reading reading;
  private final ThePerson person;
  private final NamedPeople people;

  Heard(Reading reading) {
    this.reading = reading;
    this.person = ThePerson.of(reading.record());
    this.people = NamedPeople.of(reading.record());
  }

  /** Their own words. */
  List<Mark> words() {
    return reading.marks(MarkKind.VOICE_DIRECT);
  }

  /** What they said, thought or wanted, reported; "seemed happy" is said of anybody. */
  List<Mark> views() {
    return telling(MarkKind.VOICE_INDIRECT);
  }

  /** What they did that shows something of them. */
  List<Mark> doings() {
    return telling(MarkKind.VOICE_OBSERVED);
  }

  boolean isAnything() {
    return !words().isEmpty() || !views().isEmpty() || !doings().isEmpty();
  }

  /**
   * Whether a sentence goes on about them in a way that would not fit anybody: "She'd made a den",
   * "Mr Reid keen to get home to the chickens".
   */
  boolean isToldOf() {
    return reading.sections().stream()
        .anyMatch(section ->
            section.sentences().stream().anyMatch(sentence -> isTelling(section, sentence)));
  }

  private boolean isTelling(ReadSection section, Sentence sentence) {
    String text = section.text().substring(sentence.start(), sentence.end());
    List<String> words = person.words(text);
    int at = words.indexOf("@");
    if (at < 0) {
      return false;
    }
    List<String> after = words.subList(at + 1, Math.min(words.size(), at + NEAR));
    boolean says =
        after.stream().anyMatch(w -> (TELLING.has(w) || FEELINGS.has(w)) && !BLAND.has(w));
    return says || CLAUSES.splitAsStream(text).map(person::words).anyMatch(this::isDoing);
  }

  /** "She beat me at dominoes", "Amira and I built a den"; not "she was clean". */
  private boolean isDoing(List<String> words) {
    int verb = words.indexOf("@") == 0 ? 1 : words.size();
    if (verb == 1 && words.size() > 3 && words.get(1).equals("and") && words.get(2).equals("i")) {
      verb = 3;
    }
    return verb < words.size() && !PLAIN.has(words.get(verb)) && !isBland(words);
  }

  private List<Mark> telling(MarkKind kind) {
    Coverage others = somebodyElses();
    return reading.marks(kind).stream()
        .filter(mark -> !isBland(mark) && !others.touches(mark.section(), mark.start(), mark.end()))
        .toList();
  }

  /** Under "Parents' views" the parents speak, whomever they speak of. */
  private Coverage somebodyElses() {
    Coverage others = new Coverage();
    for (Part part : reading.parts()) {
      if (part.role() == SectionRole.OTHER_VOICE) {
        others.add(part.section(), part.start(), part.end());
      }
    }
    return others;
  }

  private boolean isBland(Mark mark) {
    return isBland(PhraseList.words(text(mark)));
  }

  private boolean isBland(List<String> words) {
    return words.stream()
        .allMatch(word ->
            word.equals("@") || BLAND.has(word) || person.is(word) || people.other(word) != null);
  }

  String text(Mark mark) {
    return reading.sections().get(mark.section()).text().substring(mark.start(), mark.end());
  }

  /** The text under a heading. */
  static String text(Reading reading, Part part) {
    return reading.sections().get(part.section()).text().substring(part.start(), part.end());
  }
}
