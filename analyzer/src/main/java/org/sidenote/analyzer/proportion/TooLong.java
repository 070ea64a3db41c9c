package org.sidenote.analyzer.proportion;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sidenote.analyzer.text.Phrases;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.analyzer.text.WordPlaces;
import org.sidenote.api.Check;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;

/**
 * A record far above the usual length of its type that says itself what it repeats ("as stated",
 * "it will be recalled"), or is largely a repeat. Never where somebody was hurt, restrained or told
 * of harm: that detail is needed.
 */
public final class TooLong implements Check {

  private static final Phrases AGAIN = Phrases.named("said-again");
  private static final Phrases NEEDED = Phrases.named("detail-of-harm");
  private static final Map<RecordType, Integer> USUAL = new EnumMap<>(RecordType.class);

  static {
    for (String line : WordList.lines("usual-lengths")) {
      List<String> parts = List.of(line.split(" ", -1));
      USUAL.put(RecordType.of(parts.get(0)).orElseThrow(), Integer.valueOf(parts.get(1)));
    }
  }

  private static final double FAR_ABOVE = 1.5;
  private static final int SAID_AGAIN = 3;
  private static final double OLD = 0.4;

  @Override
  public String rule() {
    return "proportion.long";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    Integer usual = USUAL.get(reading.record().type());
    int words = WordPlaces.count(reading.sections());
    if (usual == null || words < FAR_ABOVE * usual) {
      return List.of();
    }
    int again = 0;
    int old = 0;
    for (ReadSection section : reading.sections()) {
      if (NEEDED.standIn(section)) {
        return List.of();
      }
      again += AGAIN.in(section).size();
      for (Sentence sentence : section.sentences()) {
        old += isRepeat(reading, section, sentence) ? sentence.words() : 0;
      }
    }
    boolean little = again >= SAID_AGAIN || old >= OLD * words;
    return little ? List.of(Sighting.inRecord()) : List.of();
  }

  private static boolean isRepeat(Reading reading, ReadSection section, Sentence sentence) {
    return reading.repeats().stream()
        .anyMatch(r ->
            r.section() == section.index()
                && r.start() <= sentence.start()
                && sentence.end() <= r.end());
  }
}
