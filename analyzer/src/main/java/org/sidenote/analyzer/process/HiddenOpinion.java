package org.sidenote.analyzer.process;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Token;

/**
 * A decision or an opinion with nobody to ask behind it: "it was felt", "the view was taken",
 * "there was a feeling that he should", "the local authority takes the position", "was not
 * considered necessary".
 */
final class HiddenOpinion {

  /** "It was ...": whose decision, whose opinion? */
  private static final WordList JUDGED = WordList.named("judging-participles");

  static final WordList CHOICES = WordList.named("opinions-made");

  private static final WordList CHOSEN =
      WordList.of("made", "taken", "reached", "formed", "drawn", "adopted");

  private static final WordList MISGIVINGS =
      WordList.of("concern", "concerns", "reservations", "disappointment", "unease", "frustration");

  private static final WordList EXPRESSED = WordList.of("expressed", "voiced", "aired");
  private static final WordList TRIES = WordList.of("efforts", "attempts");

  /** "There was a feeling": whose? */
  private static final WordList FEELINGS =
      WordList.of("feeling", "view", "suggestion", "sense", "belief", "opinion", "thought", "idea");

  private static final WordList ACCORD = WordList.of("consensus", "agreement", "acceptance");

  /** What is still to come or to be done: an opinion, where "he has" would be a claim of fact. */
  private static final WordList OUGHT = WordList.named("ought");

  /** "The prevailing opinion is", "the agency line is". */
  static final WordList STANCES = WordList.named("stances-held");

  private static final WordList NOBODYS = WordList.named("views-of-nobody");

  private static final WordList SOMEBODY = WordList.of("somebody", "someone");

  private static final WordList MANY = WordList.of("some", "many", "several", "most");

  static final Set<String> BE =
      Set.of(
          "is", "was", "were", "are", "been", "being", "be", "'s", "’s", "wasn't", "wasn’t",
          "isn't", "isn’t", "weren't", "weren’t");

  private static final WordList IT = WordList.of("it", "it's", "it’s", "its");

  private static final WordList IS_IT = WordList.of("it's", "it’s");

  static final int LOOK_AHEAD = 4;
  private static final int FARTHEST_CHOICE = 14;

  private HiddenOpinion() {}

  /** One past the last token of a phrase that begins here and hides somebody; 0 if none does. */
  static int end(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    int end = 0;
    if (IT.has(word)) {
      end = Math.max(afterBe(tokens, i + 1, JUDGED::has), FacelessBody.viewEnd(tokens, i + 1));
    } else if (word.equals("there")) {
      end = feelingEnd(tokens, i + 1);
    } else if (MANY.has(word)) {
      end = FacelessBody.viewHeld(tokens, i + 1);
    } else if (SOMEBODY.has(word)) {
      end = FacelessBody.decidedBySomebody(tokens, i + 1);
    } else if (i == 0 && word.equals("not")) {
      end = notThought(tokens);
    } else if (CHOICES.has(word) && !isNone(tokens, i - 1)) {
      end = Math.max(afterBe(tokens, i + 1, CHOSEN::has), noted(tokens, i + 1));
    } else if (MISGIVINGS.has(word) && !isNone(tokens, i - 1)) {
      end = afterBe(tokens, i + 1, EXPRESSED::has);
    } else if (TRIES.has(word)) {
      end = afterBe(tokens, i + 1, "made"::equals);
    } else if (word.equals("consideration") && !isStillToCome(tokens, i + 1)) {
      end = afterBe(tokens, i + 1, "given"::equals);
    } else if (BE.contains(word) && !word.equals("be")) {
      end = HiddenVerdict.end(tokens, i);
    } else if (FacelessBody.FACELESS.has(word)) {
      end = FacelessBody.opinionEnd(tokens, i);
    } else if (FacelessBody.isOfABody(word)) {
      end = FacelessBody.positionEnd(tokens, i);
    }
    return end == 0 ? stanceEnd(tokens, i) : end;
  }

  /** Where "the local authority" or "the prevailing opinion" begins of which this is a part. */
  static int firstOf(List<Token> tokens, int part) {
    int first = part;
    boolean body =
        FacelessBody.FACELESS.has(tokens.get(part).lower())
            || FacelessBody.isOfABody(tokens.get(part).lower());
    boolean stance = STANCES.has(tokens.get(part).lower());
    while (first > 0) {
      String before = tokens.get(first - 1).lower();
      boolean article = stance && first < part && before.equals("the");
      if (!(body && FacelessBody.BEFORE.has(before))
          && !(stance && NOBODYS.has(before))
          && !article) {
        break;
      }
      first--;
    }
    return first;
  }

