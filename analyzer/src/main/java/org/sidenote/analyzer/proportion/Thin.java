package org.sidenote.analyzer.proportion;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Phrases;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.analyzer.text.WordPlaces;
import org.sidenote.api.Check;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;
import org.sidenote.api.Token;

/**
 * A short note of stock phrases ("had a good day", "all fine") from which nobody would know the day
 * it tells of. One thing the person said, did or showed outside those phrases, or one thing made of
 * it, and it is silent.
 */
public final class Thin implements Check {

  private static final WordList BLAND = WordList.named("bland-words");
  private static final WordList ANY_DAY = WordList.named("any-day");
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

  /** Kinds of words by which one day differs from another. */
  private static final Set<String> CONTENT = Set.of("NOUN", "VERB", "ADJ", "PROPN");

  /** With fewer words than this nothing was meant to be told. */
  private static final int LEAST = 12;

  /** How many words of its own such a note may have, of all its words. */
  private static final double OWN = 0.06;

  private static final int SHORT = 140;
  private static final int PHRASES = 3;
  private static final double SHARE = 0.2;

  @Override
  public String rule() {
    return "proportion.thin";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    int words = WordPlaces.count(reading.sections());
    if (!NOTES.contains(reading.record().type()) || words > SHORT) {
      return List.of();
    }
    return fitsAnyDay(reading, words) || isOfStockPhrases(reading)
        ? List.of(Sighting.inRecord())
        : List.of();
  }

  /** Hardly a word in it that would not stand in a note of another day, or of somebody else. */
  private static boolean fitsAnyDay(Reading reading, int words) {
    NamedPeople people = NamedPeople.of(reading.record());
    int own = 0;
    boolean stock = false;
    for (ReadSection section : reading.sections()) {
      stock |= STOCK.standIn(section);
      for (Sentence sentence : section.sentences()) {
        for (Token token : sentence.tokens()) {
          own += CONTENT.contains(token.tag()) && !isAnybodys(token.lower(), people) ? 1 : 0;
        }
      }
    }
    return stock && words >= LEAST && own <= OWN * words;
  }

  private static boolean isAnybodys(String word, NamedPeople people) {
    return ANY_DAY.has(word)
        || BLAND.has(word)
        || people.isPerson(word)
        || people.other(word) != null
        || !Character.isLetter(word.charAt(0));
  }

  private static boolean isOfStockPhrases(Reading reading) {
    int sentences = 0;
    int phrases = 0;
    int stock = 0;
    for (ReadSection section : reading.sections()) {
      for (Sentence sentence : section.sentences()) {
        int found = STOCK.in(section, sentence).size();
        sentences++;
        phrases += found;
        stock += found > 0 ? 1 : 0;
        if (found == 0 && isTelling(reading, section, sentence)) {
          return false;
        }
      }
    }
    return phrases >= PHRASES && stock >= SHARE * sentences;
  }

  private static boolean isTelling(Reading reading, ReadSection section, Sentence sentence) {
    return reading.marks().stream()
        .anyMatch(m ->
            TELLING.contains(m.kind())
                && m.overlaps(section.index(), sentence.start(), sentence.end()));
  }
}
