package org.sidenote.analyzer.timeliness;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.Coverage;
import org.sidenote.analyzer.text.Phrases;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.SectionCheck;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;
import org.sidenote.api.Token;

/**
 * An event that matters (a fall, an injury, being held) told with "the other week" or "recently"
 * where its date should be; or harm that somebody tells of in a note of another day, with no time
 * at all near it. Silent where the sentence holds a day or a date, and in the person's own words.
 */
public final class Undated implements SectionCheck {

  private static final Phrases VAGUE = Phrases.named("vague-times");
  private static final Phrases EVENTS = Phrases.named("events-that-matter");
  private static final Phrases NO_EVENTS = Phrases.named("no-events");
  private static final Phrases WHEN = Phrases.named("when-it-was");
  private static final Phrases HARM = Phrases.named("harm-told");
  private static final Phrases TOLD = Phrases.named("told-of-it");
  private static final Phrases NOT_SO = Phrases.named("harm-not-so");

  /** Records of one day, into which somebody brings what happened on another. */
  private static final Set<RecordType> NOTES =
      EnumSet.of(
          RecordType.CASE_NOTE,
          RecordType.HOME_VISIT,
          RecordType.PHONE_CALL,
          RecordType.DIRECT_WORK,
          RecordType.MEETING);

  private static final Set<String> GOING_ON = Set.of("it", "this", "that", "happened", "which");

  /** A sentence opens with this many tokens. */
  private static final int OPENING = 4;

  /** How far before harm it is denied or feared, at most. UTF-16 units. */
  private static final int BEFORE = 28;

  private static final WordList DAYS = WordList.named("day-words");

  @Override
  public String rule() {
    return "timeliness.undated";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    List<Mark> marks = new ArrayList<>(reading.marks(MarkKind.QUOTATION));
    marks.addAll(reading.marks(MarkKind.VOICE_DIRECT));
    marks.addAll(reading.marks(MarkKind.TEMPLATE));
    Coverage words = Coverage.of(marks);
    List<Sighting> sightings = new ArrayList<>();
    boolean note = NOTES.contains(reading.record().type());
    for (ReadSection section : reading.sections()) {
      for (int i = 0; i < section.sentences().size(); i++) {
        Sentence sentence = section.sentences().get(i);
        if ((isVague(section, sentence) || (note && isHarmToldOf(section, i)))
            && !words.touches(section.index(), sentence.start(), sentence.end())) {
          sightings.add(Sighting.inPassage(section.index(), sentence.start(), sentence.end()));
        }
      }
    }
    return sightings;
  }

  /** "She told me her uncle had hit her with a belt", and nothing anywhere near that says when. */
  private static boolean isHarmToldOf(ReadSection section, int at) {
    Sentence sentence = section.sentences().get(at);
    String text = section.text();
    List<Stretch> told = TOLD.in(section, sentence);
    if (told.isEmpty()) {
      return false;
    }
    boolean harm =
        HARM.in(section, sentence).stream()
            .filter(event -> event.start() >= told.getFirst().end())
            .anyMatch(event ->
                !NOT_SO.standIn(
                    text, Math.max(sentence.start(), event.start() - BEFORE), event.start()));
    return harm
        && !isTimed(section, sentence)
        && (at == 0 || !opensWithDay(section.sentences().get(at - 1)))
        && (at + 1 == section.sentences().size()
            || !goesOn(section.sentences().get(at + 1))
            || !isTimed(section, section.sentences().get(at + 1)));
  }

  /** "On Friday he was at the park": the next sentence may still be of that day. */
  private static boolean opensWithDay(Sentence sentence) {
    return sentence.tokens().stream().limit(OPENING).anyMatch(Undated::isDay);
  }

  /** "It was on the Friday", "This happened in May". */
  private static boolean goesOn(Sentence sentence) {
    return !sentence.tokens().isEmpty() && GOING_ON.contains(sentence.tokens().getFirst().lower());
  }

  private static boolean isTimed(ReadSection section, Sentence sentence) {
    return WHEN.standIn(section, sentence) || sentence.tokens().stream().anyMatch(Undated::isDay);
  }

  private static boolean isVague(ReadSection section, Sentence sentence) {
    return VAGUE.standIn(section, sentence)
        && isEvent(section, sentence)
        && !isTimed(section, sentence);
  }

  /** "Fell" is one; "fell asleep" is none. */
  private static boolean isEvent(ReadSection section, Sentence sentence) {
    List<Stretch> none = NO_EVENTS.in(section, sentence);
    return EVENTS.in(section, sentence).stream()
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