  /** "There was a feeling that he should": an opinion; "that he drinks" is a claim of fact. */
  private static int feelingEnd(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size()
        && at < from + LOOK_AHEAD + 1
        && !FEELINGS.has(tokens.get(at).lower())
        && !ACCORD.has(tokens.get(at).lower())) {
      at++;
    }
    if (at >= Math.min(tokens.size(), from + LOOK_AHEAD + 1)
        || isNone(tokens, at - 1)
        || tokens.subList(from, at).stream().noneMatch(t -> BE.contains(t.lower()))) {
      return 0;
    }
    if (ACCORD.has(tokens.get(at).lower())) {
      return at + 1;
    }
    boolean ought =
        tokens.subList(at + 1, tokens.size()).stream().anyMatch(t -> OUGHT.has(t.lower()));
    return ought ? at + 1 : 0;
  }

  /** "The prevailing opinion is", "the impression on our side is", "the consensus being". */
  private static int stanceEnd(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    boolean nobodys =
        word.equals("consensus")
            || (STANCES.has(word) && i > 0 && NOBODYS.has(tokens.get(i - 1).lower()));
    boolean ours = STANCES.has(word) && i + 1 < tokens.size() && isOnOurSide(tokens, i + 1);
    if (!nobodys && !ours) {
      return 0;
    }
    for (int be = i + 1; be < Math.min(tokens.size(), i + LOOK_AHEAD + 2); be++) {
      if (BE.contains(tokens.get(be).lower()) || tokens.get(be).lower().equals("remains")) {
        return be + 1;
      }
    }
    return 0;
  }

  /** "On our side", "within the service", "among professionals". */
  private static boolean isOnOurSide(List<Token> tokens, int i) {
    if (!Set.of("on", "within", "among", "amongst", "across", "in", "at")
        .contains(tokens.get(i).lower())) {
      return false;
    }
    for (int k = i + 1; k < Math.min(tokens.size(), i + LOOK_AHEAD); k++) {
      String word = tokens.get(k).lower();
      if (FacelessBody.FACELESS.has(word)
          || Set.of("side", "team", "network", "level").contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** "Best interests decision made for a move", as notes are written. */
  private static int noted(List<Token> tokens, int at) {
    if (at < tokens.size() && Set.of("to", "not").contains(tokens.get(at).lower())) {
      return takenLater(tokens, at);
    }
    return at < tokens.size() && CHOSEN.has(tokens.get(at).lower()) ? at + 1 : 0;
  }

  /** "The decision to end the visits was taken": one past "taken". */
  private static int takenLater(List<Token> tokens, int to) {
    for (int i = to + 1; i + 1 < Math.min(tokens.size(), to + FARTHEST_CHOICE); i++) {
      if (tokens.get(i).tag().equals("PUNCT")) {
        return 0;
      }
      int end = BE.contains(tokens.get(i).lower()) ? afterBe(tokens, i, CHOSEN::has) : 0;
      if (end > 0) {
        return end;
      }
    }
    return 0;
  }

  /** "Consideration should be given", "that consideration be given": nobody has, so far. */
  private static boolean isStillToCome(List<Token> tokens, int i) {
    return i < tokens.size()
        && (tokens.get(i).lower().equals("be")
            || tokens.get(i).lower().equals("to")
            || OUGHT.has(tokens.get(i).lower())
            || tokens.get(i).lower().equals("can"));
  }

  /** "No decision has been made": nobody is hidden yet. */
  private static boolean isNone(List<Token> tokens, int i) {
    return i >= 0 && Set.of("no", "any", "until", "once", "when").contains(tokens.get(i).lower());
  }

  /** After "was", "has been", "is therefore": one past the participle if it is one of these. */
  private static int afterBe(List<Token> tokens, int from, Predicate<String> participles) {
    boolean be = from > 0 && IS_IT.has(tokens.get(from - 1).lower());
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
  static boolean isBetween(Token token) {
    return Set.of("ADV", "AUX").contains(token.tag())
        || Set.of("not", "n't", "n’t", "remains").contains(token.lower());
  }

  /** "Not felt to be one for us", at the head of a note. */
  private static int notThought(List<Token> tokens) {
    boolean thought =
        tokens.size() > 4
            && Set.of("felt", "thought", "considered", "deemed").contains(tokens.get(1).lower())
            && tokens.get(2).lower().equals("to")
            && tokens.get(3).lower().equals("be");
    return thought ? 4 : 0;
  }
}
