package org.sidenote.analyzer.timeliness;

import java.util.ArrayList;
import java.util.List;
import org.sidenote.analyzer.text.Phrases;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.SectionCheck;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;
import org.sidenote.api.Token;

/**
 * An event that matters (a fall, an injury, being held) told with "the other week" or "recently"
 * where its date should be. Silent where the sentence holds a day or a date, and in the person's
 * own words.
 */
public final class Undated implements SectionCheck {

  private static final Phrases VAGUE = Phrases.named("vague-times");
  private static final Phrases EVENTS = Phrases.named("events-that-matter");
  private static final Phrases NO_EVENTS = Phrases.named("no-events");
  private static final Phrases WHEN = Phrases.named("when-it-was");
  private static final WordList DAYS = WordList.named("day-words");

  @Override
  public String rule() {
    return "timeliness.undated";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    List<Mark> words = new ArrayList<>(reading.marks(MarkKind.QUOTATION));
    words.addAll(reading.marks(MarkKind.VOICE_DIRECT));
    words.addAll(reading.marks(MarkKind.TEMPLATE));
    List<Sighting> sightings = new ArrayList<>();
    for (ReadSection section : reading.sections()) {
      for (Sentence sentence : section.sentences()) {
        if (isVague(section, sentence)
            && words.stream()
                .noneMatch(m -> m.overlaps(section.index(), sentence.start(), sentence.end()))) {
          sightings.add(Sighting.inPassage(section.index(), sentence.start(), sentence.end()));
        }
      }
    }
    return sightings;
  }

  private static boolean isVague(ReadSection section, Sentence sentence) {
    String text = section.text();
    return VAGUE.standIn(text, sentence.start(), sentence.end())
        && isEvent(text, sentence)
        && !WHEN.standIn(text, sentence.start(), sentence.end())
        && sentence.tokens().stream().noneMatch(Undated::isDay);
  }

  /** "Fell" is one; "fell asleep" is none. */
  private static boolean isEvent(String text, Sentence sentence) {
    List<Stretch> none = NO_EVENTS.in(text, sentence.start(), sentence.end());
    return EVENTS.in(text, sentence.start(), sentence.end()).stream()
        .anyMatch(event -> none.stream().noneMatch(other -> other.start() == event.start()));
  }

  /** A weekday, a month, "yesterday", or figures that are a date, a year or a time. */
  private static boolean isDay(Token token) {
    String word = token.lower();
    boolean figures = Character.isDigit(word.charAt(0));
    boolean parted = word.chars().anyMatch(c -> c == '/' || c == '.' || c == ':' || c == '-');
    return DAYS.has(word) || (figures && (parted || word.length() >= 4 || isOrdinal(word)));
  }

  private static boolean isOrdinal(String word) {
    return word.endsWith("th") || word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd");
  }
}
