package org.sidenote.analyzer.process;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.SectionCheck;
import org.sidenote.api.SectionRole;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;
import org.sidenote.api.Token;

/**
 * A decision, an opinion or an act done to the person, and no way to find whose it was: "it was
 * decided", "the local authority felt", "was not considered necessary". Silent where the sentence
 * says who, or the one before says who met; where nobody would ask ("was weighed"); in quotations,
 * reported speech and legal sections.
 */
public final class HiddenActor implements SectionCheck {

  private static final WordList SPEECH = WordList.named("speech-verbs");
  private static final Set<String> BE =
      Set.of("is", "was", "were", "are", "been", "being", "be", "'s", "’s");

  /** "It was ...": whose decision, whose opinion? */
  private static final WordList JUDGED = WordList.named("judging-participles");

  /** "If it is agreed", "without it being agreed": so far it is not. */
  private static final Set<String> NOT_YET =
      Set.of("if", "unless", "until", "once", "without", "event", "whether");

  /** "... was deemed necessary" */
  private static final Set<String> WEIGHED =
      Set.of("thought", "considered", "deemed", "felt", "judged", "adjudged", "assessed");

  /** "Was deemed necessary". */
  private static final WordList VERDICTS = WordList.named("verdicts-on-plans");

  private static final Set<String> CHOICES =
      Set.of("decision", "view", "judgement", "judgment", "choice", "determination");
  private static final Set<String> CHOSEN = Set.of("made", "taken", "reached");
  private static final Set<String> TRIES = Set.of("efforts", "attempts");
  private static final Set<String> ASKED_FOR =
      Set.of("request", "requests", "application", "funding", "payment", "appeal", "bid");
  private static final Set<String> TURNED_DOWN =
      Set.of("refused", "denied", "declined", "rejected", "withheld");

  /** "Was spoken to regarding this": by whom? */
  private static final Set<String> ABOUT = Set.of("about", "regarding", "re", "concerning");

  private static final Set<String> TO_BE =
      Set.of("be", "have", "lack", "need", "require", "pose", "present", "represent");
  private static final Set<String> FORCED =
      Set.of("restrained", "secluded", "sedated", "handcuffed", "pinned");

  /** Last words of those who cannot be asked: "the local authority", "children's services". */
  private static final WordList FACELESS = WordList.named("faceless-bodies");

  /** What stands before the last word of one. */
  private static final WordList FACELESS_BEFORE = WordList.named("before-faceless-bodies");

  /** The body of no face holds a view. */
  private static final WordList OPINED = WordList.named("holding-a-view");

  private static final Set<String> MET = Set.of("met", "discussed", "talked", "agreed", "decided");

  /** Of a sentence that says who came together. */
  private static final Set<String> GATHERED =
      Set.of("meeting", "discussion", "conference", "panel", "held", "attended", "present");

  /** What those who came together do. */
  private static final Set<String> SETTLED = Set.of("agreed", "decided", "concluded", "resolved");

  /** Records of people who were together: what was agreed, they agreed. */
  private static final Set<RecordType> TOGETHER =
      EnumSet.of(
          RecordType.MEETING,
          RecordType.REVIEW,
          RecordType.SUPERVISION,
          RecordType.CONFERENCE_REPORT,
          RecordType.HOME_VISIT,
          RecordType.PHONE_CALL,
          RecordType.DIRECT_WORK,
          RecordType.EMAIL,
          RecordType.LETTER_TO_CHILD);

  private static final int LOOK_AHEAD = 4;

  /** What was asked for stands in the same sentence; longer ones are lists without full stops. */
  private static final int FARTHEST_REQUEST = 80;

  @Override
  public String rule() {
    return "process.hidden-actor";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    Owners owners = new Owners(NamedPeople.of(reading.record()));
    boolean together = TOGETHER.contains(reading.record().type());
    List<Sighting> sightings = new ArrayList<>();
    for (ReadSection section : reading.sections()) {
      if (section.role() != SectionRole.LEGAL && section.role() != SectionRole.OTHER_VOICE) {
        List<Stretch> quotations = Quotations.in(section);
        for (int i = 0; i < section.sentences().size(); i++) {
          Sentence sentence = section.sentences().get(i);
          boolean quoted = Stretch.anyTouches(quotations, sentence.start(), sentence.end());
          boolean met = i > 0 && saysWhoMet(section.sentences().get(i - 1));
          if (!quoted && !met) {
            Sentence before = i > 0 ? section.sentences().get(i - 1) : null;
            Set<String> theirs =
                before != null && tellsOfAGathering(before)
                    ? SETTLED
                    : together ? Set.of("agreed") : Set.of();
            addPhrases(section.index(), sentence.tokens(), owners, theirs, sightings);
          }
        }
      }
    }
    return sightings;
  }

