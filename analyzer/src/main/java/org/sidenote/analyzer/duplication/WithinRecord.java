package org.sidenote.analyzer.duplication;

import java.util.List;
import org.sidenote.api.Check;
import org.sidenote.api.Edit;
import org.sidenote.api.Reading;
import org.sidenote.api.Relation;
import org.sidenote.api.Repeat;
import org.sidenote.api.RepeatKind;
import org.sidenote.api.Sighting;

/** A passage that stands a second time in the same record. */
public final class WithinRecord implements Check {

  @Override
  public String rule() {
    return "duplication.within-record";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    return reading.repeats().stream()
        .filter(repeat -> repeat.source().relation() == Relation.SAME_RECORD)
        .filter(repeat -> repeat.kind() == RepeatKind.UNEXPLAINED)
        .map(repeat -> sighting(reading, repeat))
        .toList();
  }

  private static Sighting sighting(Reading reading, Repeat repeat) {
    int there = repeat.source().section();
    String first = there == repeat.section() ? "" : reading.sections().get(there).heading();
    return Sighting.inPassage(repeat.section(), repeat.start(), repeat.end())
        .relatedTo(repeat.source())
        .with("first place", first.isBlank() ? "further up in this note" : "under “" + first + "”")
        .offering(new Edit(repeat.section(), repeat.start(), repeat.end(), ""));
  }
}
