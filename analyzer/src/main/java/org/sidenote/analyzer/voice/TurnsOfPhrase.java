package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.WordList;

/**
 * Ways of telling a view that take more than one word: "of the opinion", "made up her mind",
 * "won't".
 */
final class TurnsOfPhrase {

  private static final Set<String> VIEWS = Set.of("view", "opinion", "mind", "belief");

  private static final Set<String> MAKING = Set.of("changed", "made");

  private static final Set<String> HAVING = Set.of("has", "had", "have");

  private static final Set<String> KNOWING =
      Set.of("know", "care", "understand", "remember", "recall", "recognise");

  /** "Didn't know", "could not see" is the worker's finding; "doesn't know" is an answer. */
  private static final Set<String> DOES = Set.of("does", "do", "dos");

  private static final Set<String> REASONS =
      Set.of("because", "bcos", "cos", "wanting", "saying", "asking", "as");

  private static final Set<String> THAT = Set.of("that", ":", "to", "how");

  private static final WordList STANCES = WordList.named("stances");

  private static final Set<String> WITH_THAT =
      Set.of(
          "write",
          "add",
          "note",
          "observe",
          "admit",
          "allege",
          "attribute",
          "repeat",
          "reveal",
          "recall",
          "recount");

  private static final int THAT_WITHIN = 7;

  private TurnsOfPhrase() {}

  /** "was of the opinion", "are of one mind". */
  static boolean isOfAView(List<Word> words, int i) {
    return words.get(i).lower().equals("of")
        && i > 0
        && (words.get(i - 1).isBe() || words.get(i + 1 < words.size() ? i + 1 : i).is("DET"))
        && i + 2 < words.size()
        && VIEWS.contains(words.get(i + 2).lower());
  }

  /** "has changed her mind", "made up his mind". */
  static boolean isMindMade(List<Word> words, int i) {
    return MAKING.contains(words.get(i).lower())
        && words.subList(i, Math.min(words.size(), i + 4)).stream()
            .anyMatch(w -> w.lower().equals("mind"));
  }

  /** "has no wish to", "had doubts about". */
  static boolean hasNoWish(List<Word> words, int i) {
    return HAVING.contains(words.get(i).lower())
        && words.subList(i, Math.min(words.size(), i + 4)).stream()
            .anyMatch(w -> STANCES.has(w.lower()));
  }

  /** "does not see the need", "can't see why". */
  static boolean seesNoPoint(List<Word> words, int i) {
    if (!SEEING.contains(words.get(i).lower()) || i + 1 >= words.size()) {
      return false;
    }
    boolean not = i > 0 && words.get(i - 1).isNot();
    boolean point =
        words.subList(i + 1, Math.min(words.size(), i + 5)).stream()
            .anyMatch(w -> POINTS.contains(w.lower()));
    boolean none =
        words.get(i + 1).lower().equals("no") || words.get(i + 1).lower().equals("little");
    return point ? not || none : not && words.get(i + 1).lower().equals("why");
  }

  private static final Set<String> SEEING = Set.of("see", "sees", "saw");

  private static final Set<String> POINTS =
      Set.of("need", "point", "reason", "sense", "use", "harm", "problem", "benefit", "value");

  /** "in two minds", "strongly in favour", "all for it", "on board with". */
  static boolean isStance(List<Word> words, int i) {
    String lower = words.get(i).lower();
    String next = i + 1 < words.size() ? words.get(i + 1).lower() : "";
    String third = i + 2 < words.size() ? words.get(i + 2).lower() : "";
    String before = i > 0 ? words.get(i - 1).lower() : "";
    return switch (lower) {
      case "in", "of" -> next.equals("favour") || (next.equals("two") && third.equals("minds"));
      case "all", "up" -> next.equals("for") && !third.isEmpty();
      case "on" -> next.equals("board");
      case "at" -> next.equals("ease");
      case "against" -> strengthens(before);
      case "after" -> AFTER_WHAT.contains(next) && i > 0 && words.get(i - 1).isBe();
      default -> false;
    };
  }

  /** "dead", "firmly": how far somebody is against something. */
  static boolean strengthens(String lower) {
    return STRONGLY.contains(lower);
  }

