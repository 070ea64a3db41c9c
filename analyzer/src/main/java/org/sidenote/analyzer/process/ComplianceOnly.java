package org.sidenote.analyzer.process;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sidenote.analyzer.text.Coverage;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Check;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;
import org.sidenote.api.Token;

/**
 * A visit note in which every line is a tick: "Visit completed. Seen alone. No concerns." One real
 * thing the person said, did or showed, or one thing the worker made of it, and it is silent.
 */
public final class ComplianceOnly implements Check {

  private static final WordList TICKS = WordList.named("compliance-words");
  private static final WordList NOUNS = WordList.named("process-nouns");
  private static final WordList VERBS = WordList.named("process-verbs");
  private static final Set<RecordType> VISITS =
      EnumSet.of(RecordType.HOME_VISIT, RecordType.CASE_NOTE);
  private static final Set<MarkKind> LIFE =
      EnumSet.of(
          MarkKind.QUOTATION,
          MarkKind.VOICE_DIRECT,
          MarkKind.VOICE_INDIRECT,
          MarkKind.VOICE_OBSERVED,
          MarkKind.ANALYSIS);
  private static final Set<String> CONTENT = Set.of("NOUN", "VERB", "ADJ", "PROPN", "X");

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "him", "her", "them", "his", "their");

  private static final int SENTENCES = 5;
  private static final double TICKED = 0.6;
  private static final double OF_WORDS = 0.75;
  private static final int LONG = 16;

  @Override
  public String rule() {
    return "process.compliance-only";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    return isAllTicks(reading) ? List.of(Sighting.inRecord()) : List.of();
  }

  /** Whether a note is nothing but ticks. */
  static boolean isAllTicks(Reading reading) {
    if (!VISITS.contains(reading.record().type())
        || reading.marks().stream().anyMatch(mark -> LIFE.contains(mark.kind()))) {
      return false;
    }
    NamedPeople people = NamedPeople.of(reading.record());
    Coverage process = Coverage.of(reading.marks(MarkKind.PROCESS));
    int sentences = 0;
    int ticks = 0;
    boolean visit = false;
    for (ReadSection section : reading.sections()) {
      for (Sentence sentence : section.sentences()) {
        sentences++;
        visit |= isVisit(sentence);
        if (process.touches(section.index(), sentence.start(), sentence.end())
            || isTick(sentence, people)) {
          ticks++;
        } else if (sentence.words() > LONG || hasSomebody(sentence, people)) {
          return false;
        }
      }
    }
    return visit && ticks >= SENTENCES && ticks >= TICKED * sentences;
  }

  private static boolean hasSomebody(Sentence sentence, NamedPeople people) {
    return sentence.tokens().stream()
        .anyMatch(t -> people.isPerson(t.lower()) || PRONOUNS.contains(t.lower()));
  }

  private static boolean isVisit(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(
            t -> Set.of("visit", "visited", "visits", "h/v", "hv", "seen").contains(t.lower()));
  }

  /** Nearly all of its content words are such as stand on a checklist. */
  static boolean isTick(Sentence sentence, NamedPeople people) {
    int content = 0;
    int known = 0;
    for (Token token : sentence.tokens()) {
      String word = token.lower();
      if (CONTENT.contains(token.tag()) && token.isWord()) {
        content++;
        boolean somebody = people.isPerson(word) || people.isRelative(word);
        boolean acronym = word.length() > 1 && token.text().equals(word.toUpperCase(Locale.ROOT));
        known +=
            somebody || acronym || TICKS.has(word) || NOUNS.has(word) || VERBS.has(word) ? 1 : 0;
      }
    }
    return known >= OF_WORDS * content;
  }
}
