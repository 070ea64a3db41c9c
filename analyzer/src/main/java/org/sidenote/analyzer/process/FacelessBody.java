package org.sidenote.analyzer.process;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Token;

/**
 * A view or a decision of those who cannot be asked: a body without a face ("the local authority
 * felt", "the department's position was"), or "someone".
 */
final class FacelessBody {

  /** Last words of those who cannot be asked: "the local authority", "children's services". */
  static final WordList FACELESS = WordList.named("faceless-bodies");

  /** What stands before the last word of one. */
  static final WordList BEFORE = WordList.named("before-faceless-bodies");

  private static final WordList TAKES = WordList.of("takes", "took", "taken", "holds", "held");

  private static final WordList FORMS = WordList.of("formed", "form", "forms", "adopted", "adopts");

  /** The body of no face holds a view. */
  private static final WordList OPINED = WordList.named("holding-a-view");

  /** Several who are not named: of a council, what it agreed to pay is its own to say. */
  private static final Set<String> SEVERAL =
      Set.of("professionals", "agencies", "practitioners", "network", "partners");

  /** Of somebody, and behind them: not "someone who agrees to sit with her". */
  private static final WordList DECIDED =
      WordList.of("decided", "thought", "felt", "agreed", "concluded", "ruled");

  private FacelessBody() {}

  /** "The local authority felt", "the writer is of the view", "the department is minded". */
  static int opinionEnd(List<Token> tokens, int faceless) {
    if (faceless > 0 && !BEFORE.has(tokens.get(faceless - 1).lower())) {
      return 0;
    }
    boolean agreed =
        SEVERAL.contains(tokens.get(faceless).lower())
            && faceless + 2 < tokens.size()
            && tokens.get(faceless + 1).lower().equals("agreed")
            && !tokens.get(faceless + 2).lower().equals("by");
    return agreed ? faceless + 2 : viewHeld(tokens, faceless + 1);
  }

  /** "Does not support"; "support" alone is a service. */
  private static boolean isNotSupporting(List<Token> tokens, int i) {
    return tokens.get(i).lower().equals("support") && tokens.get(i - 1).lower().equals("not");
  }

  /** After whoever holds it: "felt", "is of the view", "takes the position", "in agreement". */
  static int viewHeld(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + HiddenOpinion.LOOK_AHEAD - 1); i++) {
      String word = tokens.get(i).lower();
      if (OPINED.has(word) || word.equals("minded") || isNotSupporting(tokens, i)) {
        return i + 1;
      }
      boolean stance =
          (word.equals("of") || TAKES.has(word) || FORMS.has(word))
              && i + 2 < tokens.size()
              && HiddenOpinion.STANCES.has(tokens.get(i + 2).lower());
      boolean in =
          word.equals("in")
              && i + 1 < tokens.size()
              && tokens.get(i + 1).lower().equals("agreement");
      if (stance || in) {
        return stance ? i + 3 : i + 2;
      }
      if (!HiddenOpinion.isBetween(tokens.get(i))) {
        return 0;
      }
    }
    return 0;
  }

  /** "The department's position throughout was"; what it is today, the writer says for them. */
  static int positionEnd(List<Token> tokens, int body) {
    if (body == 0 || !BEFORE.has(tokens.get(body - 1).lower())) {
      return 0;
    }
    boolean held = false;
    for (int i = body + 1; i < Math.min(tokens.size(), body + HiddenOpinion.LOOK_AHEAD + 1); i++) {
      String word = tokens.get(i).lower();
      if (held && Set.of("was", "were", "been").contains(word)) {
        return i + 1;
      }
      held |= HiddenOpinion.STANCES.has(word);
    }
    return 0;
  }

  /** "The council's", where no space comes between. */
  static boolean isOfABody(String word) {
    int apostrophe = Doers.apostrophe(word);
    return apostrophe > 0 && FACELESS.has(word.substring(0, apostrophe));
  }

  /** "Someone somewhere decided". */
  static int decidedBySomebody(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + HiddenOpinion.LOOK_AHEAD - 1); i++) {
      if (DECIDED.has(tokens.get(i).lower())) {
        return i + 1;
      }
      if (!HiddenOpinion.isBetween(tokens.get(i))) {
        return 0;
      }
    }
    return 0;
  }

  /** "It is the professional opinion of the assessor", "it is the view of professionals". */
  static int viewEnd(List<Token> tokens, int from) {
    if (from >= tokens.size() || !HiddenOpinion.BE.contains(tokens.get(from).lower())) {
      return 0;
    }
    for (int i = from + 1;
        i + 2 < Math.min(tokens.size(), from + HiddenOpinion.LOOK_AHEAD + 1);
        i++) {
      if (HiddenOpinion.CHOICES.has(tokens.get(i).lower())
          || tokens.get(i).lower().equals("opinion")) {
        for (int of = i + 2; of < Math.min(tokens.size(), i + HiddenOpinion.LOOK_AHEAD + 1); of++) {
          if (FACELESS.has(tokens.get(of).lower())) {
            return of + 1;
          }
        }
        return 0;
      }
    }
    return 0;
  }
}
