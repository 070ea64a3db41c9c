package org.sidenote.analyzer.proportion;

import java.util.ArrayList;
import java.util.List;
import org.sidenote.analyzer.text.Coverage;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Phrases;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.SectionCheck;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;
import org.sidenote.api.Token;

/**
 * Gossip: somebody's love life, body or old secrets, in a sentence that has nothing to do with
 * harm, care or money matters of the person. What makes the person alive is never this.
 */
public final class Irrelevant implements SectionCheck {

  private static final Phrases GOSSIP = Phrases.named("gossip");
  private static final Phrases OF_OTHERS = Phrases.named("private-of-others");
  private static final Phrases BEARING = Phrases.named("bearing-on");

  /** What the person trusts a worker with is theirs, and no gossip. */
  private static final Phrases CONFIDED = Phrases.named("confided");

  private static final Phrases NEEDED = Phrases.named("detail-of-harm");

  /** Who a sentence is about stands this near its beginning. Words. */
  private static final int OPENING = 5;

  @Override
  public String rule() {
    return "proportion.irrelevant";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    Coverage words = Coverage.of(reading.marks(MarkKind.VOICE_DIRECT));
    NamedPeople people = NamedPeople.of(reading.record());
    List<Sighting> sightings = new ArrayList<>();
    for (ReadSection section : reading.sections()) {
      for (Sentence sentence : section.sentences()) {
        if (!words.touches(section.index(), sentence.start(), sentence.end())
            && (stands(GOSSIP, section, sentence) || isOfAnother(section, sentence, people))
            && !stands(NEEDED, section, sentence)
            && !stands(CONFIDED, section, sentence)) {
          sightings.add(Sighting.inPassage(section.index(), sentence.start(), sentence.end()));
        }
      }
    }
    return sightings;
  }

  /** Begun by somebody else, about their own marriage, money or body, and bearing on nothing. */
  private static boolean isOfAnother(ReadSection section, Sentence sentence, NamedPeople people) {
    boolean another =
        sentence.tokens().stream()
            .limit(OPENING)
            .map(Token::lower)
            .anyMatch(w -> people.isRelative(w) || people.other(w) != null);
    return another
        && sentence.tokens().stream().noneMatch(token -> people.isPerson(token.lower()))
        && stands(OF_OTHERS, section, sentence)
        && !stands(BEARING, section, sentence);
  }

  private static boolean stands(Phrases phrases, ReadSection section, Sentence sentence) {
    return phrases.standIn(section, sentence);
  }
}
