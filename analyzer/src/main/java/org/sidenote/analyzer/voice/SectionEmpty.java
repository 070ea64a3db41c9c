package org.sidenote.analyzer.voice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sidenote.api.Check;
import org.sidenote.api.Edit;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.Part;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.SectionRole;
import org.sidenote.api.Sighting;

/**
 * A section for the person's own views that holds nothing, or "N/A", "as above", "see previous". A
 * reason, a refusal or an advocate's account is more than that, and is left alone.
 */
public final class SectionEmpty implements Check {

  /** UTF-16 units. */
  private static final int A_FEW_SENTENCES = 400;

  @Override
  public String rule() {
    return "voice.section-empty";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    Optional<Mark> heard = heard(reading);
    ThePerson person = ThePerson.of(reading.record());
    List<Part> parts = reading.parts();
    return IntStream.range(0, parts.size())
        .filter(i -> parts.get(i).role() == SectionRole.VOICE)
        .filter(i -> EmptyAnswer.is(Heard.text(reading, parts.get(i)), person))
        .filter(i -> !isAnsweredBelow(i, parts, reading))
        .mapToObj(i -> sighting(reading, parts.get(i), heard))
        .toList();
  }

  /**
   * What to put here too: of the person's own words the most at a stretch, for a word or two may be
   * of anything; or what they said without quotation marks in another part of their own.
   */
  private static Optional<Mark> heard(Reading reading) {
    Comparator<Mark> most = Comparator.comparingInt(mark -> mark.end() - mark.start());
    Heard heard = new Heard(reading);
    return heard.words().stream()
        .filter(mark -> mark.end() - mark.start() <= A_FEW_SENTENCES)
        .max(most)
        .or(() -> heard.words().stream().findFirst())
        .or(() -> heard.views().stream().filter(view -> isInOwnPart(reading, view)).max(most));
  }

  private static boolean isInOwnPart(Reading reading, Mark mark) {
    return reading.parts().stream()
        .filter(part -> part.role() == SectionRole.VOICE)
        .anyMatch(part -> mark.overlaps(part.section(), part.start(), part.end()));
  }

  /** "Amira's views" and under it "What she likes:": the answer stands in the parts of the part. */
  private static boolean isAnsweredBelow(int at, List<Part> parts, Reading reading) {
    Part part = parts.get(at);
    int next = at + 1;
    return Heard.text(reading, part).isBlank()
        && next < parts.size()
        && parts.get(next).section() == part.section()
        && !Heard.text(reading, parts.get(next)).isBlank();
  }

  private static Sighting sighting(Reading reading, Part part, Optional<Mark> heard) {
    String text = Heard.text(reading, part);
    ReadSection section = reading.sections().get(part.section());
    int start = part.start() + (text.length() - text.stripLeading().length());
    int end = text.isBlank() ? start : part.start() + text.stripTrailing().length();
    Sighting place =
        text.isBlank()
            ? Sighting.inSection(part.section())
            : Sighting.inPassage(part.section(), start, end);
    Sighting sighting = place.with("section", part.heading());
    if (heard.isEmpty()) {
      Sighting asking = Asking.inTheirWay(reading, sighting);
      return text.isBlank() || !asking.wording().isEmpty() ? asking : asking.saying("filled in");
    }
    ReadSection other = reading.sections().get(heard.get().section());
    String words = other.text().substring(heard.get().start(), heard.get().end());
    int at = text.isBlank() ? part.start() : start;
    return sighting
        .saying("heard elsewhere")
        .with("other section", other.heading().isBlank() ? "the note" : other.heading())
        .with("words", heard.get().kind() == MarkKind.VOICE_DIRECT ? words : "“" + words + "”")
        .offering(new Edit(section.index(), at, Math.max(at, text.isBlank() ? at : end), words));
  }
}
