package org.sidenote.analyzer.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Check;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.Part;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.SectionRole;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;

/**
 * The person's own section holds what a carer or a professional said of them, and nothing they said
 * or showed. A baby that was watched, a refusal and an advocate's account are left alone.
 */
public final class SectionNotTheirs implements Check {

  private static final WordList RELATIVES = WordList.named("relatives");
  private static final WordList WORK = WordList.named("speaker-roles");

  /** Somebody's role stands this near the beginning of a sentence of theirs. Words. */
  private static final int OPENING = 4;

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "i");

  private static final WordList TELLING = WordList.named("telling-verbs");

  /** How much of the section others have to say for it to be theirs. */
  private static final double SHARE = 0.5;

  @Override
  public String rule() {
    return "voice.section-not-theirs";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    // The sections of a carer's assessment are the carer's own, whose file it may be kept in.
    if (new Cast(reading.record()).isOfCarer()) {
      return List.of();
    }
    ThePerson person = ThePerson.of(reading.record());
    List<Sighting> sightings = new ArrayList<>();
    for (Part part : reading.parts()) {
      String text = Heard.text(reading, part);
      if (part.role() == SectionRole.VOICE
          && !isSharedHeading(part, person)
          && !NotHeard.isFiller(text, person)
          && !NotHeard.saysWhy(text, person)
          && isOthers(reading, part)) {
        int start = part.start() + (text.length() - text.stripLeading().length());
        int end = part.start() + text.stripTrailing().length();
        Sighting sighting = Sighting.inPassage(part.section(), start, end);
        sightings.add(Asking.inTheirWay(reading, sighting).with("section", part.heading()));
      }
    }
    return sightings;
  }

  /** "Child's and parents' views": others have their place in it. */
  private static boolean isSharedHeading(Part part, ThePerson person) {
    return PhraseList.words(part.heading()).stream()
        .map(word -> word.replaceAll("'s?$", ""))
        .anyMatch(word -> !person.is(word) && (RELATIVES.has(word) || WORK.has(word)));
  }

  private static boolean isOthers(Reading reading, Part part) {
    ReadSection section = reading.sections().get(part.section());
    List<Mark> others = in(part, reading.marks(MarkKind.VOICE_OTHER));
    NamedPeople people = NamedPeople.of(reading.record());
    int sentences = 0;
    int theirs = 0;
    for (Sentence sentence : section.sentences()) {
      if (sentence.start() >= part.start() && sentence.end() <= part.end()) {
        if (isThePersons(section, sentence, people)) {
          return false;
        }
        sentences++;
        theirs += isSaying(others, section, sentence) ? 1 : 0;
      }
    }
    return theirs > 0
        && theirs >= SHARE * sentences
        && !hasThePerson(reading, part, others, people);
  }

  /** "Amira told her carer that...": whoever else is named, it began with her. */
  private static boolean isThePersons(ReadSection section, Sentence sentence, NamedPeople people) {
    List<String> words =
        PhraseList.words(section.text().substring(sentence.start(), sentence.end()));
    int verb = 0;
    while (verb < words.size() && people.isPerson(words.get(verb))) {
      verb++;
    }
    return verb > 0 && verb < words.size() && TELLING.has(words.get(verb));
  }

  /** What somebody says they said ("he says she is happy at home") is not theirs. */
  private static boolean hasThePerson(
      Reading reading, Part part, List<Mark> others, NamedPeople people) {
    Heard heard = new Heard(reading);
    if (!in(part, heard.words()).isEmpty()) {
      return true;
    }
    List<Mark> all = new ArrayList<>(in(part, heard.views()));
    all.addAll(in(part, heard.doings()));
    ReadSection section = reading.sections().get(part.section());
    return all.stream().anyMatch(mark -> !isOf(others, section, sentence(reading, mark), people));
  }

  /** "Mum says", "Foster carer reports that": somebody else is quoted, or begins the sentence. */
  private static boolean isOf(
      List<Mark> others, ReadSection section, Sentence sentence, NamedPeople people) {
    List<String> words =
        PhraseList.words(section.text().substring(sentence.start(), sentence.end()));
    boolean begins =
        words.stream()
            .limit(OPENING)
            .takeWhile(word -> !people.isPerson(word) && !PRONOUNS.contains(word))
            .anyMatch(w -> RELATIVES.has(w) || WORK.has(w) || people.other(w) != null);
    return begins || isSaying(others, section, sentence);
  }

  private static boolean isSaying(List<Mark> others, ReadSection section, Sentence sentence) {
    return others.stream()
        .anyMatch(o -> o.overlaps(section.index(), sentence.start(), sentence.end()));
  }

  private static Sentence sentence(Reading reading, Mark mark) {
    return reading.sections().get(mark.section()).sentences().stream()
        .filter(s -> mark.overlaps(mark.section(), s.start(), s.end()))
        .findFirst()
        .orElseThrow();
  }

  private static List<Mark> in(Part part, List<Mark> marks) {
    return marks.stream()
        .filter(mark -> mark.overlaps(part.section(), part.start(), part.end()))
        .toList();
  }
}
