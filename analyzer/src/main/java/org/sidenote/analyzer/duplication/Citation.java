package org.sidenote.analyzer.duplication;

import java.util.regex.Pattern;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.Stretch;

/**
 * Whether a passage says where it is from: it is in quotation marks, it names its source and date
 * beforehand, or it is law. Such a repeat is legitimate.
 */
final class Citation {

  private static final int BEFORE = 140;
  private static final int INSIDE = 60;

  /** Every part is bounded, so the pattern cannot run away. */
  private static final Pattern SOURCE_AND_DATE =
      Pattern.compile(
          "\\b(from|recorded|written|copied|taken|repeated|quoted|carried forward|as at|as of|as in|see)\\b"
              + "[^\\n]{0,70}?\\b("
              + "\\d{1,2}(st|nd|rd|th)? ?(of )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
              + "|\\d{1,2}[/.]\\d{1,2}\\b"
              + "|(january|february|march|april|may|june|july|august|september|october|november|december) \\d{4})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LAW =
      Pattern.compile(
          "\\b(Act|Rules|Regulations) (19|20)\\d\\d\\b|\\bthe (court|order) \\w{0,12} ?orders?\\b");

  private Citation() {}

  static boolean covers(String text, Stretch passage) {
    int paragraph = text.lastIndexOf("\n\n", passage.start()) + 1;
    int from = Math.max(paragraph, passage.start() - BEFORE);
    int to = Math.min(passage.end(), passage.start() + INSIDE);
    return SOURCE_AND_DATE.matcher(text.substring(from, to)).find()
        || LAW.matcher(passage.in(text)).find()
        || isQuoted(text, passage);
  }

  private static boolean isQuoted(String text, Stretch passage) {
    int quoted = 0;
    for (Stretch quotation : Quotations.in(text)) {
      quoted +=
          Math.max(
              0,
              Math.min(quotation.end(), passage.end())
                  - Math.max(quotation.start(), passage.start()));
    }
    return quoted >= 0.7 * (passage.end() - passage.start());
  }
}
