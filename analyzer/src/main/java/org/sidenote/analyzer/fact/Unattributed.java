package org.sidenote.analyzer.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.SectionCheck;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;
import org.sidenote.api.Token;

/**
 * A claim about somebody that nobody stands behind: "it is believed he", "there are reports that
 * she", "is understood to be". Silent where the words after it say whose claim it is.
 */
public final class Unattributed implements SectionCheck {

  /** "A culture among staff", "residents are believed to". */
  private static final WordList PEOPLE = WordList.named("somebody");

  private static final WordList ANYBODY = WordList.named("anybody");

  /** "It is feared that the injuries": somebody has them. */
  private static final WordList HARM =
      WordList.of(
          "injury", "injuries", "bruise", "bruises", "bruising", "marks", "assault", "abuse");

  /** "It is believed that reasonable grounds exist": what a law has to be satisfied of. */
  private static final WordList OF_THE_LAW = WordList.of("grounds", "threshold", "section");

  /** "Is thought by some": as good as nobody. */
  private static final WordList SOME =
      WordList.of("some", "many", "most", "others", "several", "various", "those", "people");

  private static final WordList SOMEBODY =
      WordList.of("he", "she", "they", "him", "her", "them", "his", "hers", "their", "you", "who");

  /** "Reports from school", "is understood by the family to be". */
  private static final WordList OWNED = WordList.of("by", "from", "via", "per");

  /** "It is said in the report that". */
  private static final WordList PAPERS =
      WordList.of(
          "report",
          "letter",
          "referral",
          "assessment",
          "records",
          "record",
          "notes",
          "file",
          "minutes",
          "statement",
          "email",
          "form",
          "handover",
          "meeting",
          "conference",
          "review",
          "chronology",
          "summary");

  /** An allegation is what these look into; whose it is stands at their head. */
  private static final Set<RecordType> ENQUIRIES =
      EnumSet.of(RecordType.SAFEGUARDING_ENQUIRY, RecordType.CONFERENCE_REPORT);

  private static final WordList CALLED =
      WordList.of("rang", "phoned", "spoke", "t/c", "tc", "messaged", "emailed", "met");

  /** Words of a family, whichever of them is meant. */
  private static final WordList KIN =
      WordList.of("family", "families", "household", "couple", "community", "paternal", "maternal");

  private static final int NEAR = 3;

  @Override
  public String rule() {
    return "fact.unattributed";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    OwnClaims claims = new OwnClaims(reading);
    NamedPeople people = NamedPeople.of(reading.record());
    List<Sighting> sightings = new ArrayList<>();
    boolean enquiry = ENQUIRIES.contains(reading.record().type());
    for (ReadSection section : reading.sections()) {
      List<Sentence> sentences = section.sentences();
      for (int i = 0; i < sentences.size(); i++) {
        Sentence sentence = sentences.get(i);
        List<Stretch> openers = Hearsay.in(section, sentence);
        if (openers.isEmpty()
            || (i + 1 < sentences.size() && namesWhoToldMe(sentences.get(i + 1)))) {
          continue;
        }
        boolean told = i > 0 && tellsOfACall(sentences.get(i - 1));
        openers.stream()
            .filter(opener -> !claims.isQuoted(section, opener.start(), opener.end()))
            .filter(opener -> !OwnClaims.isSaid(sentence, opener.start()))
            .filter(opener -> !claims.isSaidByOthers(section, opener.start(), opener.end()))
            .filter(opener -> !(enquiry && opener.in(section.text()).contains("alleg")))
            .filter(opener -> !(told && isWhatWasHeard(opener, section)))
            .filter(opener -> isAboutSomebody(sentence, opener, people))
            .filter(opener -> !isOwned(sentence, opener))
            .findFirst()
            .ifPresent(opener ->
                sightings.add(Sighting.inPassage(section.index(), opener.start(), sentence.end())));
      }
    }
    return sightings;
  }

  /** "Mum rang. Apparently he is back", "… I was told he is": it is Mum who says so. */
  private static boolean isWhatWasHeard(Stretch opener, ReadSection section) {
    String words = opener.in(section.text()).toLowerCase(Locale.ROOT);
    return words.startsWith("apparently")
        || words.endsWith("understood to")
        || words.contains("told")
        || words.contains("informed")
        || words.contains("advised")
        || words.contains("emerge")
        || words.contains("concern")
        || words.contains("worr");
  }

  /** "It was Jo who told me": behind the claim comes whose it is. */
  private static boolean namesWhoToldMe(Sentence next) {
    List<Token> tokens = next.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean told = Set.of("told", "showed", "rang", "emailed").contains(tokens.get(i).lower());
      if (told && Set.of("me", "us").contains(tokens.get(i + 1).lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean tellsOfACall(Sentence sentence) {
    return OwnClaims.isSaid(sentence, sentence.end())
        || sentence.tokens().stream().anyMatch(t -> CALLED.has(t.lower()));
  }

  /**
   * Whoever the claim is about comes after "it is believed", before "is believed to", or in the
   * opener: "he's believed to".
   */
  private static boolean isAboutSomebody(Sentence sentence, Stretch opener, NamedPeople people) {
    List<Token> tokens = sentence.tokens();
    if (tokens.stream().anyMatch(t -> OF_THE_LAW.has(t.lower()))) {
      return false;
    }
    boolean leftOut = tokens.getFirst().start() == opener.start() && isBe(tokens.getFirst());
    return leftOut
        || tokens.stream().anyMatch(t -> SOMEBODY.has(bare(t.lower())))
        || sentence.tokens().stream()
            .filter(t -> t.start() >= opener.end() || t.end() <= opener.start())
            .anyMatch(t ->
                PEOPLE.has(t.lower())
                    || KIN.has(t.lower())
                    || HARM.has(t.lower())
                    || ANYBODY.has(t.lower())
                    || t.tag().startsWith("PROPN")
                    || people.isPerson(t.lower())
                    || people.isRelative(t.lower())
                    || people.other(t.lower()) != null);
  }

  /** "Is believed to be carrying": notes leave out who. */
  private static boolean isBe(Token token) {
    return Set.of("is", "was", "feared", "believed", "thought", "suspected")
        .contains(token.lower());
  }

  /** "He" of "he's" and "he'd". */
  private static String bare(String word) {
    int apostrophe = Math.max(word.indexOf('\''), word.indexOf('’'));
    return apostrophe > 0 ? word.substring(0, apostrophe) : word;
  }

  private static boolean isOwned(Sentence sentence, Stretch opener) {
    int after = 0;
    boolean owned = false;
    for (Token token : sentence.tokens()) {
      if (token.start() >= opener.end()) {
        after++;
        if (owned && !SOME.has(token.lower())) {
          return true;
        }
        owned = OWNED.has(token.lower()) && (after <= NEAR || token.lower().equals("per"));
        boolean written =
            after <= NEAR + 1 && token.tag().equals("NOUN") && PAPERS.has(token.lower());
        if (written || token.lower().equals("according")) {
          return true;
        }
      }
    }
    return false;
  }
}
