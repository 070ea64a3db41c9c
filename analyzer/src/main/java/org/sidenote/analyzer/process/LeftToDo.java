package org.sidenote.analyzer.process;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Token;

/**
 * What a line leaves to be done, whoever is to do it, in the ways that need no doer: "X to be
 * chased", "X needs ringing", "X is to be revisited", "X outstanding", "someone to ask", and, on a
 * list of actions, "chase X", "X – chase", "that X be obtained".
 */
final class LeftToDo {

  private static final WordList THINGS = WordList.named("process-nouns");

  private static final Set<String> ANYBODY = Set.of("someone", "somebody", "anyone", "anybody");

  /** Before "someone" they ask whoever reads it: "could someone", "is anyone". */
  private static final Set<String> ASKING = Set.of("can", "could", "would", "will", "please", "is");

  /** What somebody does with a person is company and no task: "someone to talk to". */
  private static final Set<String> COMPANY =
      Set.of("go", "talk", "be", "sit", "listen", "play", "walk", "chat", "come", "live", "love");

  /** Groups so wide that nobody in them will know it is them: "Agencies to monitor". */
  private static final Set<String> ANY_GROUP =
      Set.of(
          "agencies", "agency", "professionals", "professional", "services", "network", "parties");

  private static final Set<String> OF_A_GROUP =
      Set.of("all", "the", "other", "appropriate", "relevant", "involved", "partner", "key", "any");

  /** "Body map needs doing", "his worker wants telling", "form requires completion". */
  private static final Set<String> WANTING =
      Set.of("need", "needs", "want", "wants", "require", "requires");

  /** "If he falls, the GP to be told": a plan for what may never be. */
  private static final Set<String> IN_CASE = Set.of("if", "unless", "whenever", "should", "where");

  private static final Set<String> FOLLOW_UP = Set.of("follow-up", "up", "f/u");

  private static final Set<String> NONE = Set.of("no", "nothing", "none", "nil");
  private static final Set<String> URGENTLY =
      Set.of(
          "urgently",
          "asap",
          "before",
          "by",
          "now",
          "soon",
          "please",
          "with",
          "re",
          "around",
          "regarding",
          "to",
          ".",
          "!");
  private static final int SHORT = 8;

  /** Where a line stands: it says what "to be done" there means. */
  enum Setting {
    /** Whatever stands on a list of actions is to be done. */
    LIST,
    /** Outside one, what workers do: "form to be sent", and not "hair to be oiled". */
    NOTE,
    /** In a plan of care, "to be thickened" and "to be measured" say how, and every day. */
    CARE
  }

  private LeftToDo() {}

  /**
   * Where in a line the thing to do begins, or -1 if it leaves none.
   *
   * @param tokens of the line, without its bullet
   * @param setting where it stands
   */
  static int in(List<Token> tokens, Setting setting) {
    boolean onList = setting == Setting.LIST;
    String first = tokens.getFirst().lower();
    if (IN_CASE.contains(first) || first.equals("date")) {
      return -1;
    }
    if (isAskedOfAnybody(tokens)
        || isAnyGroups(tokens)
        || isLeftOver(tokens)
        || (onList && Order.isOne(tokens))) {
      return 0;
    }
    for (int i = 0; i < tokens.size(); i++) {
      int start = -1;
      if (i + 1 < tokens.size() && tokens.get(i + 1).lower().equals("be")) {
        start = ToBeDone.toBeDone(tokens, i, setting);
      } else if (WANTING.contains(tokens.get(i).lower())) {
        start = ToBeDone.needsDoing(tokens, i, onList);
      }
      if (start >= 0) {
        return start;
      }
    }
    return -1;
  }

  /** "Someone to ring school", "Could somebody confirm the room". */
  private static boolean isAskedOfAnybody(List<Token> tokens) {
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (ANYBODY.contains(tokens.get(i).lower())) {
        String next = tokens.get(i + 1).lower();
        boolean asked = i > 0 && ASKING.contains(tokens.get(i - 1).lower());
        boolean told =
            i == 0 && Set.of("to", "needs", "must", "should", "will", "ought").contains(next);
        return (asked && (i == 1 || tokens.getLast().text().equals("?")))
            || (told && !COMPANY.contains(tokens.get(i + 2).lower()));
      }
    }
    return false;
  }

  /** "All agencies to continue to monitor". */
  private static boolean isAnyGroups(List<Token> tokens) {
    int i = 0;
    while (i < tokens.size() && OF_A_GROUP.contains(tokens.get(i).lower())) {
      i++;
    }
    return i + 2 < tokens.size()
        && ANY_GROUP.contains(tokens.get(i).lower())
        && tokens.get(i + 1).lower().equals("to");
  }

  /** "Checks on Pat outstanding.", "New appointment needed urgently." */
  private static boolean isLeftOver(List<Token> tokens) {
    if (tokens.size() > SHORT + 1 || NONE.contains(tokens.getFirst().lower())) {
      return false;
    }
    for (int i = 1; i < tokens.size(); i++) {
      String word = tokens.get(i).lower();
      boolean last = i + 1 == tokens.size();
      boolean left =
          (word.equals("outstanding") && (last || tokens.get(i + 1).tag().equals("PUNCT")))
              || (Set.of("needed", "required").contains(word)
                  && (last || URGENTLY.contains(tokens.get(i + 1).lower())));
      if (left) {
        return !FiniteVerbs.anyIn(tokens, 0, i)
            && tokens.subList(0, i).stream()
                .anyMatch(t -> THINGS.has(t.lower()) || FOLLOW_UP.contains(t.lower()));
      }
    }
    return false;
  }
}
