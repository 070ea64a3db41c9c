package org.sidenote.analyzer.rights;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Phrases;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Check;
import org.sidenote.api.Involved;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.SectionFact;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;
import org.sidenote.api.Token;

/**
 * An assessment, plan or report that says who gets it and leaves the person and their family out,
 * or says it has not been shared with them and not why. Where nothing is said about sharing,
 * nothing is said here either.
 */
public final class NotShared implements Check {

  private static final Phrases READERS = Phrases.named("headings-of-readers");
  private static final Phrases GIVEN_OUT = Phrases.named("given-out");
  private static final Phrases HELD_BACK = Phrases.named("not-shared");
  private static final Phrases SHARED = Phrases.named("shared");
  private static final Phrases WHY = Phrases.named("reasons-to-hold-back");

  private static final Set<RecordType> THEIRS =
      EnumSet.of(
          RecordType.CHILD_AND_FAMILY_ASSESSMENT,
          RecordType.CARE_PLAN,
          RecordType.PATHWAY_PLAN,
          RecordType.REVIEW,
          RecordType.CONFERENCE_REPORT,
          RecordType.SAFEGUARDING_ENQUIRY,
          RecordType.CARE_ACT_ASSESSMENT,
          RecordType.CARERS_ASSESSMENT,
          RecordType.SUPPORT_PLAN,
          RecordType.MENTAL_CAPACITY_ASSESSMENT);

  private static final Set<String> THEY =
      Set.of(
          "he",
          "she",
          "they",
          "him",
          "her",
          "them",
          "his",
          "their",
          "you",
          "your",
          "i",
          "me",
          "my",
          "family",
          "parents",
          "parent",
          "person",
          "child",
          "children",
          "adult",
          "people",
          "everyone",
          "everybody",
          "all",
          "carer",
          "carers",
          "advocate",
          "resident",
          "patient",
          "client");

  @Override
  public String rule() {
    return "rights.not-shared";
  }

  private static final Set<String> POSSESSIVE = Set.of("my", "his", "her", "their", "your");

  /** "His folder at home": what is put there is theirs to read. */
  private static final Set<String> PLACES_OF_THEIRS =
      Set.of(
          "own", "copy", "version", "folder", "home", "house", "address", "flat", "room", "table",
          "fridge", "phone", "email", "inbox", "door", "book", "box");

  private static final int GROWN_UP = 18;

  @Override
  public List<Sighting> check(Reading reading) {
    CaseRecord record = reading.record();
    if (!THEIRS.contains(record.type())) {
      return List.of();
    }
    CaseRecord header = record.header();
    boolean leftOut = false;
    boolean heldBack = false;
    for (ReadSection section : reading.sections()) {
      Readers readers = READERS_OF.of(header, section);
      if (readers.theyAre()) {
        return List.of();
      }
      leftOut |= readers.leftOut();
      heldBack |= readers.heldBack();
    }
    if (heldBack) {
      return List.of(Sighting.inRecord().saying("held back"));
    }
    return leftOut ? List.of(Sighting.inRecord()) : List.of();
  }

  /**
   * Who gets the paper, as a section tells it.
   *
   * @param theyAre that it is or was theirs to read
   * @param leftOut that others get it, and they are not named
   * @param heldBack that it was kept from them, and not why
   */
  private record Readers(boolean theyAre, boolean leftOut, boolean heldBack) {}

  private static final SectionFact<CaseRecord, Readers> READERS_OF =
      SectionFact.given(NotShared::readers);

  private static Readers readers(CaseRecord header, ReadSection section) {
    NamedPeople people = NamedPeople.of(header);
    boolean list = READERS.standIn(section.heading()) && !section.text().isBlank();
    boolean keptBack = isKeptBack(section, people);
    boolean listed =
        list
            && !keptBack
            && section.sentences().stream()
                .anyMatch(s -> isReader(s, people, isGrownUp(header)) && !isHeldBack(section, s));
    if (listed) {
      return new Readers(true, false, false);
    }
    boolean leftOut = list;
    boolean heldBack = false;
    for (Sentence sentence : section.sentences()) {
      boolean there = isThere(sentence, people);
      if (isHeldBack(section, sentence)) {
        heldBack |= keptBack;
      } else if (there && !list && SHARED.standIn(section, sentence)) {
        return new Readers(true, leftOut, heldBack);
      } else if (GIVEN_OUT.standIn(section, sentence)) {
        leftOut |= !there;
      }
    }
    return new Readers(false, leftOut, heldBack);
  }

  /** Whether a section says that it was kept from them, and not why, there or right after. */
  private static boolean isKeptBack(ReadSection section, NamedPeople people) {
    List<Sentence> sentences = section.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      int end = sentences.get(Math.min(sentences.size() - 1, i + 1)).end();
      if (isHeldBack(section, sentence)
          && isThere(sentence, people)
          && !WHY.standIn(section.text(), sentence.start(), end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHeldBack(ReadSection section, Sentence sentence) {
    return HELD_BACK.standIn(section, sentence);
  }

  private static boolean isThere(Sentence sentence, NamedPeople people) {
    return sentence.tokens().stream().map(Token::lower).anyMatch(w -> isOne(w, people));
  }

  /** Whether a list names them; "her GP" and "my manager" are not they, nor a grown-up's niece. */
  private static boolean isReader(Sentence sentence, NamedPeople people, boolean grownUp) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).lower();
      boolean anothers =
          POSSESSIVE.contains(word)
              && i + 1 < tokens.size()
              && tokens.get(i + 1).isWord()
              && !PLACES_OF_THEIRS.contains(tokens.get(i + 1).lower());
      boolean relative = people.isRelative(word) || isByNameARelative(word, people);
      // "Sumon Chowdhury" is not Mrs Chowdhury.
      boolean ofAnother = i > 0 && people.other(tokens.get(i - 1).lower()) != null;
      if (ofAnother && people.isPerson(word)) {
        continue;
      }
      boolean theirs = (relative && !THEY.contains(word)) ? !grownUp : isOne(word, people);
      if (!anothers && theirs) {
        return true;
      }
    }
    return false;
  }

  private static boolean isByNameARelative(String word, NamedPeople people) {
    Involved other = people.other(word);
    String role = other == null ? null : other.role();
    return role != null && Stream.of(role.split(" ")).anyMatch(people::isRelative);
  }

  private static boolean isGrownUp(CaseRecord record) {
    LocalDate born = record.person().bornOn();
    LocalDate on = record.occurredOn();
    return born != null && on != null && ChronoUnit.YEARS.between(born, on) >= GROWN_UP;
  }

  private static boolean isOne(String word, NamedPeople people) {
    return THEY.contains(word) || people.isPerson(word) || people.isRelative(word);
  }
}
