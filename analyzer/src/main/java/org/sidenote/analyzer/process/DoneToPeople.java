package org.sidenote.analyzer.process;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.Lemmas;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Token;

/**
 * What somebody with power over a person did to them, said without a doer: "she was restrained",
 * "her phone was taken away", "his hours have been cut". What anybody might do, and nobody would
 * ask about ("was weighed", "his stitches were removed"), is none of it.
 */
final class DoneToPeople {

  private static final WordList PEOPLE = WordList.named("done-to-people");
  private static final WordList BELONGINGS = WordList.named("taken-from-people");
  private static final WordList CUT = WordList.named("cut-from-services");
  private static final WordList GIVEN = WordList.named("given-by-services");

  private static final Set<String> THEIRS = Set.of("his", "her", "their", "your", "whose", "my");
  private static final Set<String> THEM = Set.of("him", "her", "them", "you", "me");
  private static final Set<String> WISHES = Set.of("wishes", "wish", "will", "objections");

  /** "Taken off the list": what somebody is on or in. */
  private static final WordList LISTS = WordList.named("taken-off-these");

  private static final WordList OPTIONS = WordList.named("options-in-life");

  private static final WordList RESTRICTIONS = WordList.named("restricting-devices");

  private static final WordList PLACES_TO_LIVE = WordList.named("places-to-live-in");

  private static final WordList SAFETY = WordList.named("warning-devices");

  private static final int CLAUSE = 12;
  private static final int HELPED = 4;

  private final NamedPeople people;
  private final DoneTo to;

  DoneToPeople(NamedPeople people) {
    this.people = people;
    this.to = new DoneTo(people);
  }

  /**
   * One past the last token of what was done, for its participle; 0 if it is nothing of the kind.
   */
  int end(List<Token> tokens, int participle) {
    String word = tokens.get(participle).lower();
    if (!Lemmas.isParticiple(word)) {
      return 0;
    }
    if (word.equals("given") && to.isOfSomebody(tokens, participle)) {
      int reason = Given.noReasonEnd(tokens, participle);
      if (reason > 0) {
        return reason;
      }
    }
    if (!DoneTo.isHelped(tokens, participle)) {
      return 0;
    }
    String next = at(tokens, participle + 1);
    String after = at(tokens, participle + 2);
    boolean somebody = to.isOfSomebody(tokens, participle);
    boolean theirs = to.isOfTheirs(tokens, participle);
    if (next.equals("against") && THEIRS.contains(after)) {
      return WISHES.contains(at(tokens, participle + 3)) ? participle + 4 : 0;
    }
    boolean off =
        Set.of("from", "off").contains(next) && (THEM.contains(after) || people.isPerson(after));
    return switch (word) {
      case "removed", "confiscated" ->
          off ? participle + 3 : theirs && !DoneTo.isState(tokens, participle) ? participle + 1 : 0;
      case "moved" -> somebody && isAwayFromHome(next, tokens, participle) ? participle + 2 : 0;
      case "taken" ->
          off || (theirs && next.equals("away"))
              ? participle + (off ? 3 : 2)
              : somebody ? takenOff(tokens, participle) : 0;
      case "withdrawn" ->
          somebody && next.equals("from")
              ? participle + 2
              : listed(word, tokens, participle, somebody, theirs);
      case "given" ->
          somebody && next.equals("notice")
              ? participle + 2
              : somebody && Given.quietingEnd(tokens, participle) > 0
                  ? participle + 1
                  : theirs && next.equals("away") ? participle + 2 : 0;
      case "kept" ->
          theirs && next.equals("in") && at(tokens, participle + 3).equals("office")
              ? participle + 4
              : 0;
      case "advised" -> somebody && next.equals("against") ? participle + 2 : 0;
      case "told", "asked" -> somebody ? toldEnd(tokens, participle) : 0;
      case "stopped", "prevented", "excluded", "barred" ->
          somebody && next.equals("from") && !isOfASchool(tokens, participle + 2)
              ? participle + 2
              : listed(word, tokens, participle, somebody, theirs);
      case "left" -> somebody && next.equals("out") && after.equals("of") ? participle + 3 : 0;
      case "locked" ->
          somebody && next.equals("in") && !DoneTo.isCruelPlace(tokens, participle + 2)
              ? participle + 2
              : 0;
      case "turned" -> somebody && next.equals("away") ? participle + 2 : 0;
      case "held" -> somebody && next.equals("down") ? participle + 2 : 0;
      case "made" ->
          somebody && next.equals("to") && !Set.of("measure", "feel").contains(after)
              ? participle + 2
              : 0;
      case "refused", "denied" -> somebody && !next.isEmpty() && !isStop(next) ? participle + 1 : 0;
      case "switched", "raised" ->
          !isNot(tokens, participle) && isRestriction(tokens, participle) ? participle + 1 : 0;
      case "ruled" ->
          next.equals("out")
                  && !DoneTo.isState(tokens, participle) // "is ruled out": by whoever writes it
                  && isOption(tokens, participle)
              ? participle + 2
              : 0;
      case "warned" ->
          somebody && next.equals("that") && isThreat(tokens, participle) ? participle + 2 : 0;
      case "put" ->
          somebody
                  && Set.of("on", "in", "into").contains(next)
                  && Set.of("sanctions", "isolation", "seclusion", "restrictions", "restriction")
                      .contains(after)
              ? participle + 3
              : 0;
      case "pinned" ->
          somebody && Set.of("down", "against", "to").contains(next) ? participle + 1 : 0;
      case "permitted", "allowed" ->
          somebody && isNoLonger(tokens, participle, word) ? participle + 1 : 0;
      case "believed", "accepted", "consulted" ->
          (word.equals("consulted") ? somebody : theirs || (somebody && word.equals("believed")))
                  && isNot(tokens, participle)
              ? participle + 1
              : 0;
      case "classed", "labelled", "viewed", "perceived" ->
          theirs && next.equals("as") ? participle + 2 : 0;
      case "spoken" ->
          somebody
                  && next.equals("to")
                  && (Set.of("about", "regarding", "re", "concerning").contains(after)
                      || isWithoutThem(tokens, participle))
              ? participle + 2
              : 0;
      default -> listed(word, tokens, participle, somebody, theirs);
    };
  }