  private static final Set<String> STRONGLY =
      Set.of(
          "dead",
          "firmly",
          "strongly",
          "totally",
          "completely",
          "very",
          "much",
          "wholly",
          "quite",
          "fiercely",
          "utterly",
          "flatly",
          "entirely",
          "really");

  /** "is after a bungalow": not "the visit is after lunch". */
  private static final Set<String> AFTER_WHAT =
      Set.of("a", "an", "some", "something", "somewhere", "more", "is");

  /** "Turned down Thursday", "turned down the day centre": not the radio, nor down a lane. */
  static boolean turnsDown(List<Word> words, int i) {
    boolean turns = TURNING.contains(words.get(i).lower());
    if (!turns || i + 2 >= words.size() || !words.get(i + 1).lower().equals("down")) {
      return false;
    }
    for (int k = i + 2; k < Math.min(words.size(), i + 5); k++) {
      if (TURNED_DOWN_LOW.has(words.get(k).lower())) {
        return false;
      }
    }
    return words.get(i + 2).isLetters() && !Around.isPassive(words, i);
  }

  private static final Set<String> TURNING = Set.of("turned", "turns");

  private static final WordList TURNED_DOWN_LOW = WordList.named("turned-down-low");

  /** "would take two nights a week", "he'd swap the Saturday". */
  static boolean wouldTake(List<Word> words, int i) {
    if (!TAKING.contains(words.get(i).lower()) || i + 1 >= words.size()) {
      return false;
    }
    boolean would = i > 0 && Set.of("would", "'d", "wd").contains(words.get(i - 1).lower());
    Word next = words.get(i + 1);
    return would && (next.is("DET") || next.is("NUM") || next.lower().equals("for"));
  }

  private static final Set<String> TAKING = Set.of("take", "swap", "trade", "settle", "have");

  static boolean isDontKnow(List<Word> words, int i) {
    String lower = words.get(i).lower();
    boolean not = i > 0 && words.get(i - 1).isNot();
    boolean now = i > 1 && DOES.contains(words.get(i - 2).lower());
    boolean unaware = lower.startsWith("realise") && not;
    return (KNOWING.contains(lower) && not && now) || unaware || lower.equals("dunno");
  }

  /** "wont take the strong ones", "will not be pulled": a refusal. */
  static boolean isWont(List<Word> words, int i) {
    String lower = words.get(i).lower();
    if (lower.equals("wont") || lower.equals("won't")) {
      return true;
    }
    return (lower.equals("not") && i > 0 && words.get(i - 1).lower().equals("will"))
        || (lower.equals("n't") && i > 0 && words.get(i - 1).lower().equals("wo"));
  }

  /** "She talked about the allotment". */
  static boolean isAbout(List<Word> words, int i) {
    for (int k = i + 1; k < Math.min(words.size(), i + 4); k++) {
      if (words.get(k).lower().equals("about")) {
        return true;
      }
    }
    return false;
  }

  /** "Shaz rang because Pip nearly fell": the reason is the caller's. */
  static boolean isCallAbout(List<Word> words, int i) {
    for (int k = i + 1; k < Math.min(words.size(), i + 9); k++) {
      String lower = words.get(k).lower();
      boolean toSay =
          lower.equals("to")
              && k + 1 < words.size()
              && VoiceWords.isSaying(words.get(k + 1).lower());
      if (toSay || REASONS.contains(lower)) {
        return true;
      }
      if (words.get(k).is("VERB") || lower.equals("and")) {
        return false;
      }
    }
    return false;
  }

  private static final Set<String> CLAUSE_OF = Set.of("he", "she", "they");

  /** "She wrote that" reports; "she wrote it down" does not. */
  static boolean needsThat(List<Word> words, int i) {
    if (!WITH_THAT.contains(String.valueOf(VoiceWords.SAYING.of(words.get(i).lower())))) {
      return false;
    }
    // "He admitted he had"
    if (i + 2 < words.size() && CLAUSE_OF.contains(words.get(i + 1).lower())) {
      return false;
    }
    for (int k = i + 1; k < Math.min(words.size(), i + THAT_WITHIN); k++) {
      if (THAT.contains(words.get(k).lower())) {
        return false;
      }
    }
    return true;
  }
}
