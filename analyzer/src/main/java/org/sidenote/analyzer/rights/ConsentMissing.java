package org.sidenote.analyzer.rights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sidenote.analyzer.text.Phrases;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Check;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.SectionFact;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;

/**
 * The person's health, body, past or family given away: in a message as "a bit of background", or
 * to somebody who has no part in their care, where neither this record nor an earlier one speaks of
 * consent or of a legal reason.
 */
public final class ConsentMissing implements Check {

  private static final Phrases OPENERS = Phrases.named("background-openers");
  private static final Phrases PRIVATE = Phrases.named("private-details");
  private static final Phrases BASIS = Phrases.named("sharing-basis");
  private static final Phrases CONSENT = Phrases.named("consent-to-share");
  private static final Phrases MESSAGE = Phrases.named("message-headers");

  @Override
  public String rule() {
    return "rights.consent-missing";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    boolean message =
        reading.record().type() == RecordType.EMAIL
            || reading.sections().stream().anyMatch(MESSAGE::standIn);
    List<Sighting> sightings = new ArrayList<>();
    for (ReadSection section : reading.sections()) {
      Set<Sentence> told = new LinkedHashSet<>(ToldOutside.in(section, reading.record()));
      told.addAll(message ? BACKGROUND.apply(section) : List.of());
      told.stream()
          .sorted(Comparator.comparingInt(Sentence::start))
          .map(s -> Sighting.inPassage(section.index(), s.start(), s.end()))
          .forEach(sightings::add);
    }
    // The file is long: it is asked only where something was told.
    boolean agreed =
        !sightings.isEmpty()
            && (hasBasis(reading.record())
                || reading.file().stream().anyMatch(ConsentMissing::hasConsentToShare));
    return agreed ? List.of() : sightings;
  }

  private static final Function<ReadSection, List<Sentence>> BACKGROUND =
      SectionFact.alone(ConsentMissing::background);

  private static List<Sentence> background(ReadSection section) {
    List<Sentence> background = new ArrayList<>();
    boolean opened = false;
    for (Sentence sentence : section.sentences()) {
      boolean opener = OPENERS.standIn(section, sentence);
      boolean told = PRIVATE.standIn(section, sentence);
      // What follows "for background" is background as long as it stays private.
      opened = (opener || opened) && (told || opener);
      if (opened && told) {
        background.add(sentence);
      }
    }
    return background;
  }

  private static boolean hasConsentToShare(CaseRecord record) {
    return record.sections().stream().anyMatch(s -> CONSENT.standIn(s.text()));
  }

  private static boolean hasBasis(CaseRecord record) {
    return record.sections().stream()
        .anyMatch(s -> BASIS.standIn(s.text()) || BASIS.standIn(s.heading()));
  }
}
