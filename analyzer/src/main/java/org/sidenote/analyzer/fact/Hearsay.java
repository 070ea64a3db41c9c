package org.sidenote.analyzer.fact;

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

  /** What somebody "is known to" do. */
  private static final WordList CONDUCT = WordList.named("conduct-hearsay");

  /** "It is widely held". */
  private static final WordList HELD =
      WordList.of("held", "acknowledged", "accepted", "recognised", "known");

  /** With "of" and "about" these may be of anything: "a feeling of calm", "stories about cats". */
  private static final WordList OPEN =
      WordList.of(
          "feeling",
          "understanding",
          "belief",
          "report",
          "stories",
          "claims",
          "hint",
          "hints",
          "evidence");

  private static final WordList SOME =
      WordList.of(
          "some", "more", "further", "various", "several", "unconfirmed", "persistent", "many");

  private static final Set<String> FINITE = Set.of("AUX", "VERB", "PUNCT");

  private static final WordList IT = WordList.of("it", "it's", "it’s", "its");

  private static final WordList CLAIMED =
      WordList.of(
          "believed",
          "alleged",
          "rumoured",
          "suspected",
          "claimed",
          "assumed",
          "presumed",
          "understood",
          "feared",
          "documented",
          "indicated");

  /** With these, "that he should" is advice or a request, and no claim. */
  private static final WordList PUT_ABOUT =
      WordList.of("reported", "said", "suggested", "mentioned", "hinted", "implied", "intimated");

  private static final WordList RUMOURS =
      WordList.of(
          "report",
          "reports",
          "rumour",
          "rumours",
          "allegation",
          "allegations",
          "suggestion",
          "suggestions",
          "stories",
          "claims",
          "suspicion",
          "suspicions",
          "talk",
          "gossip",
          "belief",
          "whisper",
          "whispers",
          "whispering",
          "hint",
          "hints",
          "understanding",
          "feeling",
          "speculation",
          "murmurs",
          "concern",
          "concerns",
          "worry",
          "worries",
          "fear",
          "fears",
          "indications",
          "evidence");

  private static final WordList SAID_OF =
      WordList.of(
          "believed",
          "thought",
          "understood",
          "alleged",
          "rumoured",
          "said",
          "suspected",
          "reputed",
          "presumed",
          "assumed",
          "rumored",
          "feared");

  /** Of people, and by nobody: a queue "is reported to be" long, and that is no rumour. */
  private static final WordList SAID_OF_PEOPLE =
      WordList.of("reported", "stated", "perceived", "regarded");

  private static final WordList SEEN_AS =
      WordList.of("described", "regarded", "viewed", "perceived", "portrayed", "characterised");

  private static final WordList DOUBTS =
      WordList.of("doubts", "questions", "suspicions", "allegations", "fears", "eyebrows");

  private static final Set<String> RAISED =
      Set.of("raised", "expressed", "voiced", "asked", "made", "aired");

  private static final WordList BE =
      WordList.of(
          "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "'s", "’s");

  private static final WordList OUGHT =
      WordList.of(
          "would", "should", "could", "might", "may", "must", "ought", "be", "needs", "will");

  private static final WordList THAT =
      WordList.of("that", "of", "about", "as", "over", "regarding");
  private static final int BETWEEN = 4;

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
    String word = tokens.get(i).lower();
    if (IT.has(word)) {
      return afterIt(tokens, i);
    }
    int passedOn = PassedOn.end(tokens, i);
    if (passedOn > 0) {
      return isAdvice(tokens, passedOn) ? 0 : passedOn;
    }
    if (word.startsWith("there") && word.length() <= 7) {
      return afterThere(tokens, i);
    }
    if (DOUBTS.has(word)) {
      int raised = past(tokens, i + 1, RAISED, BETWEEN);
      boolean helped = raised > i + 1 && BE.has(at(tokens, i + 1));
      return helped && THAT.has(at(tokens, raised + 1)) ? raised + 1 : 0;
    }
    return isBe(word) ? afterSubject(tokens, i) : ofNotes(tokens, i);
  }

  /** "It is believed", "it's also been suggested that". */
  private static int afterIt(List<Token> tokens, int it) {
    boolean be = at(tokens, it).length() > 2;
    for (int i = it + 1; i < Math.min(tokens.size(), it + 1 + BETWEEN); i++) {
      String word = at(tokens, i);
      boolean thought = word.equals("thought") && at(tokens, it).length() > 2;
      boolean held = HELD.has(word) && at(tokens, i - 1).endsWith("ly");
      boolean known =
          word.equals("known")
              && at(tokens, i + 1).equals("that")
              && !at(tokens, i - 1).equals("well");
      if (CLAIMED.has(word) || thought || held || known) {
        return be ? i + 1 : 0;
      }
      if (PUT_ABOUT.has(word)) {
        boolean told =
            (word.equals("reported") && at(tokens, it + 1).equals("was"))
                || Set.of("no", "yes").contains(at(tokens, i + 1));
        return be && !told && !isAdvice(tokens, i + 1) ? i + 1 : 0;
      }
      if (!BE.has(word) && !tokens.get(i).tag().equals("ADV")) {
        return 0;
      }
      be |= BE.has(word);
    }
    return 0;
  }

  /** "There are unconfirmed reports", "there's been talk of". */
  private static int afterThere(List<Token> tokens, int there) {
    boolean be = at(tokens, there).length() > 5;
    for (int i = there + 1; i < Math.min(tokens.size(), there + 2 + BETWEEN); i++) {
      String word = at(tokens, i);
      if (Set.of("no", "not", "never", "without").contains(word)) {
        return 0;
      }
      if (RUMOURS.has(word)) {
        boolean felt = Set.of("feeling", "understanding", "suggestion").contains(word);
        boolean told = saysOf(tokens, there, i);
        return be && told && !(felt && isAdvice(tokens, i + 1)) ? i + 1 : 0;
      }
      be |= BE.has(word);
    }
    return 0;
  }

  /** "Reports that", "talk he"; "of" and "about" behind words that are of nothing but rumour. */
  private static boolean saysOf(List<Token> tokens, int there, int rumour) {
    String next = at(tokens, rumour + 1);
    if (!Set.of("of", "about", "around", "concerning", "regarding", "as").contains(next)) {
      return rumour + 1 < tokens.size()
          && (next.equals("that") || tokens.get(rumour + 1).tag().startsWith("PR"));
    }
    boolean planned =
        at(tokens, rumour).equals("talk")
            && !Set.of("was", "been").contains(at(tokens, rumour - 1))
            && !Set.of("was", "been").contains(at(tokens, there + 1));
    return !planned && !OPEN.has(at(tokens, rumour));
  }

  /** "Some suggestion she drinks", "family reported to be moving": notes leave out "there is". */
  private static int ofNotes(List<Token> tokens, int i) {
    String word = at(tokens, i);
    if (i > 0 && RUMOURS.has(word)) {
      return SOME.has(at(tokens, i - 1)) && saysOf(tokens, i - 1, i) ? i + 1 : 0;
    }
    boolean reported = SAID_OF.has(word) || word.equals("reported");
    boolean noted =
        reported
            && i > 0
            && i <= BETWEEN
            && Set.of("NOUN", "PROPN").contains(tokens.get(i - 1).tag())
            && tokens.subList(0, i).stream().noneMatch(t -> FINITE.contains(t.tag()))
            && at(tokens, i + 1).equals("to")
            && Set.of("be", "have").contains(at(tokens, i + 2))
            && !Set.of("since", "from", "until").contains(at(tokens, i + 3));
    return noted ? i + 2 : 0;
  }

  /** "Is said to", "are widely thought to", "is known to have been". */
  private static int afterSubject(List<Token> tokens, int be) {
    if (at(tokens, be).equals("be")) {
      return 0; // "must be assumed to have capacity"
    }
    boolean been = !Set.of("has", "have", "had").contains(at(tokens, be));
    for (int i = be + 1; i < Math.min(tokens.size() - 2, be + BETWEEN); i++) {
      String word = at(tokens, i);
      String after = at(tokens, i + 2);
      if (SAID_OF.has(word)) {
        boolean todo =
            Set.of("be", "have").contains(after) || tokens.get(i + 2).tag().equals("VERB");
        return been && todo && at(tokens, i + 1).equals("to") ? i + 2 : 0;
      }
      if (been && be > 0 && PassedOn.isSomebody(tokens.get(be - 1))) {
        boolean praised = Set.of("a", "an").contains(at(tokens, i + 3)); // "a polite pupil"
        boolean to =
            at(tokens, i + 1).equals("to") && Set.of("be", "have").contains(after) && !praised;
        boolean as = at(tokens, i + 1).equals("as");
        boolean judged = word.equals("considered") && Set.of("a", "an").contains(at(tokens, i + 1));
        if ((to && SAID_OF_PEOPLE.has(word)) || (as && SEEN_AS.has(word)) || judged) {
          return judged ? i + 1 : i + 2;
        }
      }
      if (word.equals("known") || word.equals("supposed")) {
        boolean have = Set.of("have", "of").contains(after) && !at(tokens, i + 3).equals("a");
        boolean done = have && (word.equals("supposed") || at(tokens, i + 3).equals("been"));
        boolean doing = after.equals("be") && at(tokens, i + 3).endsWith("ing");
        boolean known = word.equals("known") && (doing || CONDUCT.has(after));
        return been && at(tokens, i + 1).equals("to") && (done || known) ? i + 2 : 0;
      }
      been |= word.equals("been");
      if (!BE.has(word) && !tokens.get(i).tag().equals("ADV")) {
        return 0;
      }
    }
    return 0;
  }

  /** A form of "be", by itself or behind a pronoun or a name: "he's rumoured to". */
  private static boolean isBe(String word) {
    return BE.has(word) || word.endsWith("'s") || word.endsWith("’s");
  }

  /** "It was suggested that he should try": put to somebody, and not about them. */
  private static boolean isAdvice(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size() && !tokens.get(i).tag().equals("PUNCT"); i++) {
      boolean to = at(tokens, i - 1).equals("to") && i - 1 > from;
      if (OUGHT.has(at(tokens, i)) && !to) {
        return true;
      }
    }
    return at(tokens, from).equals("to");
  }

  private static int past(List<Token> tokens, int from, Set<String> words, int within) {
    for (int i = from; i < Math.min(tokens.size(), from + within); i++) {
      if (words.contains(at(tokens, i))) {
        return i;
      }
    }
    return -1;
  }

  private static String at(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }
}
