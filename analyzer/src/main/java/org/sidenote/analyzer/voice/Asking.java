package org.sidenote.analyzer.voice;

import java.util.Optional;
import org.sidenote.analyzer.text.Pronouns;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Part;
import org.sidenote.api.Person;
import org.sidenote.api.Reading;
import org.sidenote.api.SectionRole;
import org.sidenote.api.Sighting;

/** What a suggestion says: what to ask about, and where the answer can go. */
final class Asking {

  private static final WordList VIEWS = WordList.named("views-headings");

  private Asking() {}

  /** The sighting with values for {@code {about}} and {@code {place}}. */
  static Sighting of(Reading reading, Sighting sighting) {
    Person person = reading.record().person();
    String about =
        reading
            .ownPart()
            .about()
            .replace("{they}", Pronouns.they(person))
            .replace("{their}", Pronouns.their(person));
    return sighting
        .with("about", about)
        .with("place", place(reading).orElse(reading.ownPart().heading()));
  }

  /** The heading under which this record already keeps what the person thinks. */
  private static Optional<String> place(Reading reading) {
    return reading.parts().stream()
        .filter(part -> part.role() == SectionRole.VOICE)
        .map(Part::heading)
        .filter(heading -> PhraseList.words(heading).stream().anyMatch(VIEWS::has))
        .findFirst();
  }

  /** The same; of a baby or somebody without words it asks what they showed. */
  static Sighting inTheirWay(Reading reading, Sighting sighting) {
    Sighting asking = of(reading, sighting);
    boolean without =
        ThePerson.of(reading.record()).isWithoutWords() || WithoutWords.isToldIn(reading);
    return without ? asking.saying("without words") : asking;
  }
}
