package org.sidenote.analyzer.duplication;

import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.Stretch;

/**
 * Whether a passage says where it is from: it is in quotation marks, its own sentence or the words
 * that lead up to it name a source and a date, or it is law. Such a repeat is legitimate.
 */
final class Citation {

  private static final int BEFORE = 160;
  private static final int INSIDE = 90;
  private static final int AFTER = 70;

  private static final String MONTH =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
          + "|january|february|march|april|june|july|august|sept|september|october|november"
          + "|december)\\b";

  private static final String DATE =
      "(\\b\\d{1,2}(st|nd|rd|th)? ?(of )?"
          + MONTH
          + "|\\b\\d{1,2}[/.-](0?[1-9]|1[0-2])([/.-]\\d{2,4})?\\b|\\b\\d{4}-\\d\\d-\\d\\d\\b"
          + "|\\b"
          + MONTH
          + " (last|this|\\d{4}))";

  private static final String DOCUMENT =
      "\\b(visits?|notes?|entry|entries|records?|recordings?|reviews?|plans?|assessments?|reports?"
          + "|minutes|meeting|conference|order|statement|letters?|e-?mails?|calls?|contact|logs?"
          + "|summary|referral|enquiry|chronology|session|form|cards?)\\b";

  /** As in "from my visit on 18 November", "see the review of 3/4/25". */
  private static final Pattern TAKEN_FROM =
      Pattern.compile(
          "(?i)\\b(from|in|at|per|see|source|quoting)\\b[^\\n.;]{0,40}?"
              + DOCUMENT
              + "[^\\n.;]{0,40}?"
              + DATE);

  /** As in "the plan dated 14 February says". */
  private static final Pattern SPEAKS =
      Pattern.compile(
          "(?i)"
              + DOCUMENT
              + "[^\\n.]{0,40}?"
              + DATE
              + "[^\\n.]{0,30}?(:|\\b(say|says|said|record|records|recorded|read|reads|state|states"
              + "|stated|note|notes|noted|list|lists|listed|has|show|shows|showed|found|describes?"
              + "|described)\\b|[\"“‘])");

  private static final Pattern SAID_AGAIN =
      Pattern.compile(
          "(?i)\\b(recorded|wrote|written|copied|taken|repeated|quoted|carried forward|as at|as of"
              + "|as it stood|said then|word for word)\\b[^\\n]{0,50}?"
              + DATE);

  /** In brackets or after the passage, a document and its date are enough. */
  private static final Pattern DOCUMENT_AND_DATE =
      Pattern.compile("(?i)" + DOCUMENT + "[^\\n]{0,50}?" + DATE);

  private static final Pattern LAW = Pattern.compile("\\b(Act|Rules|Regulations) (19|20)\\d\\d\\b");

  private static final Pattern ORDER =
      Pattern.compile(
          "(?i)\\b(the|this) (court|judge|order|tribunal)\\b[^\\n.]{0,40}\\b(orders|ordered|says|said|provides|states)\\b");

  private Citation() {}

  static boolean covers(Somebody somebody, String text, Stretch passage) {
    String leadIn =
        text.substring(
            leadIn(text, passage.start()), Math.min(passage.end(), passage.start() + INSIDE));
    return (mayHaveDate(leadIn)
            && (TAKEN_FROM.matcher(leadIn).find()
                || SPEAKS.matcher(leadIn).find()
                || SAID_AGAIN.matcher(leadIn).find()))
        || isOrdered(leadIn)
        || isFollowedByItsSource(text, passage.end())
        || (isLaw(passage.in(text)) && !somebody.names(passage.in(text)))
        || isQuoted(text, passage);
  }

  /**
   * What stands behind the sentence with the quotation that a source is named for: "The plan of 3
   * May says 'I walk alone'. He takes two sugars" does not say where the sugars are from. Null if
   * the source is named for all of the passage.
   */
  static @Nullable Stretch behindQuotation(String text, Stretch passage) {
    int from = leadIn(text, passage.start());
    int first = WholeSentences.end(text, passage.start());
    for (Stretch quotation : Quotations.in(text)) {
      if (quotation.start() >= from && quotation.start() < first) {
        int end = WholeSentences.end(text, quotation.end() - 1);
        return end < passage.end() ? new Stretch(end, passage.end()) : null;
      }
    }
    return null;
  }

  private static boolean isLaw(String text) {
    return mayHave(text, "act ", "rules ", "regulations ") && LAW.matcher(text).find();
  }

  private static boolean isOrdered(String text) {
    return mayHave(text, "court", "judge", "order", "tribunal") && ORDER.matcher(text).find();
  }

  /** Every date has a digit, or is a month "last" or "this"; most passages have neither. */
  private static boolean mayHaveDate(String text) {
    return text.chars().anyMatch(Character::isDigit) || mayHave(text, " last", " this");
  }

  /** Whether a pattern is worth trying, by words one of which it must find. */
  private static boolean mayHave(String text, String... words) {
    String lower = text.toLowerCase(Locale.ROOT);
    return Stream.of(words).anyMatch(lower::contains);
  }

  /** Where the sentence begins that leads up to a passage: "From my visit on 4 March:". */
  private static int leadIn(String text, int passage) {
    int from = Math.max(0, passage - BEFORE);
    int last = passage;
    while (last > from && " \n".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    boolean introduced = last > from && text.charAt(last - 1) == ':';
    for (int i = introduced ? last - 1 : passage - 1; i >= from; i--) {
      if (".!?\n".indexOf(text.charAt(i)) >= 0 && isEnd(text, i)) {
        return i + 1;
      }
    }
    return from;
  }

  /** A stop within "10.40" or "T. Wilk" ends nothing. */
  private static boolean isEnd(String text, int stop) {
    return text.charAt(stop) == '\n'
        || (stop + 1 < text.length()
            && Character.isWhitespace(text.charAt(stop + 1))
            && !(stop > 1
                && Character.isUpperCase(text.charAt(stop - 1))
                && text.charAt(stop - 2) == ' '));
  }

  /** As in "(assessment of 8 July 2025, section 6)". */
  private static boolean isFollowedByItsSource(String text, int end) {
    String after = text.substring(end, Math.min(text.length(), end + AFTER)).stripLeading();
    int close = after.indexOf(')');
    return after.startsWith("(")
        && close > 0
        && DOCUMENT_AND_DATE.matcher(after.substring(0, close)).find();
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
