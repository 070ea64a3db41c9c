package org.sidenote.analyzer.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Phrases;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.RecordType;
import org.sidenote.api.SectionCheck;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;
import org.sidenote.api.Token;

/**
 * A bare verdict ("was drunk", "home conditions poor") in a short sentence, with nothing seen or
 * heard in it or beside it. What somebody is reported as saying is not the writer's verdict.
 */
public final class Judgement implements SectionCheck {

  private static final Phrases EVIDENCE = Phrases.named("seen-and-heard");

  /** A longer sentence has room for what was seen. */
  private static final int BRIEF = 16;

  /** "Limited insight into the risk" and the like want showing, in however long a sentence. */
  private static final int LONGEST = 35;

  /** After the verdict and one of these comes what it rests on. */
  private static final Set<String> OPENING = Set.of(":", ";", "–", "—", "-", "(", ",");

  /** Behind a comma these go on with the verdict, or with what the writer did next. */
  private static final Set<String> GOING_ON =
      Set.of(
          "and", "but", "said", "so", "just", "very", "too", "won't", "won’t", "wont", "can't",
          "can’t", "doesn't", "doesn’t", "not", "a", "in", "as", "with");

  /** "She lacks", "he minimises": one verdict after another. */
  private static final Set<String> OF_VERDICTS =
      Set.of("lacks", "lacked", "minimises", "minimised", "needs", "presents", "struggles");

  private static final Set<String> DONE = Set.of("has", "had");

  private static final Set<String> SOMEBODY = Set.of("he", "she", "they");

  @Override
  public String rule() {
    return "fact.judgement";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    OwnClaims claims = new OwnClaims(reading);
    NamedPeople people = NamedPeople.of(reading.record());
    List<Mark> observed = reading.marks(MarkKind.VOICE_OBSERVED);
    List<Mark> quoted = reading.marks(MarkKind.QUOTATION);
    List<Sighting> sightings = new ArrayList<>();
    for (ReadSection section : reading.sections()) {
      List<Sentence> sentences = section.sentences();
      for (int i = 0; i < sentences.size(); i++) {
        Sentence sentence = sentences.get(i);
        if (sentence.words() > LONGEST || sentence.tokens().getLast().text().equals("?")) {
          continue;
        }
        Stretch verdict = Verdict.in(section, sentence, people, sentence.words() <= BRIEF);
        boolean bare =
            verdict != null
                && !isConclusion(reading, section, verdict)
                && claims.isOwn(section, verdict.start(), verdict.end())
                && (i == 0 || !pointsBack(sentence))
                && !isSaid(sentence, verdict)
                && !restsOn(sentence, verdict)
                && !isShown(section, sentence, quoted)
                && (i == 0 || !isToldOf(section, sentences.get(i - 1)))
                && !isShownNext(section, next(sentences, i), quoted, observed);
        if (bare) {
          sightings.add(Sighting.inPassage(section.index(), sentence.start(), sentence.end()));
        }
      }
    }
    return sightings;
  }

  private static @Nullable Sentence next(List<Sentence> sentences, int i) {
    return i + 1 < sentences.size() ? sentences.get(i + 1) : null;
  }

  /** "Arthur lacks capacity" in an assessment of capacity: what the form is there to say. */
  private static boolean isConclusion(Reading reading, ReadSection section, Stretch verdict) {
    return reading.record().type() == RecordType.MENTAL_CAPACITY_ASSESSMENT
        && section.text().substring(verdict.start(), verdict.end()).contains("capacity");
  }

  /** Whether somebody says it, before or after; "…, said I would ring" is the writer's. */
  private static boolean isSaid(Sentence sentence, Stretch verdict) {
    if (OwnClaims.isSaid(sentence, verdict.start())) {
      return true;
    }
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean after = tokens.get(i).start() >= verdict.end();
      boolean mine =
          (i + 1 < tokens.size() && tokens.get(i + 1).lower().startsWith("i"))
              || (i > 1 && isMe(tokens.get(i - 1), tokens.get(i - 2)));
      boolean nobodys = i > 1 && isPassive(tokens, i);
      if (after && OwnClaims.isSaying(tokens.get(i)) && !mine && !nobodys) {
        return true;
      }
    }
    return false;
  }

  /** "… and I told him so", "and I have told him". */
  private static boolean isMe(Token before, Token earlier) {
    return before.lower().equals("i")
        || (earlier.lower().equals("i") && before.tag().contains("AUX"));
  }

  /** "…, and is thought to be", "it is widely said": another claim, and nobody's words. */
  private static boolean isPassive(List<Token> tokens, int verb) {
    Token before = tokens.get(verb - 1);
    Token be = before.tag().equals("ADV") ? tokens.get(verb - 2) : before;
    return be.tag().contains("AUX") && !Set.of("had", "has", "have").contains(be.lower());
  }

  /** "Was defensive, answering with a shrug": what was seen comes behind the comma. */
  private static boolean restsOn(Sentence sentence, Stretch verdict) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).start() >= verdict.end() && OPENING.contains(tokens.get(i).text())) {
        return !tokens.get(i).text().equals(",")
            ? tokens.get(i + 1).start() > tokens.get(i).end() || tokens.get(i).text().equals("(")
            : isDoing(tokens.get(i + 1)) || SOMEBODY.contains(tokens.get(i + 1).lower());
      }
    }
    return false;
  }

  private static boolean isDoing(Token token) {
    return token.tag().startsWith("VERB") && !GOING_ON.contains(token.lower());
  }

  /** "She lacks insight into this": what "this" is stands in the sentence before. */
  private static boolean pointsBack(Sentence sentence) {
    return sentence.tokens().reversed().stream()
        .filter(Token::isWord)
        .findFirst()
        .filter(last -> Set.of("this", "these", "that").contains(last.lower()))
        .isPresent();
  }

  private static boolean isToldOf(ReadSection section, Sentence sentence) {
    return EVIDENCE.standIn(section, sentence);
  }

  /** Whether a sentence tells what was seen or heard, or quotes somebody. */
  private static boolean isShown(ReadSection section, Sentence sentence, List<Mark> quoted) {
    return isToldOf(section, sentence) || touches(quoted, section, sentence);
  }

  /** "He turned his chair to the wall.", in the sentence after. */
  private static boolean isShownNext(
      ReadSection section, @Nullable Sentence next, List<Mark> quoted, List<Mark> observed) {
    return next != null
        && (isShown(section, next, quoted)
            || touches(observed, section, next)
            || tellsOfDoing(next.tokens()));
  }

  /** "She holds his bank card", "she has left a pan on": what the one just judged does. */
  private static boolean tellsOfDoing(List<Token> tokens) {
    int verb = tokens.size() > 3 && DONE.contains(tokens.get(1).lower()) ? 2 : 1;
    return tokens.size() > 2
        && SOMEBODY.contains(tokens.get(0).lower())
        && tokens.get(verb).tag().equals("VERB")
        && !OF_VERDICTS.contains(tokens.get(verb).lower());
  }

  private static boolean touches(List<Mark> marks, ReadSection section, Sentence sentence) {
    return marks.stream()
        .anyMatch(m -> m.overlaps(section.index(), sentence.start(), sentence.end()));
  }
}
