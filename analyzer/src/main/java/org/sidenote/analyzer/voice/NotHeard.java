package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reasons for which a record may lack the person's voice, and the fillers that are no reason. */
final class NotHeard {

  /** "Not seen because", a refusal, an advocate: accepted by Write Enough and by BASW's tips. */
  private static final List<String> REASONS =
      List.of(
          "not seen",
          "wasn't seen",
          "wasn’t seen",
          "unable to see",
          "could not be seen",
          "declined",
          "refused",
          "did not want to",
          "didn't want to",
          "didn’t want to",
          "does not want to",
          "did not wish",
          "chose not to",
          "advocate",
          "asleep",
          "too unwell",
          "unconscious");

  private static final Set<String> FILLERS =
      Set.of(
          "",
          "n a",
          "na",
          "n k",
          "nil",
          "none",
          "none recorded",
          "not applicable",
          "not known",
          "unknown",
          "not recorded",
          "not obtained",
          "nothing to add",
          "no change",
          "no changes",
          "no update",
          "as above",
          "as before",
          "as below",
          "as previous",
          "as previously",
          "as previously recorded",
          "as per previous",
          "as per above",
          "as per last review",
          "as per assessment",
          "as per previous assessment",
          "see above",
          "see below",
          "see previous",
          "see previous assessment",
          "see previous review",
          "see previous record",
          "see previous plan",
          "see assessment",
          "see last review",
          "see case notes",
          "see case note",
          "see notes",
          "see file",
          "please see above",
          "please see previous assessment",
          "same as above",
          "same as last time",
          "tbc",
          "tba",
          "to be completed",
          "to be confirmed",
          "to be added",
          "to follow",
          "to be updated",
          "completed",
          "not completed",
          "yes",
          "no",
          "x",
          "xx",
          "xxx");

  /** "N/A, child is a baby" is this short; an account of a baby is longer. */
  private static final int SHORT = 40;

  private NotHeard() {}

  /** Whether a text says why the person was not heard. */
  static boolean saysWhy(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return REASONS.stream().anyMatch(lower::contains);
  }

  /** Whether a section holds nothing, or only words that stand for nothing ("N/A", "as above"). */
  static boolean isFiller(String text) {
    String words = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    boolean notApplicable =
        (words.startsWith("n a ") || words.startsWith("not applicable "))
            && words.length() <= SHORT
            && !saysWhy(text);
    return notApplicable || FILLERS.contains(words);
  }
}
