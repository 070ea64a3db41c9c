package org.sidenote.analyzer.proportion;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.Phrases;
import org.sidenote.api.Check;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;

/**
 * A short note of stock phrases ("had a good day", "all fine") from which nobody would know the day
 * it tells of. One thing the person said, did or showed outside those phrases, or one thing made of
 * it, and it is silent.
 */
public final class Thin implements Check {

  private static final Phrases STOCK = Phrases.named("good-day");
  private static final Set<RecordType> NOTES =
      EnumSet.of(
          RecordType.CASE_NOTE,
          RecordType.HOME_VISIT,
          RecordType.PHONE_CALL,
          RecordType.DIRECT_WORK);
  private static final Set<MarkKind> TELLING =
      EnumSet.of(
          MarkKind.QUOTATION,
          MarkKind.VOICE_DIRECT,
          MarkKind.VOICE_INDIRECT,
          MarkKind.VOICE_OBSERVED,
          MarkKind.ANALYSIS);

  private static final int SHORT = 140;
  private static final int PHRASES = 3;
  private static final double SHARE = 0.2;

  @Override
  public String rule() {
    return "proportion.thin";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    if (!NOTES.contains(reading.record().type())) {
      return List.of();
    }
    int words = 0;
    int sentences = 0;
    int phrases = 0;
    int stock = 0;
    for (ReadSection section : reading.sections()) {
      for (Sentence sentence : section.sentences()) {
        int found = STOCK.in(section.text(), sentence.start(), sentence.end()).size();
        words += sentence.words();
        sentences++;
        phrases += found;
        stock += found > 0 ? 1 : 0;
        if (found == 0 && isTelling(reading, section, sentence)) {
          return List.of();
        }
      }
    }
    return words <= SHORT && phrases >= PHRASES && stock >= SHARE * sentences
        ? List.of(Sighting.inRecord())
        : List.of();
  }

  private static boolean isTelling(Reading reading, ReadSection section, Sentence sentence) {
    return reading.marks().stream()
        .anyMatch(m ->
            TELLING.contains(m.kind())
                && m.overlaps(section.index(), sentence.start(), sentence.end()));
  }
}
