package org.sidenote.analyzer.voice;

import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;

/** Reasons for which a record may lack the person's voice. */
final class NotHeard {

  private static final PhraseList REASONS = PhraseList.named("not-heard-because");

  private NotHeard() {}

  /** Whether a record says why the person was not heard: accepted by Write Enough and by BASW. */
  static boolean saysWhy(Reading reading) {
    ThePerson person = ThePerson.of(reading.record());
    return reading.sections().stream().map(ReadSection::text).anyMatch(t -> saysWhy(t, person));
  }

  /** Whether a text says why the person was not heard. */
  static boolean saysWhy(String text, ThePerson person) {
    return REASONS.isIn(person.words(text));
  }
}
