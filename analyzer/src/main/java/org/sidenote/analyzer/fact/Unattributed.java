package org.sidenote.analyzer.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Phrases;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.SectionCheck;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;
import org.sidenote.api.Token;

/**
 * A claim about somebody that nobody stands behind: "it is believed he", "there are reports that
 * she", "is understood to be". Silent where the words after it say whose claim it is.
 */
public final class Unattributed implements SectionCheck {

  private static final Phrases OPENERS = Phrases.named("unowned-claims");
  private static final Set<String> SOMEBODY =
      Set.of("he", "she", "they", "him", "her", "them", "his", "hers", "their", "you", "who");

  /** "Reports from school", "is understood by the family to be". */
  private static final Set<String> OWNED = Set.of("by", "from", "via", "per");

  /** An allegation is what these look into; whose it is stands at their head. */
  private static final Set<RecordType> ENQUIRIES =
      EnumSet.of(RecordType.SAFEGUARDING_ENQUIRY, RecordType.CONFERENCE_REPORT);

  private static final int NEAR = 3;

  @Override
  public String rule() {
    return "fact.unattributed";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    OwnClaims claims = new OwnClaims(reading);
    NamedPeople people = NamedPeople.of(reading.record());
    List<Sighting> sightings = new ArrayList<>();
    boolean enquiry = ENQUIRIES.contains(reading.record().type());
    for (ReadSection section : reading.sections()) {
      for (Sentence sentence : section.sentences()) {
        OPENERS.in(section.text(), sentence.start(), sentence.end()).stream()
            .filter(opener -> !claims.isQuoted(section, opener.start(), opener.end()))
            .filter(opener -> !OwnClaims.isSaid(sentence, opener.start()))
            .filter(opener -> !(enquiry && opener.in(section.text()).contains("alleg")))
            .filter(opener -> isAboutSomebody(sentence, opener, people))
            .filter(opener -> !isOwned(sentence, opener))
            .findFirst()
            .ifPresent(opener ->
                sightings.add(Sighting.inPassage(section.index(), opener.start(), sentence.end())));
      }
    }
    return sightings;
  }

  /** Whoever the claim is about comes after "it is believed", or before "is believed to". */
  private static boolean isAboutSomebody(Sentence sentence, Stretch opener, NamedPeople people) {
    return sentence.tokens().stream()
        .filter(t -> t.start() >= opener.end() || t.end() <= opener.start())
        .anyMatch(t ->
            SOMEBODY.contains(t.lower())
                || t.tag().startsWith("PROPN")
                || people.isPerson(t.lower())
                || people.isRelative(t.lower())
                || people.other(t.lower()) != null);
  }

  private static boolean isOwned(Sentence sentence, Stretch opener) {
    int after = 0;
    for (Token token : sentence.tokens()) {
      if (token.start() >= opener.end()) {
        after++;
        if (OWNED.contains(token.lower()) && after <= NEAR) {
          return true;
        }
        if (token.lower().equals("according")) {
          return true;
        }
      }
    }
    return false;
  }
}
