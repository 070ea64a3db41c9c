package org.sidenote.analyzer.duplication;

import java.util.List;
import org.sidenote.api.Check;
import org.sidenote.api.Reading;
import org.sidenote.api.RepeatKind;
import org.sidenote.api.Sighting;

/**
 * A short note that begins and ends as an earlier one by the same worker did, with little of the
 * day between.
 */
public final class FormulaNote implements Check {

  @Override
  public String rule() {
    return "duplication.formula-note";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    return reading.repeats().stream()
        .filter(repeat -> repeat.kind() == RepeatKind.FORMULA)
        .map(repeat ->
            EarlierRecord.describe(
                Sighting.inPassage(repeat.section(), repeat.start(), repeat.end()), repeat))
        .toList();
  }
}
