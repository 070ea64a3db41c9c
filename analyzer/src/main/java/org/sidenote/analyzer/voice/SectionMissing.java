package org.sidenote.analyzer.voice;

import java.util.List;
import org.sidenote.api.Check;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.SectionRole;
import org.sidenote.api.Sighting;

/**
 * A form that calls for the person's own section and has none. Silent where the person is quoted
 * elsewhere in it, or where it says why they could not be heard.
 */
public final class SectionMissing implements Check {

  @Override
  public String rule() {
    return "voice.section-missing";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    boolean missing =
        reading.voiceExpected()
            && reading.sections().stream().noneMatch(s -> s.role() == SectionRole.VOICE)
            && reading.marks(MarkKind.VOICE_DIRECT).isEmpty()
            && reading.sections().stream().map(ReadSection::text).noneMatch(NotHeard::saysWhy);
    return missing ? List.of(Sighting.inRecord()) : List.of();
  }
}
