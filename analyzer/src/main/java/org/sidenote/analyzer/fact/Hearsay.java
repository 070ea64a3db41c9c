package org.sidenote.analyzer.fact;

import static org.sidenote.analyzer.fact.Opener.BE;
import static org.sidenote.analyzer.fact.Opener.BETWEEN;
import static org.sidenote.analyzer.fact.Opener.at;
import static org.sidenote.analyzer.fact.Opener.isAdvice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.Phrases;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;

/**
 * Finds what opens a claim that nobody stands behind: "it is widely believed", "there's been talk
 * of", "is said to", "doubts have been raised about", and a few idioms ("word is").
 */
final class Hearsay {

  private static final Phrases IDIOMS = Phrases.named("unowned-claims");
  private static final Phrases AT_THE_START = Phrases.named("opening-claims");

  private static final WordList DOUBTS =
      WordList.of("doubts", "questions", "suspicions", "allegations", "fears", "eyebrows");

  private static final Set<String> RAISED =
      Set.of("raised", "expressed", "voiced", "asked", "made", "aired");

  private static final WordList THAT =
      WordList.of("that", "of", "about", "as", "over", "regarding");

  private Hearsay() {}

  /** Where such openers stand in a sentence, in order. */
  static List<Stretch> in(ReadSection section, Sentence sentence) {
    List<Stretch> openers = new ArrayList<>(IDIOMS.in(section, sentence));
    AT_THE_START.in(section, sentence).stream()
        .filter(opener -> opener.start() == firstWord(sentence))
        .forEach(openers::add);
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      int end = end(tokens, i);
      if (end > i) {
        openers.add(new Stretch(tokens.get(i).start(), tokens.get(end - 1).end()));
        i = end - 1;
      }
    }
    openers.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return openers;
  }

  private static int firstWord(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (token.isWord()) {
        return token.start();
      }
    }
    return sentence.start();
  }

  private static int end(List<Token> tokens, int i) {
    int it = ItIsSaid.end(tokens, i);
    if (it > 0) {
      return it;
    }
    int passedOn = PassedOn.end(tokens, i);
    if (passedOn > 0) {
      return isAdvice(tokens, passedOn) ? 0 : passedOn;
    }
    int talk = TalkOf.end(tokens, i);
    if (talk > 0) {
      return talk;
    }
    return DOUBTS.has(at(tokens, i)) ? afterDoubts(tokens, i) : SaidToBe.end(tokens, i);
  }

  /** "Doubts have been raised about". */
  private static int afterDoubts(List<Token> tokens, int i) {
    int raised = past(tokens, i + 1, RAISED, BETWEEN);
    boolean helped = raised > i + 1 && BE.has(at(tokens, i + 1));
    return helped && THAT.has(at(tokens, raised + 1)) ? raised + 1 : 0;
  }

  private static int past(List<Token> tokens, int from, Set<String> words, int within) {
    for (int i = from; i < Math.min(tokens.size(), from + within); i++) {
      if (words.contains(at(tokens, i))) {
        return i;
      }
    }
    return -1;
  }
}
