package org.sidenote.analyzer.purpose;

import java.util.List;
import org.sidenote.analyzer.text.Phrases;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.api.Check;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;

/**
 * A record that is mostly a talk written down turn by turn, with nothing after it that says what it
 * means. A disclosure belongs down word for word and is left alone.
 */
public final class VerbatimOnly implements Check {

  private static final Phrases HARM = Phrases.named("disclosures");
  private static final double MOSTLY = 0.5;

  @Override
  public String rule() {
    return "purpose.verbatim-only";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    if (reading.record().type() == RecordType.SAFEGUARDING_ENQUIRY
        || reading.sections().stream().allMatch(section -> Transcript.in(section) == null)) {
      return List.of();
    }
    Meaning meaning = new Meaning(reading);
    int words = 0;
    int said = 0;
    for (ReadSection section : reading.sections()) {
      Stretch talk = Transcript.in(section);
      if (HARM.standIn(section)) {
        return List.of();
      }
      for (Sentence sentence : section.sentences()) {
        words += sentence.words();
        boolean turn =
            talk != null && talk.start() < sentence.end() && sentence.start() < talk.end();
        if (turn) {
          said += sentence.words();
        } else if (said > 0 && meaning.isMade(section, sentence)) {
          return List.of();
        }
      }
    }
    return said > 0 && said >= MOSTLY * words ? List.of(Sighting.inRecord()) : List.of();
  }
}
