package org.sidenote.analyzer.voice;

import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;

/** Whether the worker and the person were together, in a room or on the telephone. */
final class Contact {

  private static final PhraseList PHRASES = PhraseList.named("contact-with");

  private Contact() {}

  /** Whether the record says that the worker saw or spoke with the person. */
  static boolean isIn(Reading reading) {
    ThePerson person = ThePerson.of(reading.record());
    return reading.sections().stream()
        .map(ReadSection::text)
        .anyMatch(text -> text.lines().anyMatch(line -> PHRASES.isIn(person.words(line))));
  }
}
