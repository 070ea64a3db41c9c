package org.sidenote.analyzer.rights;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Phrases;
import org.sidenote.api.Check;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;
import org.sidenote.api.Token;

/**
 * An assessment, plan or report that says who gets it and leaves the person and their family out,
 * or says it has not been shared with them and not why. Where nothing is said about sharing,
 * nothing is said here either.
 */
public final class NotShared implements Check {

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

  @Override
  public List<Sighting> check(Reading reading) {
    if (!THEIRS.contains(reading.record().type())) {
      return List.of();
    }
    NamedPeople people = NamedPeople.of(reading.record());
    boolean leftOut = false;
    boolean heldBack = false;
    for (ReadSection section : reading.sections()) {
      boolean list = GIVEN_OUT.standIn(section.heading()) && !section.text().isBlank();
      boolean listed = list && section.sentences().stream().anyMatch(s -> isThere(s, people));
      leftOut |= list && !listed;
      if (!HELD_BACK.standIn(section) && !SHARED.standIn(section) && !GIVEN_OUT.standIn(section)) {
        continue;
      }
      for (Sentence sentence : section.sentences()) {
        String text = section.text();
        boolean there = isThere(sentence, people);
        if (HELD_BACK.standIn(text, sentence.start(), sentence.end())) {
          heldBack |= there && !WHY.standIn(section);
        } else if (SHARED.standIn(text, sentence.start(), sentence.end()) && there) {
          return List.of();
        } else if (GIVEN_OUT.standIn(text, sentence.start(), sentence.end())) {
          leftOut |= !there;
        }
      }
    }
    if (heldBack) {
      return List.of(Sighting.inRecord().saying("held back"));
    }
    return leftOut ? List.of(Sighting.inRecord()) : List.of();
  }

  private static boolean isThere(Sentence sentence, NamedPeople people) {
    return sentence.tokens().stream().map(Token::lower).anyMatch(w -> isOne(w, people));
  }

  private static boolean isOne(String word, NamedPeople people) {
    return THEY.contains(word) || people.isPerson(word) || people.isRelative(word);
  }
}
