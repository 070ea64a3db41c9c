package org.sidenote.analyzer.voice;

import java.util.List;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Check;
import org.sidenote.api.Part;
import org.sidenote.api.Reading;
import org.sidenote.api.SectionRole;
import org.sidenote.api.Sighting;

/**
 * A form that calls for the person's own section and has none, and gives their views nowhere else.
 * Silent where it says why they could not be heard.
 */
public final class SectionMissing implements Check {

  /** One remark in passing is not yet what somebody thinks of their own life. */
  private static final int VIEWS = 2;

  private static final WordList WANTING = WordList.named("wanting-words");

  /** A wish told at this length is a view by itself. Words. */
  private static final int AT_LENGTH = 12;

  /** A word or two in quotation marks is not yet a view. Words. */
  private static final int QUOTED = 5;

  @Override
  public String rule() {
    return "voice.section-missing";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    boolean missing =
        reading.voiceExpected()
            && reading.parts().stream().map(Part::role).noneMatch(SectionRole.VOICE::equals)
            && !ThePerson.of(reading.record()).isUnborn()
            && !isHeard(reading)
            && !NotHeard.saysWhy(reading);
    return missing ? List.of(Asking.inTheirWay(reading, Sighting.inRecord())) : List.of();
  }

  /** Of somebody without words, what they do is what they say. */
  private static boolean isHeard(Reading reading) {
    Heard heard = new Heard(reading);
    boolean shown = ThePerson.of(reading.record()).isWithoutWords() && heard.isAnything();
    boolean quoted =
        heard.words().stream()
            .anyMatch(words -> PhraseList.words(heard.text(words)).size() >= QUOTED);
    boolean told =
        heard.views().stream()
            .map(view -> PhraseList.words(heard.text(view)))
            .anyMatch(words -> words.size() >= AT_LENGTH && words.stream().anyMatch(WANTING::has));
    int said = heard.words().size() + heard.views().size();
    boolean answered = !heard.words().isEmpty() && !heard.doings().isEmpty();
    return shown || quoted || told || answered || said >= VIEWS;
  }
}
