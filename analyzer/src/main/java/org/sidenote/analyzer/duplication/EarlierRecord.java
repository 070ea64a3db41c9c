package org.sidenote.analyzer.duplication;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sidenote.analyzer.text.Called;
import org.sidenote.analyzer.text.Pronouns;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Repeat;
import org.sidenote.api.Sighting;

/** How an earlier record is spoken of: whose, what, when. */
final class EarlierRecord {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private EarlierRecord() {}

  /** Adds the earlier record's words, and where the passage stands in it, to a sighting. */
  static Sighting describe(Sighting sighting, Repeat repeat) {
    CaseRecord earlier = repeat.earlier();
    String name = Called.of(earlier.person());
    Sighting related = sighting.relatedTo(repeat.source());
    if (repeat.first() != null) {
      related = related.relatedTo(repeat.first());
    }
    return related
        .with("other", name == null ? "another person" : name)
        .with("other’s", Pronouns.their(earlier.person()))
        .with("earlier record", earlier.type().words() + day(earlier))
        .with("count", Integer.toString(repeat.words()));
  }

  private static String day(CaseRecord record) {
    LocalDate day = record.occurredOn();
    if (day == null && record.recordedAt() != null) {
      day = LocalDate.ofInstant(record.recordedAt(), LONDON);
    }
    return day == null ? "" : " of " + DAY.format(day);
  }
}
