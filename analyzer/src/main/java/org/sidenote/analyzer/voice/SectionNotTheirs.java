package org.sidenote.analyzer.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Sentences;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.Part;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.SectionCheck;
import org.sidenote.api.SectionRole;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;

/**
 * The person's own section holds what a carer or a professional said of them, and nothing they said
 * or showed. A baby that was watched, a refusal and an advocate's account are left alone.
 */
public final class SectionNotTheirs implements SectionCheck {

  private static final WordList RELATIVES = WordList.named("relatives");
  private static final WordList WORK = WordList.named("speaker-roles");

  /** Somebody's role stands this near the beginning of a sentence of theirs. Words. */
  private static final int OPENING = 4;

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "i");

  /** At the head of the person's own part they are the person's, without a name. */
  private static final Set<String> WISHING =
      Set.of(
          "wants", "would", "wishes", "likes", "hopes", "loves", "hates", "misses", "prefers",
          "enjoys", "feels", "says", "said");

  private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "mx");

  /** How far after who speaks the verb stands, at most. Words. */
  private static final int VERB = 4;

  private static final WordList VIEWS = WordList.named("views-headings");

  private static final WordList REPORTING = WordList.named("reporting-words");

  private static final WordList TELLING = WordList.named("telling-verbs");

  private static final WordList BLAND = WordList.named("bland-words");

  /** Who is there to say what the person thinks. */
  private static final Set<String> SPEAKS_FOR_THEM =
      Set.of("advocate", "advocate's", "imca", "imha", "interpreter", "intermediary", "signer");

  private static final PhraseList ON_BEHALF = PhraseList.named("on-behalf");

  /** A mark that begins this near the beginning of a sentence is of it all. UTF-16 units. */
  private static final int NEAR = 12;

  /** How much of the section others have to say; what nobody says is the worker's. */
  private static final double SHARE = 0.3;

  @Override
  public String rule() {
    return "voice.section-not-theirs";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    // The sections of a carer's assessment are the carer's own, whose file it may be kept in.
    if (reading.record().type() == RecordType.CARERS_ASSESSMENT
        && new Cast(reading.record(), false).isOfCarer()) {
      return List.of();
    }
    ThePerson person = ThePerson.of(reading.record());
    Heard heard = new Heard(reading);
    List<Sighting> sightings = new ArrayList<>();
    for (Part part : reading.parts()) {
      String text = Heard.text(reading, part);
      if (part.role() == SectionRole.VOICE
          && asksForViews(part)
          && !isSharedHeading(part, person)
          && !EmptyAnswer.is(text, person)
          && isOthers(reading, part, person, heard)) {
        int start = part.start() + (text.length() - text.stripLeading().length());
        int end = part.start() + text.stripTrailing().length();
        Sighting sighting = Sighting.inPassage(part.section(), start, end);
        sightings.add(Asking.inTheirWay(reading, sighting).with("section", part.heading()));
      }
    }
    return sightings;
  }

  /** "Child's views", "What Amira wants"; under "About me" and "My support" others tell too. */
  private static boolean asksForViews(Part part) {
    return PhraseList.words(part.heading()).stream().anyMatch(VIEWS::has);
  }

  /** "Child's and parents' views": others have their place in it. */
  private static boolean isSharedHeading(Part part, ThePerson person) {
    return PhraseList.words(part.heading()).stream()
        .map(word -> word.replaceAll("'s?$", ""))
        .anyMatch(word -> !person.is(word) && (RELATIVES.has(word) || WORK.has(word)));
  }

  private static boolean isOthers(Reading reading, Part part, ThePerson person, Heard heard) {
    NamedPeople people = NamedPeople.of(reading.record());
    if (!in(part, heard.words()).isEmpty()) {
      return false;
    }
    List<Mark> shown = new ArrayList<>(in(part, heard.views()));
    shown.addAll(in(part, heard.doings()));
    shown.addAll(in(part, reading.marks(MarkKind.QUOTATION)));
    List<Mark> others = in(part, reading.marks(MarkKind.VOICE_OTHER));
    ReadSection section = reading.sections().get(part.section());
    int sentences = 0;
    int theirs = 0;
    for (Sentence sentence : Sentences.within(section, part.start(), part.end())) {
      String text = section.text().substring(sentence.start(), sentence.end());
      List<String> words = PhraseList.words(text);
      if (words.isEmpty()) {
        continue;
      }
      boolean another =
          isBegunByAnother(words, people)
              || isNobodys(words)
              || isSaidOfAnybody(words, person)
              || isNamesake(words, reading)
              || (isSaying(others, sentence)
                  && (theirs > 0 || !PRONOUNS.contains(words.getFirst()))
                  && words.stream()
                      .limit(OPENING)
                      .anyMatch(w -> isSomebodyElse(w, people) || TITLES.contains(w)));
      boolean own =
          !another
              && (isThePersons(words, people)
                  || (theirs == 0 && WISHING.contains(words.getFirst()))
                  || mayBeThePersons(words, person, people)
                  || NotHeard.saysWhy(text, person)
                  || shown.stream()
                      .anyMatch(m -> m.overlaps(part.section(), sentence.start(), sentence.end())));
      if (own || words.stream().anyMatch(SPEAKS_FOR_THEM::contains)) {
        return false;
      }
      sentences++;
      theirs += another || ON_BEHALF.isIn(words) ? 1 : 0;
    }
    return theirs > 0 && theirs >= SHARE * sentences;
  }

  /** "Josiah is happy and settled": what a worker says of anybody. */
  private static boolean isSaidOfAnybody(List<String> words, ThePerson person) {
    return words.size() > 2
        && person.is(words.getFirst())
        && words.stream().skip(1).allMatch(word -> BLAND.has(word) || person.is(word));
  }

  /** "It is felt that", "it was understood": not the person's view, if anybody's. */
  private static boolean isNobodys(List<String> words) {
    return words.size() > 2 && words.getFirst().equals("it") && isTold(words, 1);
  }

  /** "Amira told her carer that...": whoever else is named, it began with her. */
  private static boolean isThePersons(List<String> words, NamedPeople people) {
    int verb = 0;
    while (verb < words.size() && people.isPerson(words.get(verb))) {
      verb++;
    }
    return verb > 0 && verb < words.size() && TELLING.has(words.get(verb));
  }

  /** "She likes the new bus" after "Mum says": it may well be hers; not so "She feels Amira". */
  private static boolean mayBeThePersons(List<String> words, ThePerson person, NamedPeople people) {
    return words.size() > 1
        && PRONOUNS.contains(words.get(0))
        && person.is(words.get(0))
        && TELLING.has(words.get(1))
        && !Set.of("would", "does", "did", "doesn't", "didn't").contains(words.get(1))
        && words.stream().noneMatch(people::isPerson);
  }

  /** "Mum says", "Foster carer reports that", "Her partner feels": they come before the person. */
  private static boolean isBegunByAnother(List<String> words, NamedPeople people) {
    int at = 0;
    while (at < Math.min(OPENING, words.size()) && !isSomebodyElse(words.get(at), people)) {
      if (people.isPerson(words.get(at)) || PRONOUNS.contains(words.get(at))) {
        return false;
      }
      at++;
    }
    return at < Math.min(OPENING, words.size()) && isTold(words, at + 1);
  }

  private static boolean isSomebodyElse(String word, NamedPeople people) {
    return RELATIVES.has(word) || WORK.has(word) || people.other(word) != null;
  }

  private static boolean isTold(List<String> words, int from) {
    return words.stream().skip(from).limit(VERB).anyMatch(w -> TELLING.has(w) || REPORTING.has(w));
  }

  /** "Mr Pugh said" in his wife's file: of the same name, with a title that is not hers. */
  private static boolean isNamesake(List<String> words, Reading reading) {
    if (words.size() < 3 || !TITLES.contains(words.get(0)) || !isTold(words, 2)) {
      return false;
    }
    String name = words.get(1);
    boolean shared =
        reading.record().people().stream()
            .anyMatch(other -> PhraseList.words(other.name()).contains(name));
    String pronouns = reading.record().person().pronouns();
    boolean him = words.get(0).equals("mr");
    return shared
        && NamedPeople.namesOf(reading.record().person()).contains(name)
        && pronouns != null
        && PhraseList.words(pronouns).contains(him ? "she" : "he");
  }

  /** Whether the sentence is told as another's from its beginning. */
  private static boolean isSaying(List<Mark> others, Sentence sentence) {
    return others.stream()
        .anyMatch(o -> o.start() <= sentence.start() + NEAR && o.end() > sentence.start());
  }

  private static List<Mark> in(Part part, List<Mark> marks) {
    return marks.stream()
        .filter(mark -> mark.overlaps(part.section(), part.start(), part.end()))
        .toList();
  }
}
