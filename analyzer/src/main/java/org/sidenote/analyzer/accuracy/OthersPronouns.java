package org.sidenote.analyzer.accuracy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.accuracy.OthersNames.Found;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Edit;
import org.sidenote.api.Involved;
import org.sidenote.api.Person;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.Relation;
import org.sidenote.api.Repeat;
import org.sidenote.api.RepeatKind;
import org.sidenote.api.SectionFact;
import org.sidenote.api.SectionRole;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;
import org.sidenote.api.Token;

/**
 * Finds "he" or "she" for a person who uses neither, or the other. A pronoun counts only where
 * nobody else is near whom it could mean: in a passage copied from a person who uses it, nobody in
 * its sentence and the one before; in other text, nobody in the section up to there, when the
 * sentence before is about the person.
 */
final class OthersPronouns {

  private static final WordList WOMEN = WordList.named("women");
  private static final WordList MEN = WordList.named("men");
  private static final WordList NOT_A_NAME = WordList.named("names-that-are-words");

  /** A name behind one of them is a place: "at Thornhey Primary"; not so "at Carole's". */
  private static final Set<String> AT = Set.of("at", "in");

  /** Places that answer the telephone: who did is "he" or "she". */
  private static final Set<String> ANSWERING =
      Set.of(
          "hospital",
          "ward",
          "surgery",
          "clinic",
          "school",
          "nursery",
          "college",
          "agency",
          "housing",
          "council",
          "home",
          "office",
          "hub",
          "support",
          "ambulance",
          "nursing",
          "social",
          "lead",
          "staff");

  private static final Set<String> SPEAKING_WITH =
      Set.of(
          "from",
          "by",
          "with",
          "to",
          "rang",
          "ring",
          "called",
          "call",
          "phoned",
          "emailed",
          "contacted",
          "asked",
          "told",
          "via",
          "t/c",
          "tc",
          "and",
          ":",
          "-",
          "–");

  private static final Set<String> SPEAKS =
      Set.of("said", "says", "told", "tells", "thinks", "thought", "explained", "meant");

  private static final Set<String> POSSESSIVES = Set.of("'s", "’s");

