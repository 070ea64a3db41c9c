package org.sidenote.analyzer.purpose;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.Phrases;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Check;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.Sighting;

/**
 * A visit or call with no word of why it was made: not in its title, a heading or a sentence, and
 * no last record that said it would be.
 */
public final class NoReason implements Check {

  private static final Phrases WHY = Phrases.named("reasons-for-contact");
  private static final Set<RecordType> CONTACTS =
      EnumSet.of(RecordType.HOME_VISIT, RecordType.CASE_NOTE, RecordType.PHONE_CALL);

  private static final int WORDS = 60;
  private static final int FIRST = 3;

  @Override
  public String rule() {
    return "purpose.no-reason";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    CaseRecord record = reading.record();
    int words =
        reading.sections().stream()
            .flatMap(s -> s.sentences().stream())
            .mapToInt(s -> s.words())
            .sum();
    boolean said =
        (record.title() != null && WHY.standIn(record.title()))
            || record.sections().stream().anyMatch(s -> WHY.standIn(s.heading()))
            || reading.sections().stream()
                .filter(s -> !s.sentences().isEmpty())
                .limit(1)
                .anyMatch(s -> WHY.standIn(s.text(), 0, beginning(s)));
    return CONTACTS.contains(record.type()) && words >= WORDS && !said
        ? List.of(Sighting.inRecord())
        : List.of();
  }

  /** The end of the sentences in which a reason commonly stands. */
  private static int beginning(ReadSection section) {
    return section.sentences().get(Math.min(FIRST, section.sentences().size()) - 1).end();
  }
}
