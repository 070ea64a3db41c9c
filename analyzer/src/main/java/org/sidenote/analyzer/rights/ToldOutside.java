package org.sidenote.analyzer.rights;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Phrases;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Involved;
import org.sidenote.api.ReadSection;
import org.sidenote.api.RecordType;
import org.sidenote.api.SectionFact;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;

/**
 * Sentences in which the worker tells somebody who has no part in the person's care, such as an
 * employer, a landlord or a club, of the person's or the family's private life.
 */
final class ToldOutside {

  private static final Phrases OUTSIDERS = Phrases.named("outsiders");
  private static final Phrases RELATIVES = Phrases.named("relatives-told");
  private static final Phrases PASSIVE = Phrases.named("told-in-the-passive");
  private static final Phrases AT_WORK = Phrases.named("those-at-work");
  private static final Phrases TELLING = Phrases.named("telling-outside");
  private static final Phrases NOTHING = Phrases.named("telling-nothing");
  private static final Phrases PAPERS = Phrases.named("papers-passed-on");
  private static final Phrases PRIVATE = Phrases.named("private-life");
  private static final Phrases REACHING = Phrases.named("reaching-somebody");
  private static final Phrases READERS = Phrases.named("headings-of-readers");
  private static final Phrases GIVEN_OUT = Phrases.named("given-out");
  private static final Phrases REACHED = Phrases.named("reaching-a-worker");

  private static final Set<String> GREETINGS = Set.of("hi", "hello", "hiya", "dear");

  private static final Set<String> WORKERS =
      Set.of("i", "we", "writer", "worker", "assessor", "sw");

  private static final Set<String> OTHERS = Set.of("he", "she", "they", "it", "you");

  /** Between "told" and an outsider they show that somebody else was told. */
  private static final Phrases TO_ANOTHER = Phrases.named("told-to-another");

  /** How far apart an outsider and the verb of reaching them stand, at most. UTF-16 units. */
  private static final int NEAR = 40;

  /** Records of one talk or message, whose title or people say with whom. */
  private static final Set<RecordType> MESSAGES =
      EnumSet.of(RecordType.EMAIL, RecordType.PHONE_CALL);

  /** How many sentences after an outsider is named they are still spoken with. */
  private static final int STILL = 2;

  private ToldOutside() {}

  private static final SectionFact<CaseRecord, List<Sentence>> TOLD =
      SectionFact.given((header, section) -> told(section, header));

  /** The sentences of a section in which that is told, in order. */
  static List<Sentence> in(ReadSection section, CaseRecord record) {
    return TOLD.of(record.header(), section);
  }

  private static List<Sentence> told(ReadSection section, CaseRecord record) {
    Set<String> outside = outsiders(record);
    boolean message =
        MESSAGES.contains(record.type())
            && (!outside.isEmpty()
                || (record.title() != null && OUTSIDERS.standIn(record.title()))
                || section.sentences().stream().anyMatch(s -> greetsOutsider(section, s)));
    boolean none = outside.isEmpty() && !OUTSIDERS.standIn(section) && !RELATIVES.standIn(section);
    if (!message && none) {
      return List.of();
    }
    boolean readers = READERS.standIn(section.heading());
    List<Sentence> told = new ArrayList<>();
    int since = STILL + 1;
    boolean letter = false;
    for (Sentence sentence : section.sentences()) {
      if ((readers || stands(GIVEN_OUT, section, sentence))
          && stands(OUTSIDERS, section, sentence)) {
        told.add(sentence);
        continue;
      }
      int named = reached(section, sentence, outsiders(section, sentence, outside));
      boolean atWork = stands(AT_WORK, section, sentence);
      since = named >= 0 ? 0 : atWork ? STILL + 1 : since + 1;
      letter |= message && isGreeting(sentence);
      boolean with = named >= 0 || (!atWork && (message || since <= STILL));
      int from = Math.max(named, sentence.start());
      if (with && isTold(section, sentence, from, letter)) {
        told.add(sentence);
      }
    }
    return told;
  }

  private static boolean isTold(ReadSection section, Sentence sentence, int from, boolean letter) {
    if (stands(NOTHING, section, sentence)) {
      return false;
    }
    boolean telling = letter || isTelling(section, sentence);
    return (telling && PRIVATE.standIn(section.text(), from, sentence.end()))
        || stands(PAPERS, section, sentence);
  }

