package org.sidenote.analyzer.timeliness;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.NumberWords;
import org.sidenote.analyzer.text.Phrases;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Check;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.Sighting;

/**
 * A record written down more than seven days after the event, which does not say why. Long reports,
 * plans, chronologies and summaries take their time and are left alone.
 */
public final class Late implements Check {

  private static final Set<RecordType> SOON =
      EnumSet.of(
          RecordType.CASE_NOTE,
          RecordType.HOME_VISIT,
          RecordType.PHONE_CALL,
          RecordType.EMAIL,
          RecordType.MEETING,
          RecordType.REVIEW,
          RecordType.HOSPITAL_DISCHARGE,
          RecordType.SUPERVISION,
          RecordType.DIRECT_WORK);

  private static final Phrases EXPLAINED = Phrases.named("late-entry");
  private static final ZoneId UK = ZoneId.of("Europe/London");
  private static final int DAYS = 7;

  @Override
  public String rule() {
    return "timeliness.late";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    CaseRecord record = reading.record();
    LocalDate event = record.occurredOn();
    if (event == null || record.recordedAt() == null || !SOON.contains(record.type())) {
      return List.of();
    }
    long days = ChronoUnit.DAYS.between(event, record.recordedAt().atZone(UK).toLocalDate());
    boolean explained =
        (record.title() != null && EXPLAINED.standIn(record.title()))
            || reading.sections().stream()
                .anyMatch(s -> EXPLAINED.standIn(s.heading()) || EXPLAINED.standIn(s));
    return days <= DAYS || explained
        ? List.of()
        : List.of(Sighting.inRecord().with("days", NumberWords.of(Math.toIntExact(days))));
  }
}
