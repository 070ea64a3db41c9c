package org.sidenote.analyzer.fact;

import java.util.ArrayList;
import java.util.List;
import org.sidenote.analyzer.text.Phrases;
import org.sidenote.api.Check;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;

/**
 * A bare verdict ("was drunk", "home conditions poor") in a short sentence, with nothing seen or
 * heard in it or beside it. What somebody is reported as saying is not the writer's verdict.
 */
public final class Judgement implements Check {

  private static final Phrases VERDICTS = Phrases.named("verdicts");
  private static final Phrases EVIDENCE = Phrases.named("seen-and-heard");

  /** A longer sentence has room for what was seen. */
  private static final int BARE = 12;

  @Override
  public String rule() {
    return "fact.judgement";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    OwnClaims claims = new OwnClaims(reading);
    List<Sighting> sightings = new ArrayList<>();
    for (ReadSection section : reading.sections()) {
      List<Sentence> sentences = section.sentences();
      for (int i = 0; i < sentences.size(); i++) {
        Sentence sentence = sentences.get(i);
        boolean bare =
            sentence.words() <= BARE
                && VERDICTS.standIn(section.text(), sentence.start(), sentence.end())
                && !OwnClaims.isSaid(sentence, sentence.end())
                && claims.isOwn(section, sentence.start(), sentence.end())
                && !isShown(reading, section, sentence)
                && (i + 1 == sentences.size() || !isShown(reading, section, sentences.get(i + 1)))
                && (i == 0 || !isShown(reading, section, sentences.get(i - 1)));
        if (bare) {
          sightings.add(Sighting.inPassage(section.index(), sentence.start(), sentence.end()));
        }
      }
    }
    return sightings;
  }

  /** Whether a sentence tells what was seen or heard. */
  private static boolean isShown(Reading reading, ReadSection section, Sentence sentence) {
    return EVIDENCE.standIn(section.text(), sentence.start(), sentence.end())
        || reading.marks(MarkKind.QUOTATION).stream()
            .anyMatch(m -> m.overlaps(section.index(), sentence.start(), sentence.end()));
  }
}
