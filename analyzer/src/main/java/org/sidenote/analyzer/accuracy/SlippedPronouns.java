package org.sidenote.analyzer.accuracy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.SectionFact;
import org.sidenote.api.SectionRole;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;

/**
 * Pronouns a worker wrote by a slip: nobody whom they could mean is spoken of in the section up to
 * there, and what stands before is about the person.
 */
final class SlippedPronouns {

  private static final Set<String> SPEAKS =
      Set.of("said", "says", "told", "tells", "thinks", "thought", "explained", "meant", "reports");

  /** A carer's assessment has two people in it, and a letter speaks to the person. */
  private static final Set<RecordType> SLIPPING =
      EnumSet.complementOf(EnumSet.of(RecordType.CARERS_ASSESSMENT, RecordType.LETTER_TO_CHILD));

  /** A pronoun that runs through the record is of somebody who does, too. */
  private static final int A_SLIP = 2;

  /** What a record follows of its person. */
  private static final WordList FOLLOWED = WordList.named("persons-own");

  private static final Set<String> SUBJECTS = Set.of("he", "she");

  private static final Set<String> JOINING = Set.of("and", "but", "for", "with", "when");

  /** In words between a subject and what is said of it. */
  private static final int A_CLAUSE = 5;

  /** In words before a sentence's subject. */
  private static final int LONGEST_OPENING = 6;

  private static final Set<String> NOT_OPENING = Set.of("VERB", "PRON", "PROPN");

  /** In sentences before, and in words behind. */
  private static final int NEAR = 2;

  private final Reading reading;
  private final OwnPronouns own;
  private final Antecedents antecedents;
  private final NamedPeople people;

  SlippedPronouns(Reading reading, OwnPronouns own, Antecedents antecedents) {
    this.reading = reading;
    this.own = own;
    this.antecedents = antecedents;
    this.people = NamedPeople.of(reading.record());
  }

  /**
   * Whether a pronoun is one.
   *
   * @param at which of the sentence's tokens it is
   */
  boolean isASlip(ReadSection section, int sentence, int at, Gender gender) {
    List<Token> tokens = section.sentences().get(sentence).tokens();
    if (!own.stated()
        || !SLIPPING.contains(reading.record().type())
        || section.role() == SectionRole.OTHER_VOICE
        || spokenOf(section, gender).inHeading()
        || SMALL_LETTERS.apply(section)
        || tokens.getLast().text().equals("?")) {
      return false;
    }
    if (isOfThePersonsSelf(tokens, at)) {
      return true;
    }
    if (areTwo(section, sentence, gender) || tellsOf(tokens.subList(0, at))) {
      return false;
    }
    if ((isOfWhatIsFollowed(tokens, at) && isNobodysNear(section, sentence, at, gender))
        || (isToldShortly(tokens, at) && isNobodysNear(section, sentence, at, gender))) {
      return true;
    }
    if (isTheirOwn(tokens, at) && isOfThePerson(tokens.subList(0, at)) && isNobodys(gender)) {
      return true;
    }
    if (tellsOf(tokens.subList(at + 1, tokens.size())) || !isFew(gender)) {
      return false;
    }
    if (sentence == 0 || !isUnexplained(section, sentence, at, gender)) {
      return false;
    }
    return isOfThePerson(section.sentences().get(sentence - 1).tokens());
  }

  /**
   * "She said he sits on her bed": he is not she, there and in what follows. Whoever tells what was
   * done to them must never see it turned into what they did.
   */
  private boolean areTwo(ReadSection section, int sentence, Gender gender) {
    List<Stretch> quotations = Quotations.in(section);
    return section.sentences().subList(Math.max(0, sentence - NEAR), sentence + 1).stream()
        .anyMatch(one -> {
          boolean theirs = false;
          boolean others = false;
          for (Token token : one.tokens()) {
            if (!Stretch.anyContains(quotations, token.start(), token.end())) {
              theirs |= own.has(token);
              others |= Gender.of(token.lower()) == gender;
            }
          }
          return theirs && others;
        });
  }

  /** A hand that begins sentences small writes names so too: nobody can tell who is named. */
  private static final Function<ReadSection, Boolean> SMALL_LETTERS =
      SectionFact.alone(section -> {
        long small =
            section.sentences().stream()
                .filter(one -> Character.isLowerCase(section.text().codePointAt(one.start())))
                .count();
        return 2 * small > section.sentences().size();
      });

  /** "She is well", "on Fridays she": the sentence is about whoever that is. */
  private static boolean opens(List<Token> tokens, int at) {
    return at <= LONGEST_OPENING
        && tokens.subList(0, at).stream().noneMatch(token -> NOT_OPENING.contains(token.tag()));
  }

