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
 * the person or those close to them. Where it changes their home, that they want or like something
 * else is no choice.
 */
public final class NoOptions implements Check {

  private static final Phrases CHOICE = Phrases.named("choices");
  private static final Phrases MADE = Phrases.named("choices-made");
  private static final Phrases CHANGE = Phrases.named("big-changes");
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
    boolean changed = reading.sections().stream().anyMatch(CHANGE::standIn);
    Phrases choices = changed ? MADE : CHOICE;
    boolean chosen =
        reading.sections().stream()
            .anyMatch(s -> choices.standIn(s) || choices.standIn(s.heading()));
    // Who goes home from hospital goes back to what they had.
    boolean plan = changed || record.type() != RecordType.HOSPITAL_DISCHARGE;
    return PLANS.contains(record.type()) && plan && !chosen
        ? List.of(Sighting.inRecord())
        : List.of();
  }
}
