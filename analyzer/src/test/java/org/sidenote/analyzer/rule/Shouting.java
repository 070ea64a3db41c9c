package org.sidenote.analyzer.rule;

import java.util.ArrayList;
import java.util.List;
import org.sidenote.api.Check;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;

/** A sentence of four words or more in capitals throughout. */
public final class Shouting implements Check {

  @Override
  public String rule() {
    return "wording.shouting";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    List<Sighting> sightings = new ArrayList<>();
    for (ReadSection section : reading.sections()) {
      for (Sentence sentence : section.sentences()) {
        String words = section.text().substring(sentence.start(), sentence.end());
        if (sentence.words() >= 4 && words.chars().noneMatch(Character::isLowerCase)) {
          sightings.add(Sighting.inPassage(section.index(), sentence.start(), sentence.end()));
        }
      }
    }
    return sightings;
  }
}
