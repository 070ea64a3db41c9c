package org.sidenote.analyzer.voice;

import java.util.List;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.Part;
import org.sidenote.api.Reading;

/** What there is of the person in a record: their words, their views, what they did. */
final class Heard {

  private static final WordList BLAND = WordList.named("bland-words");

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

  private List<Mark> telling(MarkKind kind) {
    return reading.marks(kind).stream().filter(mark -> !isBland(mark)).toList();
  }

  private boolean isBland(Mark mark) {
    return PhraseList.words(text(mark)).stream()
        .allMatch(word -> BLAND.has(word) || person.is(word) || people.other(word) != null);
  }

  String text(Mark mark) {
    return reading.sections().get(mark.section()).text().substring(mark.start(), mark.end());
  }

  /** The text under a heading. */
  static String text(Reading reading, Part part) {
    return reading.sections().get(part.section()).text().substring(part.start(), part.end());
  }
}
