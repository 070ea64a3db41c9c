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
  private static final WordList HARMLESS = WordList.named("removed-without-harm");

  private static final Set<String> SOMEBODY =
      Set.of("he", "she", "they", "i", "him", "her", "them", "you", "we", "who", "hes", "shes");

  private static final Set<String> THEIRS = Set.of("his", "her", "their", "your", "whose", "my");
  private static final Set<String> THEM = Set.of("him", "her", "them", "you", "me");
  private static final Set<String> WISHES = Set.of("wishes", "wish", "will", "objections");

  /** What has not happened hides nobody yet. */
  private static final WordList NOT_YET = WordList.named("not-done-yet");

  private static final Set<String> HELPERS =
      Set.of(
          "is", "was", "were", "are", "been", "being", "be", "had", "has", "have", "got", "'s",
          "’s");

  private static final WordList OPTIONS = WordList.named("options-in-life");

  private static final WordList RESTRICTIONS = WordList.named("restricting-devices");

  private static final WordList PLACES_TO_LIVE = WordList.named("places-to-live-in");

  private static final WordList SAFETY = WordList.named("warning-devices");

  private static final Set<String> NOTS =
      Set.of("not", "n't", "n’t", "no", "longer", "since", "also", "both", "all");

  private static final int CLAUSE = 12;
  private static final int HELPED = 4;

  private final NamedPeople people;

  DoneToPeople(NamedPeople people) {
    this.people = people;
  }

  /**
   * One past the last token of what was done, for its participle; 0 if it is nothing of the kind.
   */
  int end(List<Token> tokens, int participle) {
    String word = tokens.get(participle).lower();
    if (!Lemmas.isParticiple(word) || !isHelped(tokens, participle)) {
      return 0;
    }
    String next = at(tokens, participle + 1);
    String after = at(tokens, participle + 2);
    boolean somebody = isOfSomebody(tokens, participle);
    boolean theirs = isOfTheirs(tokens, participle);
    if (next.equals("against") && THEIRS.contains(after)) {
      return WISHES.contains(at(tokens, participle + 3)) ? participle + 4 : 0;
    }
    boolean off =
        Set.of("from", "off").contains(next) && (THEM.contains(after) || people.isPerson(after));
    return switch (word) {
      case "removed", "taken", "confiscated" ->
          off
              ? participle + 3
              : theirs && (!word.equals("taken") || next.equals("away"))
                  ? participle + (next.equals("away") ? 2 : 1)
                  : 0;
      case "moved", "transferred" ->
          somebody && (next.equals("from") || isElsewhere(next, after, tokens, participle))
              ? participle + 2
              : 0;
      case "told", "asked" -> somebody ? toldEnd(tokens, participle) : 0;
      case "stopped", "prevented", "excluded", "barred" ->
          somebody && next.equals("from")
              ? participle + 2
              : listed(word, tokens, participle, somebody, theirs);
      case "left" -> somebody && next.equals("out") && after.equals("of") ? participle + 3 : 0;
      case "locked" -> somebody && Set.of("in", "out").contains(next) ? participle + 2 : 0;
      case "turned" -> somebody && next.equals("away") ? participle + 2 : 0;
      case "held" -> somebody && next.equals("down") ? participle + 2 : 0;
      case "given" -> somebody && next.equals("notice") ? participle + 2 : 0;
      case "made" ->
          somebody && next.equals("to") && !Set.of("measure", "feel").contains(after)
              ? participle + 2
              : 0;
      case "refused", "denied" -> somebody && !next.isEmpty() && !isStop(next) ? participle + 1 : 0;
      case "fitted", "installed", "activated", "switched", "raised" ->
          !isNot(tokens, participle) && isRestriction(tokens, participle) ? participle + 1 : 0;
      case "ruled" ->
          next.equals("out") && (theirs || isOption(tokens, participle)) ? participle + 2 : 0;
      case "warned" ->
          somebody && next.equals("that") && isThreat(tokens, participle) ? participle + 2 : 0;
      case "put" ->
          somebody
                  && Set.of("on", "in", "into").contains(next)
                  && Set.of("sanctions", "isolation", "seclusion", "restrictions", "restriction")
                      .contains(after)
              ? participle + 3
              : 0;
      case "pinned" -> Set.of("down", "against", "to").contains(next) ? participle + 1 : 0;
      case "permitted", "allowed" ->
          somebody && isNoLonger(tokens, participle, word) ? participle + 1 : 0;
      case "believed", "accepted", "consulted" ->
          (word.equals("consulted") ? somebody : theirs || (somebody && word.equals("believed")))
                  && isNot(tokens, participle)
              ? participle + 1
              : 0;
      case "assessed", "classed", "labelled" -> theirs && next.equals("as") ? participle + 2 : 0;
      case "spoken" ->
          next.equals("to")
                  && (Set.of("about", "regarding", "re", "concerning").contains(after)
                      || (somebody && isWithoutThem(tokens, participle)))
              ? participle + 2
              : 0;
      default -> listed(word, tokens, participle, somebody, theirs);
    };
  }

  private int listed(
      String word, List<Token> tokens, int participle, boolean somebody, boolean theirs) {
    boolean done =
        (PEOPLE.has(word) && (somebody || isFirst(tokens, participle)))
            || (BELONGINGS.has(word) && theirs)
            || (CUT.has(word) && theirs && isGiven(tokens, participle));
    return done ? participle + 1 : 0;
  }

  /** Behind "was", "has been", "got"; not behind "could be", "is to be". */
  private static boolean isHelped(List<Token> tokens, int participle) {
    boolean helped = false;
    for (int i = participle - 1; i >= Math.max(0, participle - HELPED); i--) {
      Token token = tokens.get(i);
      if (NOT_YET.has(token.lower())) {
        return false;
      }
      boolean helper = HELPERS.contains(token.lower()) || token.tag().contains("AUX");
      if (!helper && !token.tag().equals("ADV") && !NOTS.contains(token.lower())) {
        return helped;
      }
      helped |= helper && !token.lower().equals("be");
    }
    return helped;
  }

  /** Whether the one it is done to is a person: "she was", "Kofi has been". */
  private boolean isOfSomebody(List<Token> tokens, int participle) {
    for (int i = participle - 1; i >= Math.max(0, participle - HELPED - 2); i--) {
      Token token = tokens.get(i);
      String word = token.lower();
      if (SOMEBODY.contains(word)
          || people.isPerson(word)
          || people.other(word) != null
          || people.isRelative(word)
          || token.tag().equals("PROPN")) {
        return true;
      }
      boolean between =
          HELPERS.contains(word)
              || token.tag().contains("AUX")
              || token.tag().equals("ADV")
              || NOTS.contains(word);
      if (!between) {
        return word.equals("and") && i > 0;
      }
    }
    return false;
  }

  /** "Was restrained twice.": notes leave out who. */
  private static boolean isFirst(List<Token> tokens, int participle) {
    return participle <= 2 && tokens.getFirst().tag().contains("AUX");
  }

  /** Whether it is done to something of somebody's: "her phone was", "Kofi's bed has been". */
  private boolean isOfTheirs(List<Token> tokens, int participle) {
    for (int i = participle - 1; i >= Math.max(0, participle - CLAUSE); i--) {
      Token token = tokens.get(i);
      String word = token.lower();
      if (HARMLESS.has(word) || token.tag().equals("PUNCT")) {
        return false;
      }
      if (THEIRS.contains(word) || isOwner(token)) {
        return true;
      }
    }
    return false;
  }

  /** "Moved to another home", "transferred to a different ward". */
  private static boolean isElsewhere(
      String next, String after, List<Token> tokens, int participle) {
    boolean other =
        after.equals("another") || Set.of("different", "new").contains(at(tokens, participle + 3));
    return next.equals("to")
        && other
        && tokens.subList(participle, Math.min(tokens.size(), participle + HELPED + 2)).stream()
            .anyMatch(t -> PLACES_TO_LIVE.has(t.lower()));
  }

  /** "She was told she could not come", "he was asked to leave": one past what tells it. */
  private static int toldEnd(List<Token> tokens, int told) {
    if (at(tokens, told + 1).equals("to") && at(tokens, told + 2).equals("leave")) {
      return told + 3;
    }
    for (int i = told + 1; i < Math.min(tokens.size(), told + HELPED + 1); i++) {
      String word = at(tokens, i);
      boolean no =
          Set.of("cannot", "couldn't", "couldn’t", "can't", "can’t").contains(word)
              || (Set.of("could", "can", "would", "may").contains(word)
                  && Set.of("not", "no").contains(at(tokens, i + 1)))
              || (word.equals("would") && at(tokens, i + 1).equals("have"));
      if (no && at(tokens, told).equals("told")) {
        return told + 1;
      }
    }
    return 0;
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

  /** "Kofi's", "the boy's"; not "it's". */
  private static boolean isOwner(Token token) {
    String word = token.lower();
    return (word.endsWith("'s") || word.endsWith("’s")) && !token.tag().startsWith("PRON");
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
      if (OPTIONS.has(word) || people.isRelative(word)) {
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
