package org.sidenote.analyzer.purpose;

import java.util.ArrayList;
import java.util.List;
import org.sidenote.analyzer.text.Phrases;
import org.sidenote.api.Check;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;

/**
 * A decision to refuse, end, reduce or move, said in so many words, in a section that gives no
 * reason. Silent wherever a "because" or another word for a reason stands in the same section.
 */
public final class DecisionUnexplained implements Check {

  private static final Phrases DECISIONS = Phrases.named("weighty-decisions");
  private static final Phrases REASONS = Phrases.named("reasons");

  @Override
  public String rule() {
    return "purpose.decision-unexplained";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    List<Sighting> sightings = new ArrayList<>();
    if (reading.record().type() == RecordType.CHRONOLOGY) {
      return sightings;
    }
    List<Mark> others = new ArrayList<>(reading.marks(MarkKind.QUOTATION));
    others.addAll(reading.marks(MarkKind.VOICE_DIRECT));
    others.addAll(reading.marks(MarkKind.VOICE_INDIRECT));
    others.addAll(reading.marks(MarkKind.VOICE_OTHER));
    others.addAll(reading.marks(MarkKind.TEMPLATE));
    for (ReadSection section : reading.sections()) {
      if (!isExplained(reading, section)) {
        for (Sentence sentence : section.sentences()) {
          if (DECISIONS.standIn(section, sentence)
              && others.stream()
                  .noneMatch(m -> m.overlaps(section.index(), sentence.start(), sentence.end()))) {
            sightings.add(Sighting.inPassage(section.index(), sentence.start(), sentence.end()));
          }
        }
      }
    }
    return sightings;
  }

  private static boolean isExplained(Reading reading, ReadSection section) {
    return REASONS.standIn(section.text())
        || reading.marks(MarkKind.RATIONALE).stream().anyMatch(m -> m.section() == section.index());
  }
}
