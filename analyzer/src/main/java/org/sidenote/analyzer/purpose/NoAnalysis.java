package org.sidenote.analyzer.purpose;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sidenote.api.Check;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;

/**
 * A visit told at length with no sentence that says what it means for the person. One honest "so
 * what" and it is silent; so it is in short notes, and where the person's own words are the record.
 */
public final class NoAnalysis implements Check {

  private static final Set<RecordType> TOLD =
      EnumSet.of(RecordType.HOME_VISIT, RecordType.DIRECT_WORK);

  private static final int WORDS = 130;

  @Override
  public String rule() {
    return "purpose.no-analysis";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    if (!TOLD.contains(reading.record().type())) {
      return List.of();
    }
    Meaning meaning = new Meaning(reading);
    int words = 0;
    for (ReadSection section : reading.sections()) {
      if (Transcript.in(section) != null) {
        return List.of();
      }
      for (Sentence sentence : section.sentences()) {
        if (meaning.isMade(section, sentence)) {
          return List.of();
        }
        words += isProcess(reading, section, sentence) ? 0 : sentence.words();
      }
    }
    return words < WORDS ? List.of() : List.of(Sighting.inRecord());
  }

  private static boolean isProcess(Reading reading, ReadSection section, Sentence sentence) {
    return reading.marks(MarkKind.PROCESS).stream()
        .anyMatch(m -> m.overlaps(section.index(), sentence.start(), sentence.end()));
  }
}
