package org.sidenote.analyzer.duplication;

import java.util.List;
import org.sidenote.api.Check;
import org.sidenote.api.Reading;
import org.sidenote.api.Relation;
import org.sidenote.api.Repeat;
import org.sidenote.api.RepeatKind;
import org.sidenote.api.Sighting;

/** A passage carried forward from the same person's file without saying so. */
public final class CarriedForward implements Check {

  /** A passage less like its source than this is not "as it was". */
  private static final double IN_THE_SAME_WORDS = 0.65;

  @Override
  public String rule() {
    return "duplication.carried-forward";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    return reading.repeats().stream()
        .filter(repeat -> repeat.source().relation() == Relation.SAME_PERSON)
        .filter(repeat -> repeat.kind() == RepeatKind.UNEXPLAINED)
        .map(CarriedForward::sighting)
        .toList();
  }

  private static Sighting sighting(Repeat repeat) {
    Sighting sighting =
        EarlierRecord.describe(
            Sighting.inPassage(repeat.section(), repeat.start(), repeat.end()), repeat);
    return repeat.source().similarity() < IN_THE_SAME_WORDS
        ? sighting.saying("in other words")
        : sighting;
  }
}
