package org.sidenote.analyzer.rights;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.Phrases;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Check;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.Sighting;

/**
 * A plan, or a move out of hospital, in which nothing is offered, chosen, agreed or turned down by
 * the person or those close to them.
 */
public final class NoOptions implements Check {

  private static final Phrases CHOICE = Phrases.named("choices");
  private static final Set<RecordType> PLANS =
      EnumSet.of(
          RecordType.CARE_PLAN,
          RecordType.PATHWAY_PLAN,
          RecordType.SUPPORT_PLAN,
          RecordType.HOSPITAL_DISCHARGE);

  @Override
  public String rule() {
    return "rights.no-options";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    CaseRecord record = reading.record();
    boolean choice =
        record.sections().stream()
            .anyMatch(s -> CHOICE.standIn(s.text()) || CHOICE.standIn(s.heading()));
    return PLANS.contains(record.type()) && !choice ? List.of(Sighting.inRecord()) : List.of();
  }
}
