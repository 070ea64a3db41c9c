package org.sidenote.analyzer.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.Phrases;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.MarkKind;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.SectionCheck;
import org.sidenote.api.Sentence;
import org.sidenote.api.Sighting;
import org.sidenote.api.Token;

/**
 * A bare verdict ("was drunk", "home conditions poor") in a short sentence, with nothing seen or
 * heard in it or beside it. What somebody is reported as saying is not the writer's verdict.
 */
public final class Judgement implements SectionCheck {

  private static final Phrases VERDICTS = Phrases.named("verdicts");
  private static final Phrases EVIDENCE = Phrases.named("seen-and-heard");

  private static final WordList ADJECTIVES = WordList.named("verdict-adjectives");
  private static final Set<String> BE = Set.of("was", "were", "is", "are");

  private static final Set<String> NOT = Set.of("not", "never", "no", "nor", "neither", "if");

  /** "I was rude" is no verdict on anybody else, and "it was abrupt" none on anybody. */
  private static final Set<String> NOBODY = Set.of("i", "we", "it", "this", "that", "there");

  /** "Was very rude" at most; "was not rude" is no verdict. */
  private static final int NEAR = 1;

  private static final int FAR = 100;

  /** A longer sentence has room for what was seen. */
  private static final int BARE = 12;

  /** "Limited insight into the risk" and the like want showing, in however long a sentence. */
  private static final int LONGEST = 35;

  @Override
  public String rule() {
    return "fact.judgement";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    OwnClaims claims = new OwnClaims(reading);
    List<Sighting> sightings = new ArrayList<>();
    for (ReadSection section : reading.sections()) {
      List<Sentence> sentences = section.sentences();
      for (int i = 0; i < sentences.size(); i++) {
        Sentence sentence = sentences.get(i);
        boolean bare =
            sentence.words() <= LONGEST
                && isVerdict(section, sentence)
                && (i == 0 || !pointsBack(sentence))
                && !OwnClaims.isSaid(sentence, sentence.end())
                && claims.isOwn(section, sentence.start(), sentence.end())
                && !isShown(reading, section, sentence)
                && (i + 1 == sentences.size() || !isShown(reading, section, sentences.get(i + 1)))
                && (i == 0 || !isToldOf(section, sentences.get(i - 1)))
                && (i + 1 == sentences.size() || !isSeen(reading, section, sentences.get(i + 1)));
        if (bare) {
          sightings.add(Sighting.inPassage(section.index(), sentence.start(), sentence.end()));
        }
      }
    }
    return sightings;
  }

  /** A phrase such as "poor state", or "was aggressive", "is very rude". */
  private static boolean isVerdict(ReadSection section, Sentence sentence) {
    boolean brief = sentence.words() <= BARE;
    int sinceBe = FAR;
    String before = "";
    for (Token token : sentence.tokens()) {
      if (brief && ADJECTIVES.has(token.lower()) && sinceBe <= NEAR) {
        return true;
      }
      if (NOT.contains(token.lower())) {
        break;
      }
      boolean be = BE.contains(token.lower()) && !NOBODY.contains(before);
      sinceBe = be ? 0 : sinceBe + 1;
      before = token.lower();
    }
    return VERDICTS.standIn(section.text(), sentence.start(), sentence.end());
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
    return EVIDENCE.standIn(section.text(), sentence.start(), sentence.end());
  }

  /** Whether a sentence tells what somebody did: "He turned his chair to the wall." */
  private static boolean isSeen(Reading reading, ReadSection section, Sentence sentence) {
    return reading.marks(MarkKind.VOICE_OBSERVED).stream()
        .anyMatch(m -> m.overlaps(section.index(), sentence.start(), sentence.end()));
  }

  /** Whether a sentence tells what was seen or heard, or quotes somebody. */
  private static boolean isShown(Reading reading, ReadSection section, Sentence sentence) {
    return isToldOf(section, sentence)
        || reading.marks(MarkKind.QUOTATION).stream()
            .anyMatch(m -> m.overlaps(section.index(), sentence.start(), sentence.end()));
  }
}
