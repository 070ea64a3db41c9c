package org.sidenote.analyzer.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Phrases;
import org.sidenote.api.Check;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.SectionRole;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;
import org.sidenote.api.Token;

/**
 * A claim about somebody's whole life, or all of somebody's days, that no writer could know: "has
 * never been afraid", "the first time he has ever". Silent where it is bounded ("that I know of",
 * "on record", "so far") or somebody says it.
 */
public final class FalseCertainty implements Check {

  private static final Phrases CERTAIN = Phrases.named("lifetime-claims");
  private static final Phrases BOUNDED = Phrases.named("bounds-of-knowledge");

  /** "He is never left alone in the bath" is what a plan asks for. */
  private static final Set<RecordType> PLANS =
      EnumSet.of(RecordType.CARE_PLAN, RecordType.SUPPORT_PLAN, RecordType.PATHWAY_PLAN);

  private static final Set<String> SOMEBODY = Set.of("he", "she", "they", "you");

  @Override
  public String rule() {
    return "fact.false-certainty";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    OwnClaims claims = new OwnClaims(reading);
    NamedPeople people = NamedPeople.of(reading.record());
    List<Sighting> sightings = new ArrayList<>();
    if (PLANS.contains(reading.record().type())) {
      return sightings;
    }
    for (ReadSection section : reading.sections()) {
      for (Sentence sentence : section.sentences()) {
        boolean certain =
            CERTAIN.standIn(section.text(), sentence.start(), sentence.end())
                && sentence.tokens().stream().anyMatch(t -> isSomebody(t, people))
                && !BOUNDED.standIn(section.text(), sentence.start(), sentence.end())
                && !OwnClaims.isSaid(sentence, sentence.end())
                && section.role() != SectionRole.VOICE
                && section.role() != SectionRole.OTHER_VOICE
                && !claims.isQuoted(section, sentence.start(), sentence.end());
        if (certain) {
          sightings.add(Sighting.inPassage(section.index(), sentence.start(), sentence.end()));
        }
      }
    }
    return sightings;
  }

  private static boolean isSomebody(Token token, NamedPeople people) {
    return SOMEBODY.contains(token.lower())
        || people.isPerson(token.lower())
        || people.isRelative(token.lower());
  }
}
