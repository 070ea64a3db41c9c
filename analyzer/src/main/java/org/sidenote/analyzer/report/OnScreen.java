package org.sidenote.analyzer.report;

import java.util.List;
import java.util.Map;
import org.sidenote.api.Category;

/**
 * Words and cuts that every face of Sidenote shares, so that a terminal and a page say the same.
 */
public final class OnScreen {

  private static final int FIRST_WORDS = 11;
  private static final int LAST_WORDS = 3;

  private static final Map<Category, String> SAID =
      Map.of(
          Category.DUPLICATION, "Copied",
          Category.ACCURACY, "Does not match",
          Category.PROCESS, "Process",
          Category.WORDING, "Wording",
          Category.VOICE, "Voice",
          Category.PURPOSE, "Purpose",
          Category.FACT, "Fact or opinion",
          Category.PROPORTION, "Length",
          Category.RIGHTS, "Involvement",
          Category.TIMELINESS, "Time");

  private OnScreen() {}

  /** What a category is called. */
  public static String said(Category category) {
    return SAID.getOrDefault(category, category.toString());
  }

  /** A passage on one line; a long one keeps its first eleven and last three words. */
  public static String shortened(String passage) {
    List<String> words = List.of(passage.strip().split("\\s+"));
    if (words.size() <= 2 * (FIRST_WORDS + LAST_WORDS)) {
      return String.join(" ", words);
    }
    return String.join(" ", words.subList(0, FIRST_WORDS))
        + " … "
        + String.join(" ", words.subList(words.size() - LAST_WORDS, words.size()));
  }
}
