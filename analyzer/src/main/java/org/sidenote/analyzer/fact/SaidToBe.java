package org.sidenote.analyzer.fact;

import static org.sidenote.analyzer.fact.Opener.BE;
import static org.sidenote.analyzer.fact.Opener.BETWEEN;
import static org.sidenote.analyzer.fact.Opener.at;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Token;

/** "Is said to", "are widely thought to": said of somebody, and by nobody. */
final class SaidToBe {

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

  /** What somebody "is known to" do. */
  private static final WordList CONDUCT = WordList.named("conduct-hearsay");

  private static final Set<String> FINITE = Set.of("AUX", "VERB", "PUNCT");

  private SaidToBe() {}

  /** One past the last token of such words, which begin here; 0 if none do. */
  static int end(List<Token> tokens, int i) {
    return isBe(at(tokens, i)) ? afterSubject(tokens, i) : ofNotes(tokens, i);
  }

  /** "Family reported to be moving": notes leave out "is". */
  private static int ofNotes(List<Token> tokens, int i) {
    String word = at(tokens, i);
    boolean noted =
        (SAID_OF.has(word) || word.equals("reported"))
            && i > 0
            && i <= BETWEEN
            && Set.of("NOUN", "PROPN").contains(tokens.get(i - 1).tag())
            && tokens.subList(0, i).stream().noneMatch(t -> FINITE.contains(t.tag()))
            && at(tokens, i + 1).equals("to")
            && Set.of("be", "have").contains(at(tokens, i + 2))
            && !Set.of("since", "from", "until").contains(at(tokens, i + 3));
    return noted ? i + 2 : 0;
  }

  /** A form of "be", by itself or behind a pronoun or a name: "he's rumoured to". */
  private static boolean isBe(String word) {
    return BE.has(word) || word.endsWith("'s") || word.endsWith("’s");
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
}
