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

  private static final Set<String> ROOMS = Set.of("room", "bedroom", "cell", "bed");
  private static final Set<String> CASELOADS =
      Set.of("service", "services", "caseload", "books", "list", "team", "camhs");
  private static final Set<String> HELD_BACK =
      Set.of(
          "sanctions",
          "isolation",
          "seclusion",
          "restrictions",
          "restriction",
          "timetable",
          "report",
          "curfew",
          "one",
          "1:1",
          "contract",
          "probation");

  private static final Set<String> ELSEWHERE = Set.of("another", "different", "new", "side");

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
      int reason = reasonEnd(tokens, participle);
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
          off
              ? participle + 3
              : (theirs && !DoneTo.isState(tokens, participle))
                      || (somebody && next.equals("from") && isOfDays(tokens, participle + 2))
                  ? participle + 1
                  : 0;
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
          somebody && (next.equals("notice") || ToldWhatToDo.isUltimatum(tokens, participle + 1))
              ? participle + 2
              : theirs && next.equals("away") ? participle + 2 : 0;
      case "kept" ->
          somebody
                  && (Set.of("apart", "indoors", "inside").contains(next)
                      || (next.equals("in")
                          && THEIRS.contains(after)
                          && isRoom(tokens, participle)))
              ? participle + 2
              : theirs && next.equals("in") && at(tokens, participle + 3).equals("office")
                  ? participle + 4
                  : 0;
      case "told", "asked" -> somebody ? ToldWhatToDo.toldEnd(tokens, participle) : 0;
      case "required", "expected", "instructed", "ordered" ->
          somebody && ToldWhatToDo.isMadeTo(tokens, participle) ? participle + 1 : 0;
      case "advised" ->
          somebody && next.equals("against")
              ? participle + 2
              : somebody && ToldWhatToDo.isMadeTo(tokens, participle) ? participle + 1 : 0;
      case "stopped", "prevented", "excluded", "barred" ->
          somebody && next.equals("from") && !isOfASchool(tokens, participle + 2)
              ? participle + 2
              : listed(word, tokens, participle, somebody, theirs);
      case "left" -> somebody && next.equals("out") && after.equals("of") ? participle + 3 : 0;
      case "locked", "shut" -> somebody && Set.of("in", "out").contains(next) ? participle + 2 : 0;
      case "sent" ->
          somebody && (next.equals("away") || (next.equals("to") && isBedOrRoom(tokens, after)))
              ? participle + 2
              : 0;
      case "transferred", "swapped", "relocated", "rehoused", "reassigned" ->
          somebody && Set.of("to", "into").contains(next)
              ? participle + 1
              : DoneToServices.end(tokens, participle);
      case "discharged" ->
          somebody && next.equals("from") && isService(tokens, participle) ? participle + 1 : 0;
      case "screened", "struck", "passed" ->
          somebody && Set.of("out", "off", "over").contains(next) && !isOfLife(word, next)
              ? participle + 2
              : 0;
      case "invited", "involved", "included" ->
          somebody && isNot(tokens, participle) ? participle + 1 : 0;
      case "turned" ->
          somebody && Set.of("away", "down").contains(next)
              ? participle + 2
              : DoneToServices.end(tokens, participle);
      case "held" -> somebody && next.equals("down") ? participle + 2 : 0;
      case "made" ->
          somebody && next.equals("to") && !Set.of("measure", "feel").contains(after)
              ? participle + 2
              : 0;
      case "refused", "denied" ->
          somebody && !next.isEmpty() && !isStop(next)
              ? participle + 1
              : DoneToServices.end(tokens, participle);
      case "switched", "raised" ->
          !isNot(tokens, participle) && isRestriction(tokens, participle) ? participle + 1 : 0;
      case "ruled" -> next.equals("out") && isOption(tokens, participle) ? participle + 2 : 0;
      case "warned" ->
          somebody && next.equals("that") && ToldWhatToDo.isThreat(tokens, participle)
              ? participle + 2
              : 0;
      case "put" ->
          somebody
                  && Set.of("on", "in", "into").contains(next)
                  && isHeldBack(tokens, participle + 2)
              ? participle + 2
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
    return done ? participle + 1 : DoneToServices.end(tokens, participle);
  }

  /** "Moved from her flat", "moved to another home"; not "moved from the bed to the chair". */
  private static boolean isAwayFromHome(String next, List<Token> tokens, int participle) {
    List<Token> where =
        tokens.subList(participle + 1, Math.min(tokens.size(), participle + HELPED + 2));
    boolean away =
        next.equals("from")
            || (next.equals("to")
                && (isTown(where.get(Math.min(1, where.size() - 1)))
                    || where.stream().anyMatch(t -> ELSEWHERE.contains(t.lower()))));
    boolean town = Set.of("from", "to").contains(next) && where.size() > 1 && isTown(where.get(1));
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

  /** "Was never given a reason", "has not been given any explanation". */
  private static int reasonEnd(List<Token> tokens, int given) {
    boolean not =
        isNot(tokens, given)
            || isNot(tokens, given - 1)
            || Set.of("never", "no").contains(at(tokens, given - 1))
            || at(tokens, given + 1).equals("no");
    boolean reason = Set.of("reason", "explanation", "reasons").contains(at(tokens, given + 2));
    return not && reason ? given + 3 : 0;
  }

  private static boolean isBedOrRoom(List<Token> tokens, String after) {
    return after.equals("bed") || (THEIRS.contains(after) && anyOf(tokens, ROOMS));
  }

  private static boolean isRoom(List<Token> tokens, int participle) {
    return anyOf(tokens.subList(participle, Math.min(tokens.size(), participle + HELPED)), ROOMS);
  }

  private static boolean isService(List<Token> tokens, int participle) {
    int end = Math.min(tokens.size(), participle + HELPED + 2);
    return anyOf(tokens.subList(participle, end), CASELOADS);
  }

  /** "A part-time timetable", "one to one", "seclusion". */
  private static boolean isHeldBack(List<Token> tokens, int from) {
    int end = Math.min(tokens.size(), from + HELPED);
    return anyOf(tokens.subList(Math.min(from, end), end), HELD_BACK);
  }

  private static boolean anyOf(List<Token> tokens, Set<String> words) {
    return tokens.stream().anyMatch(t -> words.contains(t.lower()));
  }

  /** "He passed over the bridge" is no passive of power, "passed out" none at all. */
  private static boolean isOfLife(String word, String next) {
    return word.equals("passed") != next.equals("over")
        || word.equals("struck") != next.equals("off");
  }

  /** Of places where somebody's days are: not "from her care" and not from a list. */
  private static boolean isOfDays(List<Token> tokens, int i) {
    return Set.of("school", "college", "nursery", "class", "home").contains(at(tokens, i))
        || Set.of("school", "college", "nursery", "class", "home").contains(at(tokens, i + 1));
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

  private static boolean isGiven(List<Token> tokens, int participle) {
    for (int i = participle - 1; i >= Math.max(0, participle - CLAUSE); i--) {
      if (GIVEN.has(tokens.get(i).lower())) {
        return true;
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
