package org.sidenote.analyzer.voice;

import org.sidenote.api.Reading;
import org.sidenote.api.Sighting;

/** What a suggestion says: what to ask about, and where the answer can go. */
final class Asking {

  private Asking() {}

  /** The sighting with values for {@code {about}} and {@code {place}}. */
  static Sighting of(Reading reading, Sighting sighting) {
    return sighting
        .with("about", reading.ownPart().about())
        .with("place", reading.ownPart().heading());
  }

  /** The same; of a baby or somebody without words it asks what they showed. */
  static Sighting inTheirWay(Reading reading, Sighting sighting) {
    Sighting asking = of(reading, sighting);
    return ThePerson.of(reading.record()).isWithoutWords()
        ? asking.saying("without words")
        : asking;
  }
}
