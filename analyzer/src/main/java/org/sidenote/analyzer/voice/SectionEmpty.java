package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Optional;
import org.sidenote.api.Check;
import org.sidenote.api.Edit;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.SectionRole;
import org.sidenote.api.Sighting;

/**
 * A section for the person's own views that holds nothing, or "N/A", "as above", "see previous". A
 * reason, a refusal or an advocate's account is more than that, and is left alone.
 */
public final class SectionEmpty implements Check {

  @Override
  public String rule() {
    return "voice.section-empty";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    Optional<Mark> heard = reading.marks(MarkKind.VOICE_DIRECT).stream().findFirst();
    return reading.sections().stream()
        .filter(section -> section.role() == SectionRole.VOICE)
        .filter(section -> NotHeard.isFiller(section.text()))
        .map(section -> sighting(reading, section, heard))
        .toList();
  }

  private static Sighting sighting(Reading reading, ReadSection section, Optional<Mark> heard) {
    Sighting sighting = place(section).with("section", section.heading());
    if (heard.isEmpty()) {
      return section.text().isBlank() ? sighting : sighting.saying("filled in");
    }
    ReadSection other = reading.sections().get(heard.get().section());
    String words = other.text().substring(heard.get().start(), heard.get().end());
    return sighting
        .saying("heard elsewhere")
        .with("other section", other.heading().isBlank() ? "the note" : other.heading())
        .with("words", words)
        .offering(new Edit(section.index(), start(section.text()), end(section.text()), words));
  }

  private static int start(String text) {
    return text.isBlank() ? 0 : text.length() - text.stripLeading().length();
  }

  private static int end(String text) {
    return text.isBlank() ? 0 : text.stripTrailing().length();
  }

  private static Sighting place(ReadSection section) {
    String text = section.text();
    return text.isBlank()
        ? Sighting.inSection(section.index())
        : Sighting.inPassage(section.index(), start(text), end(text));
  }
}