  /** Whether a pronoun goes on from one like it in the sentence before, with nobody between. */
  boolean goesOn(ReadSection section, int sentence, int at, Gender gender) {
    List<Token> tokens = section.sentences().get(sentence).tokens();
    return opens(tokens, at)
        && section.sentences().get(sentence - 1).tokens().stream()
            .anyMatch(token -> Gender.of(token.lower()) == gender)
        && !antecedents.named(near(section, sentence, at), gender);
  }

  /** "He is coming on Sunday, she said": the person tells of somebody. */
  private boolean tellsOf(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if ((own.has(tokens.get(i)) || people.isPerson(tokens.get(i).text()))
          && SPEAKS.contains(tokens.get(i + 1).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether nobody whom a pronoun could mean is spoken of in the section up to it. */
  private boolean isUnexplained(ReadSection section, int sentence, int at, Gender gender) {
    List<Stretch> quotations = Quotations.in(section);
    return spokenOf(section, gender).first() >= sentence
        && !antecedents.spokenOf(
            section.sentences().get(sentence).tokens().subList(0, at), gender, quotations);
  }

  /** Whether such a pronoun stands in no more sentences than slips are where nobody explains it. */
  private boolean isFew(Gender gender) {
    return reading.sections().stream().mapToInt(one -> spokenOf(one, gender).unexplained()).sum()
        <= A_SLIP;
  }

  private SpokenOf spokenOf(ReadSection section, Gender gender) {
    return SpokenOf.in(section, reading.record(), gender);
  }

  /** "His bag", "herself": of whoever the sentence is about. */
  private static boolean isTheirOwn(List<Token> tokens, int at) {
    String word = tokens.get(at).lower();
    boolean beforeNoun =
        at + 1 < tokens.size() && Set.of("NOUN", "ADJ").contains(tokens.get(at + 1).tag());
    return word.endsWith("self") || (Set.of("his", "her").contains(word) && beforeNoun);
  }

  /** "Her hearing was checked", "his next jabs": a record follows this of its person. */
  private static boolean isOfWhatIsFollowed(List<Token> tokens, int at) {
    boolean opens = at == 0 || ",;-–—".contains(tokens.get(at - 1).text());
    boolean possessive = Set.of("his", "her").contains(tokens.get(at).lower());
    return opens
        && possessive
        && tokens.subList(at + 1, Math.min(tokens.size(), at + 1 + NEAR)).stream()
            .anyMatch(token -> FOLLOWED.has(token.lower()));
  }

  /** "Says she wants to stay": whoever says so is the person, without being named. */
  private boolean isToldShortly(List<Token> tokens, int at) {
    return at > 0
        && at <= NEAR
        && SPEAKS.contains(tokens.getFirst().lower())
        && SUBJECTS.contains(tokens.get(at).lower())
        && !isOfThePerson(tokens);
  }

  /** "He washes herself", "she ties his own shoes": of whoever the clause has just spoken of. */
  private boolean isOfThePersonsSelf(List<Token> tokens, int at) {
    boolean self = tokens.get(at).lower().endsWith("self");
    boolean theirOwn =
        at + 2 < tokens.size()
            && tokens.get(at + 1).lower().equals("own")
            && tokens.get(at + 2).tag().equals("NOUN");
    for (int i = at - 1; (self || theirOwn) && i >= Math.max(0, at - A_CLAUSE); i--) {
      Token token = tokens.get(i);
      if (SUBJECTS.contains(token.lower())) {
        return own.has(token);
      }
      if (!token.isWord() || token.tag().equals("PROPN") || JOINING.contains(token.lower())) {
        return false;
      }
    }
    return false;
  }

  /** What stands before a pronoun, in its sentence and the few before. */
  private static List<Token> near(ReadSection section, int sentence, int at) {
    List<Token> near = new ArrayList<>();
    for (Sentence one : section.sentences().subList(Math.max(0, sentence - NEAR), sentence)) {
      near.addAll(one.tokens());
    }
    near.addAll(section.sentences().get(sentence).tokens().subList(0, at));
    return near;
  }

  /** Whether nobody stands near before a pronoun whom it could mean, nor a pronoun like it. */
  private boolean isNobodysNear(ReadSection section, int sentence, int at, Gender gender) {
    List<Token> near = near(section, sentence, at);
    return near.stream().noneMatch(token -> Gender.of(token.lower()) == gender)
        && !antecedents.named(near, gender);
  }

  /** Whether the record speaks of nobody at all whom a pronoun could mean. */
  private boolean isNobodys(Gender gender) {
    return reading.sections().stream()
        .allMatch(section -> spokenOf(section, gender).first() == section.sentences().size());
  }

  private boolean isOfThePerson(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> people.isPerson(token.text()) || own.has(token));
  }
}