  /** "Ruth and I met", "We discussed it": "it was agreed" after that is theirs. */
  private static boolean saysWhoMet(Sentence sentence) {
    boolean we = false;
    boolean met = false;
    for (Token token : sentence.tokens()) {
      we |= Set.of("we", "i").contains(token.lower());
      met |= MET.contains(token.lower());
    }
    return we && met;
  }

  /** "A strategy discussion was held with the police and health". */
  private static boolean tellsOfAGathering(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> GATHERED.contains(token.lower()));
  }

  /** Adds what is hidden in a sentence, save what those who met did. */
  private static void addPhrases(
      int section,
      List<Token> tokens,
      Owners owners,
      Set<String> theirs,
      List<Sighting> sightings) {
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).lower();
      if (Set.of("i", "we", "my").contains(word)
          || NOT_YET.contains(word)
          || (SPEECH.has(word) && !word.equals("thought") && !isDoneTo(tokens, i))) {
        return;
      }
      int end = phraseEnd(tokens, i);
      if (end > 0 && theirs.contains(tokens.get(end - 1).lower())) {
        continue;
      }
      if (end > 0 && isOwned(tokens, end, owners)) {
        return;
      }
      if (end > 0) {
        sightings.add(
            Sighting.inPassage(
                section, tokens.get(firstOf(tokens, i)).start(), tokens.get(end - 1).end()));
        i = end - 1;
      }
    }
  }

  /** "Mum was asked": whoever asked her is not named by that. */
  private static boolean isDoneTo(List<Token> tokens, int i) {
    return (i > 0 && BE.contains(tokens.get(i - 1).lower()))
        || (i > 1
            && tokens.get(i - 1).tag().equals("ADV")
            && BE.contains(tokens.get(i - 2).lower()));
  }

  /** Whether the words after a phrase say whose it was: "by Ruth", "with Dad", "at the review". */
  private static boolean isOwned(List<Token> tokens, int end, Owners owners) {
    for (int i = end; i < Math.min(tokens.size(), end + LOOK_AHEAD); i++) {
      String word = tokens.get(i).lower();
      if (word.equals("by") && owners.isDoneBy(tokens, i + 1)) {
        return true;
      }
      if (i == end && Set.of("with", "between", "among", "at", "in", "whether").contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** One past the last token of a phrase that begins here and hides somebody; 0 if none does. */
  private static int phraseEnd(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    int end = 0;
    if (word.equals("it")) {
      end = Math.max(afterBe(tokens, i + 1, JUDGED::has), viewEnd(tokens, i + 1));
    } else if (CHOICES.contains(word) && !isNone(tokens, i - 1)) {
      end = Math.max(afterBe(tokens, i + 1, CHOSEN::contains), noted(tokens, i + 1));
    } else if (TRIES.contains(word)) {
      end = afterBe(tokens, i + 1, "made"::equals);
    } else if (word.equals("consideration") && !isStillToCome(tokens, i + 1)) {
      end = afterBe(tokens, i + 1, "given"::equals);
    } else if (BE.contains(word) && !word.equals("be")) {
      end = verdictEnd(tokens, i);
    } else if (FACELESS.has(word)) {
      end = opinionEnd(tokens, i);
    }
    return end;
  }

  /** "It is the professional opinion of the assessor", "it is the view of professionals". */
  private static int viewEnd(List<Token> tokens, int from) {
    if (from >= tokens.size() || !BE.contains(tokens.get(from).lower())) {
      return 0;
    }
    for (int i = from + 1; i + 2 < Math.min(tokens.size(), from + LOOK_AHEAD + 1); i++) {
      if (CHOICES.contains(tokens.get(i).lower()) || tokens.get(i).lower().equals("opinion")) {
        for (int of = i + 2; of < Math.min(tokens.size(), i + LOOK_AHEAD + 1); of++) {
          if (FACELESS.has(tokens.get(of).lower())) {
            return of + 1;
          }
        }
        return 0;
      }
    }
    return 0;
  }

  /** "Best interests decision made for a move", as notes are written. */
  private static int noted(List<Token> tokens, int at) {
    return at < tokens.size() && CHOSEN.contains(tokens.get(at).lower()) ? at + 1 : 0;
  }

  /** "Consideration should be given": nobody has, so far. */
  private static boolean isStillToCome(List<Token> tokens, int i) {
    return i < tokens.size()
        && Set.of("should", "could", "may", "might", "to", "will", "would", "must", "can")
            .contains(tokens.get(i).lower());
  }

  /** "No decision has been made": nobody is hidden yet. */
  private static boolean isNone(List<Token> tokens, int i) {
    return i >= 0 && Set.of("no", "any", "until", "once", "when").contains(tokens.get(i).lower());
  }

  /** After "was", "has been", "is therefore": one past the participle if it is one of these. */
  private static int afterBe(List<Token> tokens, int from, Predicate<String> participles) {
    boolean be = false;
    for (int i = from; i < Math.min(tokens.size(), from + LOOK_AHEAD); i++) {
      String word = tokens.get(i).lower();
      if (BE.contains(word)) {
        be = true;
      } else if (participles.test(word)) {
        return be ? i + 1 : 0;
      } else if (!isBetween(tokens.get(i))) {
        return 0;
      }
    }
    return 0;
  }

  /** "Has therefore not been": what stands between a subject and its participle. */
  private static boolean isBetween(Token token) {
    return Set.of("ADV", "AUX").contains(token.tag())
        || Set.of("not", "n't", "n’t", "remains").contains(token.lower());
  }

  /** "was not considered necessary", "is refused" of a request, "was restrained". */
  private static int verdictEnd(List<Token> tokens, int be) {
    int at = be + 1;
    while (at < tokens.size()
        && at < be + LOOK_AHEAD
        && (tokens.get(at).lower().equals("not") || tokens.get(at).tag().equals("ADV"))) {
      at++;
    }
    if (at >= tokens.size()) {
      return 0;
    }
    String word = tokens.get(at).lower();
    if (WEIGHED.contains(word)) {
      for (int i = at + 1; i < Math.min(tokens.size(), at + LOOK_AHEAD); i++) {
        if (VERDICTS.has(tokens.get(i).lower())) {
          return i + 1;
        }
      }
      boolean toBe =
          at + 2 < tokens.size()
              && tokens.get(at + 1).lower().equals("to")
              && TO_BE.contains(tokens.get(at + 2).lower());
      return toBe && !word.equals("assessed") ? at + 3 : 0;
    }
    if (FORCED.contains(word)) {
      boolean down =
          at + 1 < tokens.size()
              && Set.of("down", "against", "to").contains(tokens.get(at + 1).lower());
      return word.equals("pinned") && !down ? 0 : at + 1;
    }
    if (word.equals("spoken")) {
      boolean to = at + 2 < tokens.size() && tokens.get(at + 1).lower().equals("to");
      return to && ABOUT.contains(tokens.get(at + 2).lower()) ? at + 2 : 0;
    }
    return TURNED_DOWN.contains(word) && isAskedFor(tokens, be) ? at + 1 : 0;
  }

  private static boolean isAskedFor(List<Token> tokens, int be) {
    for (int i = Math.max(0, be - FARTHEST_REQUEST); i < be; i++) {
      if (ASKED_FOR.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Where "the local authority" begins whose last word this is. */
  private static int firstOf(List<Token> tokens, int last) {
    int first = last;
    while (FACELESS.has(tokens.get(last).lower())
        && first > 0
        && FACELESS_BEFORE.has(tokens.get(first - 1).lower())) {
      first--;
    }
    return first;
  }

  /** "The local authority felt", "the writer is of the view". */
  private static int opinionEnd(List<Token> tokens, int faceless) {
    if (faceless > 0 && !FACELESS_BEFORE.has(tokens.get(faceless - 1).lower())) {
      return 0;
    }
    for (int i = faceless + 1; i < Math.min(tokens.size(), faceless + LOOK_AHEAD); i++) {
      String word = tokens.get(i).lower();
      if (OPINED.has(word)) {
        return i + 1;
      }
      boolean of =
          Set.of("of", "holds").contains(word)
              && i + 2 < tokens.size()
              && Set.of("view", "opinion").contains(tokens.get(i + 2).lower());
      boolean in =
          word.equals("in")
              && i + 1 < tokens.size()
              && tokens.get(i + 1).lower().equals("agreement");
      if (of || in) {
        return of ? i + 3 : i + 2;
      }
      if (!isBetween(tokens.get(i))) {
        return 0;
      }
    }
    return 0;
  }
}
