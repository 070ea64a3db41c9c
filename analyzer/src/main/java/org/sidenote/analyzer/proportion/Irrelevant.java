package org.sidenote.analyzer.proportion;

import java.util.ArrayList;
import java.util.List;
import org.sidenote.analyzer.text.Coverage;
import org.sidenote.analyzer.text.Phrases;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.SectionCheck;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;

/**
 * Gossip: somebody's love life, body or old secrets, in a sentence that has nothing to do with
 * harm, care or money matters of the person. What makes the person alive is never this.
 */
public final class Irrelevant implements SectionCheck {

  private static final Phrases GOSSIP = Phrases.named("gossip");
  private static final Phrases NEEDED = Phrases.named("detail-of-harm");

  @Override
  public String rule() {
    return "proportion.irrelevant";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    Coverage words = Coverage.of(reading.marks(MarkKind.VOICE_DIRECT));
    List<Sighting> sightings = new ArrayList<>();
    for (ReadSection section : reading.sections()) {
      for (Sentence sentence : section.sentences()) {
        if (!words.touches(section.index(), sentence.start(), sentence.end())
            && GOSSIP.standIn(section.text(), sentence.start(), sentence.end())
            && !NEEDED.standIn(section.text(), sentence.start(), sentence.end())) {
          sightings.add(Sighting.inPassage(section.index(), sentence.start(), sentence.end()));
        }
      }
    }
    return sightings;
  }
}