  /** "I rang the shop and told them"; "told the landlord" at the head; not "Mum told them". */
  private static boolean isTelling(ReadSection section, Sentence sentence) {
    return TELLING.in(section, sentence).stream()
        .anyMatch(verb -> isTheWorkers(verb, section, sentence));
  }

  private static boolean isTheWorkers(Stretch verb, ReadSection section, Sentence sentence) {
    Token subject = null;
    for (Token token : sentence.tokens()) {
      boolean before = token.start() < verb.start();
      if (before && (WORKERS.contains(token.lower()) || OTHERS.contains(token.lower()))) {
        subject = token;
      }
    }
    Token first = sentence.tokens().getFirst();
    // "The landlord was told": by the worker, if by anybody.
    boolean passive =
        PASSIVE.in(section, sentence).stream()
            .anyMatch(told -> told.end() >= verb.start() && told.start() < verb.start());
    if (subject != null && !passive) {
      return WORKERS.contains(subject.lower());
    }
    return passive
        || first.tag().equals("VERB")
        || first.start() == verb.start()
        || opens(section, sentence);
  }

  /** "T/C to Nev, told him": a note opens with whom the worker turned to. */
  private static boolean opens(ReadSection section, Sentence sentence) {
    return REACHING.in(section, sentence).stream()
        .anyMatch(turn -> turn.start() == sentence.start());
  }

  /** Where an outsider ends to whom the worker turns, or who turns to the worker; -1 if none. */
  private static int reached(ReadSection section, Sentence sentence, List<Stretch> outsiders) {
    String text = section.text();
    if (outsiders.isEmpty()) {
      return -1;
    }
    List<Stretch> before = REACHING.in(section, sentence);
    List<Stretch> after = REACHED.in(section, sentence);
    for (Stretch outsider : outsiders) {
      boolean turnedTo =
          before.stream()
              .anyMatch(verb ->
                  verb.end() <= outsider.start()
                      && outsider.start() - verb.end() <= NEAR
                      && !TO_ANOTHER.standIn(text, verb.end(), outsider.start()));
      boolean turned =
          after.stream()
              .anyMatch(
                  verb -> outsider.end() <= verb.start() && verb.start() - outsider.end() <= NEAR);
      if (turnedTo || turned) {
        return outsider.end();
      }
    }
    return -1;
  }

  private static boolean isGreeting(Sentence sentence) {
    return !sentence.tokens().isEmpty() && GREETINGS.contains(sentence.tokens().getFirst().lower());
  }

  /** "Hi Darren (landlord)," */
  private static boolean greetsOutsider(ReadSection section, Sentence sentence) {
    int comma = section.text().indexOf(',', sentence.start());
    int end = comma < 0 ? sentence.end() : Math.min(comma, sentence.end());
    return isGreeting(sentence) && OUTSIDERS.standIn(section.text(), sentence.start(), end);
  }

  /** Outsiders by what they are, "the landlord", and by name, "Mr Tranter". */
  private static List<Stretch> outsiders(
      ReadSection section, Sentence sentence, Set<String> names) {
    List<Stretch> outsiders = new ArrayList<>(OUTSIDERS.in(section, sentence));
    outsiders.addAll(RELATIVES.in(section, sentence));
    if (!names.isEmpty()) {
      sentence.tokens().stream()
          .filter(token -> names.contains(token.lower()))
          .forEach(token -> outsiders.add(new Stretch(token.start(), token.end())));
    }
    return outsiders;
  }

  /** The names, in lower case, of those in the header who have no part in the person's care. */
  private static Set<String> outsiders(CaseRecord record) {
    NamedPeople people = NamedPeople.of(record);
    Set<String> names = new HashSet<>();
    for (Involved other : record.people()) {
      if (other.role() != null && OUTSIDERS.standIn(other.role())) {
        for (String part : other.name().toLowerCase(Locale.ROOT).split(" ")) {
          if (other.equals(people.other(part))) {
            names.add(part);
          }
        }
      }
    }
    return names;
  }

  private static boolean stands(Phrases phrases, ReadSection section, Sentence sentence) {
    return phrases.standIn(section, sentence);
  }
}
