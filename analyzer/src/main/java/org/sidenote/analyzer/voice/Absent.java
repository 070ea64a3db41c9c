package org.sidenote.analyzer.voice;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Check;
import org.sidenote.api.Part;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.SectionRole;
import org.sidenote.api.Sighting;

/**
 * A visit, call or meeting in which the worker saw or spoke with the person, and nothing they said,
 * wanted or showed is in the note. "Happy and settled" is said of anybody. A note with a part of
 * the person's own is left to the rules about that part.
 */
public final class Absent implements Check {

  private static final Set<RecordType> CONTACTS =
      EnumSet.of(
          RecordType.CASE_NOTE,
          RecordType.HOME_VISIT,
          RecordType.PHONE_CALL,
          RecordType.MEETING,
          RecordType.DIRECT_WORK,
          RecordType.HOSPITAL_DISCHARGE);

  private static final int GROWN_UP = 18;

  @Override
  public String rule() {
    return "voice.absent";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    Heard heard = new Heard(reading);
    boolean absent =
        CONTACTS.contains(reading.record().type())
            && !reading.voiceExpected()
            && !ThePerson.of(reading.record()).isUnborn()
            && reading.parts().stream().map(Part::role).noneMatch(SectionRole.VOICE::equals)
            && !heard.isAnything()
            && !heard.isToldOf()
            && (Contact.isIn(reading) || isVisitToAdult(reading.record()))
            && !NotHeard.saysWhy(reading);
    return absent ? List.of(Asking.inTheirWay(reading, Sighting.inRecord())) : List.of();
  }

  /** Whoever is visited at home is there, unless the note says why not. */
  private static boolean isVisitToAdult(CaseRecord record) {
    Integer age = ThePerson.of(record).age();
    return record.type() == RecordType.HOME_VISIT && age != null && age >= GROWN_UP;
  }
}