  /** Who bears them is named by the word that follows. */
  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "miss", "dr", "mr.", "mrs.", "ms.", "dr.");

  private static final Set<String> OF_HIS = Set.of("mr", "mr.");

  private static final Set<String> OF_HERS = Set.of("mrs", "ms", "miss", "mrs.", "ms.");

  /** A carer's assessment has two people in it, and a letter speaks to the person. */
  private static final Set<RecordType> SLIPPING =
      EnumSet.complementOf(EnumSet.of(RecordType.CARERS_ASSESSMENT, RecordType.LETTER_TO_CHILD));

  /** With no pronouns stated, so many of one kind and none of the other show which they are. */
  private static final int OVERWHELMING = 8;

  /** A pronoun that runs through the record is of somebody who does, too. */
  private static final int A_SLIP = 2;

  private final Reading reading;
  private final List<Found> names;
  private final NamedPeople people;
  private final Set<Gender> own;
  private final boolean stated;

  OthersPronouns(Reading reading, List<Found> names) {
    this.reading = reading;
    this.names = names;
    this.people = NamedPeople.of(reading.record());
    Set<Gender> said = Gender.of(reading.record().person());
    this.stated = !said.isEmpty();
    this.own = stated || reading.record().person().pronouns() != null ? said : used(reading);
  }

  List<Sighting> find() {
    List<Sighting> found = new ArrayList<>();
    if (own.isEmpty() || (own.contains(Gender.HE) && own.contains(Gender.SHE))) {
      return found;
    }
    for (ReadSection section : reading.sections()) {
      List<Stretch> quotations = Quotations.in(section);
      List<Used> used = USED.apply(section);
      for (int i = 0; i < section.sentences().size(); i++) {
        boolean mayBe =
            (used.get(i).he > 0 && !own.contains(Gender.HE))
                || (used.get(i).she > 0 && !own.contains(Gender.SHE));
        if (!mayBe) {
          continue;
        }
        Sighting sighting = inSentence(section, i, quotations);
        if (sighting != null) {
          found.add(sighting);
        }
      }
    }
    return found;
  }

  /** The first pronoun of the sentence that is somebody else's. */
  private @Nullable Sighting inSentence(
      ReadSection section, int sentence, List<Stretch> quotations) {
    List<Token> tokens = section.sentences().get(sentence).tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Gender gender = Gender.of(token.lower());
      if (gender == null || gender == Gender.THEY || own.contains(gender)) {
        continue;
      }
      if (Stretch.anyContains(quotations, token.start(), token.end())) {
        continue;
      }
      Repeat copied = copied(section, token);
      boolean wrong =
          copied != null
              ? isLeftBehind(section, sentence, i, gender, copied)
              : isASlip(section, sentence, i, gender);
      if (wrong) {
        return sighting(section, tokens, i, copied);
      }
    }
    return null;
  }

  private Sighting sighting(
      ReadSection section, List<Token> tokens, int at, @Nullable Repeat copied) {
    Token token = tokens.get(at);
    Gender right = own.iterator().next();
    Sighting sighting =
        Sighting.inPassage(section.index(), token.start(), token.end())
            .with("word", token.text())
            .with("pronoun", right.subject())
            .saying("a pronoun");
    String form = right.inPlaceOf(tokens, at);
    if (form != null) {
      sighting = sighting.offering(new Edit(section.index(), token.start(), token.end(), form));
    }
    return copied == null ? sighting : sighting.relatedTo(copied.source());
  }

  private @Nullable Repeat copied(ReadSection section, Token token) {
    for (Repeat repeat : reading.repeats()) {
      if (repeat.section() == section.index()
          && repeat.start() <= token.start()
          && token.end() <= repeat.end()
          && repeat.source().relation() == Relation.OTHER_PERSON
          && repeat.kind() != RepeatKind.CITED) {
        return repeat;
      }
    }
    return null;
  }

  private boolean isLeftBehind(
      ReadSection section, int sentence, int at, Gender gender, Repeat copied) {
    Sentence mine = section.sentences().get(sentence);
    boolean besideTheirName =
        names.stream()
            .anyMatch(name ->
                name.section() == section.index()
                    && mine.start() <= name.word().start()
                    && name.word().end() <= mine.tokens().get(at).start());
    if (besideTheirName) {
      return true;
    }
    if (anybody(mine.tokens().subList(0, at), gender, false)) {
      return false;
    }
    if (Gender.of(copied.earlier().person()).contains(gender)) {
      return isInTheLife(copied.earlier().person())
          ? section.sentences().subList(0, sentence).stream()
              .noneMatch(one -> anybody(one.tokens(), gender, false))
          : isOfNobodyNamed(section, sentence, gender);
    }
    // A copy of a copy may come from somebody with yet another pronoun; then the record must have
    // nobody at all whom it could mean.
    return reading.record().people().stream().noneMatch(one -> canBe(one, gender))
        && section.sentences().subList(0, sentence).stream()
            .noneMatch(one -> anybody(one.tokens(), gender, false));
  }

  /** Whether the source's person is somebody in this record's header: a sister, a wife. */
  private boolean isInTheLife(Person other) {
    return other.firstName() != null && people.other(other.firstName()) != null;
  }

  /** Whether nobody is named where the pronoun, or the run of them that it ends, begins. */
  private boolean isOfNobodyNamed(ReadSection section, int sentence, Gender gender) {
    for (int i = sentence - 1; i >= 0; i--) {
      List<Token> tokens = section.sentences().get(i).tokens();
      if (anybody(tokens, gender, false)) {
        return false;
      }
      if (tokens.stream().noneMatch(token -> Gender.of(token.lower()) == gender)) {
        return true;
      }
    }
    return true;
  }

  private boolean isASlip(ReadSection section, int sentence, int at, Gender gender) {
    if (!stated
        || !SLIPPING.contains(reading.record().type())
        || section.role() == SectionRole.OTHER_VOICE
        || isHeadedByAnother(section)) {
      return false;
    }
    List<Token> tokens = section.sentences().get(sentence).tokens();
    if (isTheirOwn(tokens, at) && isOfThePerson(tokens.subList(0, at)) && isNobodys(gender)) {
      return true;
    }
    return sentence > 0
        && !tellsOf(tokens.subList(at + 1, tokens.size()))
        && isAboutThePerson(section.sentences().get(sentence - 1))
        && isUnexplained(section, sentence, at, gender)
        && unexplained(gender) <= A_SLIP;
  }

  /** "Father", "Tom's views": the heading says who "he" is. */
  private boolean isHeadedByAnother(ReadSection section) {
    return Words.in(section.heading()).stream()
        .anyMatch(
            word -> OthersNames.isSomebody(word.lower()) || people.other(word.text()) != null);
  }

  /** "He is coming on Sunday, she said": the person tells of somebody. */
  private boolean tellsOf(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if ((isOwn(tokens.get(i)) || people.isPerson(tokens.get(i).text()))
          && SPEAKS.contains(tokens.get(i + 1).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Whether nobody whom a pronoun could mean is spoken of in the section up to it. */
  private boolean isUnexplained(ReadSection section, int sentence, int at, Gender gender) {
    return !anybody(section.sentences().get(sentence).tokens().subList(0, at), gender, true)
        && section.sentences().subList(0, sentence).stream()
            .noneMatch(one -> anybody(one.tokens(), gender, true));
  }

  /** In how many sentences such a pronoun stands that nobody spoken of explains. */
  private long unexplained(Gender gender) {
    long count = 0;
    for (ReadSection section : reading.sections()) {
      boolean spokenOf = isHeadedByAnother(section);
      for (Sentence sentence : section.sentences()) {
        List<Token> tokens = sentence.tokens();
        int first = first(tokens, gender);
        count +=
            first >= 0 && !spokenOf && !anybody(tokens.subList(0, first), gender, true) ? 1 : 0;
        spokenOf |= anybody(tokens, gender, true);
      }
    }
    return count;
  }

  private static int first(List<Token> tokens, Gender gender) {
    for (int i = 0; i < tokens.size(); i++) {
      if (Gender.of(tokens.get(i).lower()) == gender) {
        return i;
      }
    }
    return -1;
  }

  /** "His bag", "herself": of whoever the sentence is about. */
  private static boolean isTheirOwn(List<Token> tokens, int at) {
    String word = tokens.get(at).lower();
    boolean beforeNoun =
        at + 1 < tokens.size() && Set.of("NOUN", "ADJ").contains(tokens.get(at + 1).tag());
    return word.endsWith("self") || (Set.of("his", "her").contains(word) && beforeNoun);
  }

  /** Whether the record speaks of nobody at all whom a pronoun could mean. */
  private boolean isNobodys(Gender gender) {
    return reading.sections().stream()
        .flatMap(section -> section.sentences().stream())
        .noneMatch(one -> anybody(one.tokens(), gender, true));
  }

  private boolean isAboutThePerson(Sentence sentence) {
    return isOfThePerson(sentence.tokens()) || startsWithoutSubject(sentence);
  }

  private boolean isOfThePerson(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> people.isPerson(token.text()) || isOwn(token));
  }

  /** "Receives a weekly allowance": in a person's record, the person does. */
  private static boolean startsWithoutSubject(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return !tokens.isEmpty()
        && tokens.getFirst().tag().equals("VERB")
        && tokens.getFirst().lower().endsWith("s");
  }

  private boolean isOwn(Token token) {
    Gender gender = Gender.of(token.lower());
    return gender != null && gender != Gender.THEY && own.contains(gender);
  }

  /**
   * Whether anybody is named there whom a pronoun could mean.
   *
   * @param evenUnnamed whether "the nurse" or "school" counts too
   */
  private boolean anybody(List<Token> tokens, Gender gender, boolean evenUnnamed) {
    boolean place = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String lower = bare(token.lower());
      Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
      place =
          AT.contains(lower)
              || (place
                  && Character.isUpperCase(token.text().charAt(0))
                  && lower.length() == token.text().length()
                  && !(next != null && POSSESSIVES.contains(next.lower())));
      if (evenUnnamed && token.text().length() < 4 && isInitials(token.text())) {
        return true;
      }
      if (place || (next != null && next.text().equals(":"))) {
        continue;
      }
      if (TITLES.contains(lower)) {
        // "Mr Lumb", in the record of Miss Lumb, is not she.
        if ((gender == Gender.SHE ? OF_HERS : OF_HIS).contains(lower)) {
          return true;
        }
        continue;
      }
      if ((gender == Gender.SHE ? WOMEN : MEN).has(lower)
          || (evenUnnamed
              && OthersNames.isSomebody(lower)
              && (!ANSWERING.contains(lower) || answers(tokens, i)))
          || isAnothersName(token, i == 0, gender)) {
        return true;
      }
    }
    return false;
  }

  /** "Father" of "father's". */
  private static String bare(String lower) {
    return lower.endsWith("'s") || lower.endsWith("’s")
        ? lower.substring(0, lower.length() - 2)
        : lower;
  }

  /** "School rang", "call from the ward"; not "left the ward", "school uniform". */
  private static boolean answers(List<Token> tokens, int at) {
    int i = at - 1;
    while (i >= 0 && Set.of("the", "a", "his", "her").contains(tokens.get(i).lower())) {
      i--;
    }
    return i < 0 || SPEAKING_WITH.contains(tokens.get(i).lower());
  }

  private boolean isAnothersName(Token token, boolean first, Gender gender) {
    if (!Character.isUpperCase(token.text().charAt(0)) || people.isPerson(token.text())) {
      return false;
    }
    Involved known = people.other(token.text());
    if (known != null) {
      return canBe(known, gender);
    }
    return token.tag().equals("PROPN")
        && !isInitials(token.text())
        && !TITLES.contains(token.lower())
        && !Dates.isCalendarWord(token.lower())
        && !(first && NOT_A_NAME.has(token.lower()));
  }

  /** "GP", "CAMHS": a service, not somebody by name. */
  private static boolean isInitials(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  private static boolean canBe(Involved other, Gender gender) {
    return other.role() == null
        || Words.in(other.role()).stream()
            .noneMatch(word -> (gender == Gender.SHE ? MEN : WOMEN).has(word.lower()));
  }

  /** How often a sentence says he or him, and she or her. */
  private record Used(int he, int she) {

    static Used in(Sentence sentence) {
      int he = 0;
      int she = 0;
      for (Token token : sentence.tokens()) {
        Gender gender = Gender.of(token.lower());
        he += gender == Gender.HE ? 1 : 0;
        she += gender == Gender.SHE ? 1 : 0;
      }
      return new Used(he, she);
    }
  }

  private static final Function<ReadSection, List<Used>> USED =
      SectionFact.alone(section -> section.sentences().stream().map(Used::in).toList());

  /** What the record itself uses of the person, outside copied passages, if it is beyond doubt. */
  private static Set<Gender> used(Reading reading) {
    int he = 0;
    int she = 0;
    for (ReadSection section : reading.sections()) {
      List<Used> used = USED.apply(section);
      for (int i = 0; i < used.size(); i++) {
        Sentence sentence = section.sentences().get(i);
        boolean copied =
            reading.repeats().stream()
                .anyMatch(r ->
                    r.section() == section.index()
                        && r.start() < sentence.end()
                        && sentence.start() < r.end());
        he += copied ? 0 : used.get(i).he;
        she += copied ? 0 : used.get(i).she;
      }
    }
    if (he >= OVERWHELMING && she == 0) {
      return EnumSet.of(Gender.HE);
    }
    return she >= OVERWHELMING && he == 0 ? EnumSet.of(Gender.SHE) : Set.of();
  }
}
