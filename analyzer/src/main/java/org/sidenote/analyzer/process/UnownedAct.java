package org.sidenote.analyzer.process;

import java.util.List;
import java.util.Set;
import org.sidenote.api.Token;

/**
 * A decision or a power used, put as a thing that happened: "approval was not given", "sanctions
 * were imposed", "steps were taken to", "the thinking is that", "the message from above is".
 */
final class UnownedAct {

  private static final Set<String> LEAVE =
      Set.of("approval", "permission", "authorisation", "clearance");
  private static final Set<String> TURNED_DOWN =
      Set.of("refused", "withheld", "withdrawn", "declined", "denied");
  private static final Set<String> STEPS = Set.of("steps", "measures");
  private static final Set<String> LIMITS =
      Set.of(
          "sanctions",
          "sanction",
          "restrictions",
          "ban",
          "curfew",
          "penalties",
          "conditions",
          "limits",
          "limit",
          "warning",
          "warnings",
          "consequences",
          "ultimatum",
          "deadline",
          "rules",
          "condition");
  private static final Set<String> IMPOSED =
      Set.of("imposed", "applied", "introduced", "issued", "placed", "set", "put", "laid");
  private static final Set<String> DOUBTS = Set.of("doubt", "doubts", "question", "questions");
  private static final Set<String> RAISED = Set.of("raised", "expressed", "asked", "voiced");
  private static final Set<String> CONTRACTS = Set.of("contract", "agreement");
  private static final Set<String> OF_CONDUCT = Set.of("behaviour", "behavior", "expectations");

  /** What somebody must have thought or passed down. */
  private static final Set<String> PASSED_DOWN =
      Set.of("thinking", "message", "steer", "instruction", "expectation", "verdict", "conclusion");

  private static final Set<String> FROM = Set.of("from", "of", "among", "amongst", "within");

  private static final int ASIDE = 4;

  private UnownedAct() {}

  /** One past the last token of such words, for the noun they turn on; 0 if they are none. */
  static int end(List<Token> tokens, int noun) {
    String word = tokens.get(noun).lower();
    if (PASSED_DOWN.contains(word)) {
      return passedDown(tokens, noun);
    }
    if (LEAVE.contains(word)) {
      int given = HiddenOpinion.afterBe(tokens, noun + 1, Set.of("given", "granted")::contains);
      boolean not = given > 1 && tokens.get(given - 2).lower().equals("not");
      return not ? given : HiddenOpinion.afterBe(tokens, noun + 1, TURNED_DOWN::contains);
    }
    if (STEPS.contains(word)) {
      return followed(tokens, noun, Set.of("taken"), Set.of("to"));
    }
    if (LIMITS.contains(word) && !HiddenOpinion.isNone(tokens, noun - 1)) {
      return HiddenOpinion.afterBe(tokens, noun + 1, IMPOSED::contains);
    }
    if (DOUBTS.contains(word)) {
      int raised = HiddenOpinion.afterBe(tokens, noun + 1, RAISED::contains);
      return raised > 0 && isWhether(tokens, raised) ? raised : 0;
    }
    if (CONTRACTS.contains(word) && noun > 0) {
      boolean ofConduct = OF_CONDUCT.contains(tokens.get(noun - 1).lower());
      int drawn =
          HiddenOpinion.afterBe(
              tokens, noun + 1, Set.of("drawn", "imposed", "issued", "introduced")::contains);
      int reached = HiddenOpinion.afterBe(tokens, noun + 1, "reached"::equals);
      return ofConduct ? drawn : word.equals("agreement") ? reached : 0;
    }
    return switch (word) {
      case "agreement" -> HiddenOpinion.afterBe(tokens, noun + 1, "reached"::equals);
      case "account" -> followed(tokens, noun, Set.of("taken"), Set.of("of"));
      case "weight" -> followed(tokens, noun, Set.of("given", "placed", "attached"), Set.of("to"));
      default -> 0;
    };
  }

  private static int followed(List<Token> tokens, int noun, Set<String> done, Set<String> next) {
    int end = HiddenOpinion.afterBe(tokens, noun + 1, done::contains);
    boolean not = end > 1 && tokens.get(end - 2).lower().equals("not");
    boolean goesOn = end < tokens.size() && next.contains(tokens.get(end).lower());
    return end > 0 && !not && goesOn ? end : 0;
  }

  private static boolean isWhether(List<Token> tokens, int from) {
    return tokens.subList(from, Math.min(tokens.size(), from + ASIDE)).stream()
        .anyMatch(t -> t.lower().equals("whether"));
  }

  /** "The thinking is that", "the message from above is that"; not "the message was for Mum". */
  private static int passedDown(List<Token> tokens, int noun) {
    if (noun == 0 || !tokens.get(noun - 1).lower().equals("the")) {
      return 0;
    }
    int be = noun + 1;
    if (be < tokens.size() && FROM.contains(tokens.get(be).lower())) {
      int end = Math.min(tokens.size(), be + ASIDE);
      while (be < end && !tokens.get(be).tag().contains("AUX")) {
        be++;
      }
    }
    boolean is = be + 1 < tokens.size() && Set.of("is", "was").contains(tokens.get(be).lower());
    boolean settled = !tokens.get(noun).lower().equals("conclusion") || isAt(tokens, be, "was");
    return is && settled && isAt(tokens, be + 1, "that") ? be + 1 : 0;
  }

  private static boolean isAt(List<Token> tokens, int i, String word) {
    return i < tokens.size() && tokens.get(i).lower().equals(word);
  }
}
