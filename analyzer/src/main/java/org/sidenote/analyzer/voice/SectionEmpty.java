package org.sidenote.analyzer.voice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.api.Check;
import org.sidenote.api.Edit;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.Part;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.SectionRole;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;

/**
 * A section for the person's own views that holds nothing, or "N/A", "as above", "see previous". A
 * reason, a refusal or an advocate's account is more than that, and is left alone.
 */
public final class SectionEmpty implements Check {

  /** What somebody says or asks who tells a worker what others are not to hear. */
  private static final PhraseList IN_CONFIDENCE = PhraseList.named("told-in-confidence");

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
    if (person.isUnborn()) {
      return List.of();
    }
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
   * of anything; or what they said without quotation marks in another part of their own. Only what
   * the record says is theirs, for it may be copied with one click; and nothing told in confidence.
   */
  private static Optional<Mark> heard(Reading reading) {
    Comparator<Mark> most = Comparator.comparingInt(mark -> mark.end() - mark.start());
    Heard heard = new Heard(reading);
    List<Mark> words = heard.words().stream().filter(word -> isToShare(reading, word)).toList();
    return words.stream()
        .filter(mark -> mark.end() - mark.start() <= A_FEW_SENTENCES)
        .max(most)
        .or(() -> words.stream().findFirst())
        .or(() ->
            heard.views().stream()
                .filter(view -> isToShare(reading, view) && isInOwnPart(reading, view))
                .max(most));
  }

  private static boolean isToShare(Reading reading, Mark mark) {
    return mark.told() && !isInConfidence(reading, mark);
  }

  /** "Kofi told me in confidence", "She does not want her mum to know": there, or just behind. */
  private static boolean isInConfidence(Reading reading, Mark mark) {
    ReadSection section = reading.sections().get(mark.section());
    List<Sentence> sentences = section.sentences();
    NamedPeople people = NamedPeople.of(reading.record());
    for (int i = 0; i < sentences.size(); i++) {
      boolean near =
          mark.overlaps(
              mark.section(),
              sentences.get(Math.max(0, i - 1)).start(),
              sentences.get(Math.min(sentences.size() - 1, i + 1)).end());
      if (near && IN_CONFIDENCE.isIn(words(section, sentences.get(i), people))) {
        return true;
      }
    }
    return false;
  }

  /** Whoever is named, the phrases say "them". */
  private static List<String> words(ReadSection section, Sentence sentence, NamedPeople people) {
    return HelpToTakePart.words(section, sentence).stream()
        .map(word -> people.other(word) == null ? word : "them")
        .toList();
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
