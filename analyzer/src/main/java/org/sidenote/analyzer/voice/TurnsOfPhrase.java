package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.WordList;

/**
 * Ways of telling a view that take more than one word: "of the opinion", "made up her mind",
 * "won't".
 */
final class TurnsOfPhrase {

  private static final WordList VIEWS = WordList.of("view", "opinion", "mind", "belief");

  private static final WordList MAKING = WordList.of("changed", "made");

  private static final WordList HAVING = WordList.of("has", "had", "have");

  private static final WordList KNOWING =
      WordList.of("know", "care", "understand", "remember", "recall", "recognise");

  /** "Didn't know", "could not see" is the worker's finding; "doesn't know" is an answer. */
  private static final WordList DOES = WordList.of("does", "do", "dos");

  private static final WordList REASONS =
      WordList.of("because", "bcos", "cos", "wanting", "saying", "asking", "as");

  private static final WordList THAT = WordList.of("that", ":", "to", "how");

  private static final WordList STANCES = WordList.named("stances");

  private static final WordList WITH_THAT =
      WordList.of(
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
        && VIEWS.has(words.get(i + 2).lower());
  }

  /** "has changed her mind", "made up his mind". */
  static boolean isMindMade(List<Word> words, int i) {
    return MAKING.has(words.get(i).lower())
        && words.subList(i, Math.min(words.size(), i + 4)).stream()
            .anyMatch(w -> w.lower().equals("mind"));
  }

  /** "has no wish to", "had doubts about". */
  static boolean hasNoWish(List<Word> words, int i) {
    return HAVING.has(words.get(i).lower())
        && words.subList(i, Math.min(words.size(), i + 4)).stream()
            .anyMatch(w -> STANCES.has(w.lower()));
  }

  /** "does not see the need", "can't see why". */
  static boolean seesNoPoint(List<Word> words, int i) {
    if (!SEEING.has(words.get(i).lower()) || i + 1 >= words.size()) {
      return false;
    }
    boolean not = i > 0 && words.get(i - 1).isNot();
    boolean point =
        words.subList(i + 1, Math.min(words.size(), i + 5)).stream()
            .anyMatch(w -> POINTS.has(w.lower()));
    boolean none =
        words.get(i + 1).lower().equals("no") || words.get(i + 1).lower().equals("little");
    return point ? not || none : not && words.get(i + 1).lower().equals("why");
  }

  private static final WordList SEEING = WordList.of("see", "sees", "saw");

  private static final WordList POINTS =
      WordList.of("need", "point", "reason", "sense", "use", "harm", "problem", "benefit", "value");

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
      case "after" -> AFTER_WHAT.has(next) && i > 0 && words.get(i - 1).isBe();
      default -> false;
    };
  }

  /** "dead", "firmly": how far somebody is against something. */
  static boolean strengthens(String lower) {
    return STRONGLY.has(lower);
  }

  private static final WordList STRONGLY =
      WordList.of(
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
  private static final WordList AFTER_WHAT =
      WordList.of("a", "an", "some", "something", "somewhere", "more", "is");

  /** "Turned down Thursday", "turned down the day centre": not the radio, nor down a lane. */
  static boolean turnsDown(List<Word> words, int i) {
    boolean turns = TURNING.has(words.get(i).lower());
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

  private static final WordList TURNING = WordList.of("turned", "turns");

  private static final WordList TURNED_DOWN_LOW = WordList.named("turned-down-low");

  /** "would take two nights a week", "he'd swap the Saturday". */
  static boolean wouldTake(List<Word> words, int i) {
    if (!TAKING.has(words.get(i).lower()) || i + 1 >= words.size()) {
      return false;
    }
    boolean would = i > 0 && Set.of("would", "'d", "wd").contains(words.get(i - 1).lower());
    Word next = words.get(i + 1);
    return would && (next.is("DET") || next.is("NUM") || next.lower().equals("for"));
  }

  private static final WordList TAKING = WordList.of("take", "swap", "trade", "settle", "have");

  static boolean isDontKnow(List<Word> words, int i) {
    String lower = words.get(i).lower();
    boolean not = i > 0 && words.get(i - 1).isNot();
    boolean now = i > 1 && DOES.has(words.get(i - 2).lower());
    boolean unaware = lower.startsWith("realise") && not;
    return (KNOWING.has(lower) && not && now) || unaware || lower.equals("dunno");
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
      if (toSay || REASONS.has(lower)) {
        return true;
      }
      if (words.get(k).is("VERB") || lower.equals("and")) {
        return false;
      }
    }
    return false;
  }

  private static final WordList CLAUSE_OF = WordList.of("he", "she", "they");

  /** "She wrote that" reports; "she wrote it down" does not. */
  static boolean needsThat(List<Word> words, int i) {
    if (!WITH_THAT.has(String.valueOf(VoiceWords.SAYING.of(words.get(i).lower())))) {
      return false;
    }
    // "He admitted he had"
    if (i + 2 < words.size() && CLAUSE_OF.has(words.get(i + 1).lower())) {
      return false;
    }
    for (int k = i + 1; k < Math.min(words.size(), i + THAT_WITHIN); k++) {
      if (THAT.has(words.get(k).lower())) {
        return false;
      }
    }
    return true;
  }
}
