package org.sidenote.analyzer.process;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Token;

/**
 * What somebody was given to keep them quiet, or was not given and is owed: "was given extra
 * lorazepam to settle him", "was never given a reason". What a nurse gives for a pain hides nobody.
 */
final class Given {

  private static final WordList MEDICINES = WordList.named("medicines");

  /** Medicine, as notes call it without its name. */
  private static final Set<String> MEDICINE =
      Set.of(
          "medication",
          "medicine",
          "meds",
          "prn",
          "sedation",
          "sedative",
          "sedatives",
          "tablet",
          "tablets",
          "injection");

  private static final Set<String> QUIETEN =
      Set.of("calm", "settle", "sedate", "quieten", "quiet", "subdue", "manage");

  private static final Set<String> THEM = Set.of("him", "her", "them", "his", "their");
  private static final Set<String> REASONS = Set.of("reason", "reasons", "explanation");

  private static final int AHEAD = 9;

  private Given() {}

  /** "Was never given a reason", "has not been given any explanation": one past it; 0 if not. */
  static int noReasonEnd(List<Token> tokens, int given) {
    boolean not =
        isNot(at(tokens, given - 1))
            || isNot(at(tokens, given - 2))
            || Set.of("never", "no").contains(at(tokens, given - 1))
            || at(tokens, given + 1).equals("no");
    return not && REASONS.contains(at(tokens, given + 2)) ? given + 3 : 0;
  }

  /** "Given extra medication to calm him": one past "given"; 0 if it is nothing of the kind. */
  static int quietingEnd(List<Token> tokens, int given) {
    boolean medicine = false;
    for (int i = given + 1; i < Math.min(tokens.size(), given + AHEAD); i++) {
      String word = tokens.get(i).lower();
      boolean quieten = word.equals("to") && QUIETEN.contains(at(tokens, i + 1));
      if (medicine && quieten && THEM.contains(at(tokens, i + 2))) {
        return given + 1;
      }
      medicine |= MEDICINE.contains(word) || MEDICINES.has(word);
    }
    return 0;
  }

  private static boolean isNot(String word) {
    return word.equals("not") || word.endsWith("n't") || word.endsWith("n’t");
  }

  private static String at(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
  }
}