  private int listed(
      String word, List<Token> tokens, int participle, boolean somebody, boolean theirs) {
    boolean done =
        (PEOPLE.has(word) && (somebody || DoneTo.isFirst(tokens, participle)))
            || (theirs
                && !DoneTo.isState(tokens, participle)
                && (BELONGINGS.has(word) || (CUT.has(word) && isGiven(tokens, participle))));
    return done ? participle + 1 : 0;
  }

  /** "Moved from her flat", "moved to another home"; not "moved from the bed to the chair". */
  private static boolean isAwayFromHome(String next, List<Token> tokens, int participle) {
    List<Token> where =
        tokens.subList(participle + 1, Math.min(tokens.size(), participle + HELPED + 2));
    boolean away =
        next.equals("from")
            || (next.equals("to")
                && where.stream()
                    .anyMatch(t -> Set.of("another", "different", "new").contains(t.lower())));
    boolean town = next.equals("from") && where.size() > 1 && isTown(where.get(1));
    return away && (town || where.stream().anyMatch(t -> PLACES_TO_LIVE.has(t.lower())));
  }

  private static boolean isTown(Token token) {
    return token.tag().equals("PROPN") && !Set.of("ward", "bay", "bed").contains(token.lower());
  }

  /** "Taken off the list", "taken out of class". */
  private static int takenOff(List<Token> tokens, int taken) {
    int off = at(tokens, taken + 1).equals("out") ? taken + 2 : taken + 1;
    if (!Set.of("off", "of", "from").contains(at(tokens, off))) {
      return 0;
    }
    for (int i = off + 1; i < Math.min(tokens.size(), off + HELPED); i++) {
      if (LISTS.has(tokens.get(i).lower())) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whoever excludes from school is its head. */
  private static boolean isOfASchool(List<Token> tokens, int from) {
    return tokens.subList(Math.min(tokens.size(), from), Math.min(tokens.size(), from + 2)).stream()
        .anyMatch(t -> Set.of("school", "college", "nursery", "driving").contains(t.lower()));
  }

  /** "She was told she could not come", "he was asked to leave": one past what tells it. */
  private static int toldEnd(List<Token> tokens, int told) {
    String next = at(tokens, told + 1);
    String after = at(tokens, told + 2);
    if (next.equals("to") && (after.equals("leave") || isToStayAway(tokens, told + 2))) {
      return told + 3;
    }
    if (at(tokens, told).equals("asked") && next.equals("not") && after.equals("to")) {
      return told + 3;
    }
    for (int i = told + 1; i < Math.min(tokens.size(), told + HELPED + 1); i++) {
      String word = at(tokens, i);
      boolean no =
          Set.of("cannot", "couldn't", "couldn’t", "can't", "can’t").contains(word)
              || (Set.of("could", "can", "would", "may").contains(word)
                  && Set.of("not", "no").contains(at(tokens, i + 1)))
              || (word.equals("would")
                  && at(tokens, i + 1).equals("have")
                  && at(tokens, i + 2).equals("to"));
      if (no && at(tokens, told).equals("told")) {
        return told + 1;
      }
    }
    return 0;
  }

  /** "Stay elsewhere", "keep away". */
  private static boolean isToStayAway(List<Token> tokens, int verb) {
    return Set.of("stay", "keep", "live", "sleep").contains(at(tokens, verb))
        && Set.of("away", "elsewhere", "out").contains(at(tokens, verb + 1));
  }

  private static boolean isStop(String word) {
    return !Character.isLetterOrDigit(word.charAt(0));
  }

  /** An alarm on a door, a tracker, a camera; a smoke alarm restrains nobody. */
  private static boolean isRestriction(List<Token> tokens, int participle) {
    boolean restriction = false;
    for (int i = participle - 1; i >= Math.max(0, participle - CLAUSE); i--) {
      String word = tokens.get(i).lower();
      if (SAFETY.has(word)) {
        return false;
      }
      restriction |= RESTRICTIONS.has(word);
    }
    return restriction;
  }

  /** A service gives it; "Mum's hours" are of her job, and an employer cuts them. */
  private boolean isGiven(List<Token> tokens, int participle) {
    for (int i = participle - 1; i >= Math.max(0, participle - CLAUSE); i--) {
      String word = tokens.get(i).lower();
      if (GIVEN.has(word)) {
        return !word.equals("hours") || !to.isOfAnother(at(tokens, i - 1));
      }
    }
    return false;
  }

  /** "Home has been ruled out"; a fracture may be, and nobody asks by whom. */
  private boolean isOption(List<Token> tokens, int participle) {
    for (int i = participle - 1; i >= Math.max(0, participle - HELPED - 2); i--) {
      String word = tokens.get(i).lower();
      if (OPTIONS.has(word) || GIVEN.has(word) || people.isRelative(word)) {
        return true;
      }
    }
    return false;
  }

  /** "Warned that she could lose him", not "that the floor was wet". */
  private static boolean isThreat(List<Token> tokens, int participle) {
    return tokens.subList(participle, Math.min(tokens.size(), participle + CLAUSE)).stream()
        .anyMatch(t -> Set.of("could", "would", "might", "may", "will").contains(t.lower()));
  }

  /** "Is not permitted", "is no longer allowed"; "is not allowed" is any household's rule. */
  private static boolean isNoLonger(List<Token> tokens, int participle, String word) {
    return (word.equals("permitted") && isNot(tokens, participle))
        || (at(tokens, participle - 1).equals("being") && isNot(tokens, participle - 1))
        || at(tokens, participle - 1).equals("longer");
  }

  private static boolean isNot(List<Token> tokens, int participle) {
    String before = at(tokens, participle - 1);
    return before.equals("not") || before.endsWith("n't") || before.endsWith("n’t");
  }

  /** "She was spoken to without her mother". */
  private static boolean isWithoutThem(List<Token> tokens, int participle) {
    return tokens.subList(participle, Math.min(tokens.size(), participle + CLAUSE)).stream()
        .anyMatch(t -> t.lower().equals("without"));
  }

  private static String at(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }
}
