package org.sidenote.analyzer.duplication;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.api.CaseRecord;

/**
 * Whether a passage says where it is from: its own sentence or the words that lead up to it name a
 * source and its date, or it is law or verse. Such a repeat is legitimate.
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

  /** As in "..., as I wrote on 5 January 2026." */
  private static final Pattern AS_WRITTEN =
      Pattern.compile(
          "(?i)\\bas (I |we )?(recorded|wrote|written|noted|said|was)\\b[^\\n]{0,40}?"
              + DATE
              + "( \\d{4})?\\W*$");

  /** In brackets or after the passage, a document and its date are enough. */
  private static final Pattern DOCUMENT_AND_DATE =
      Pattern.compile("(?i)" + DOCUMENT + "[^\\n]{0,50}?" + DATE);

  private static final Pattern LAW = Pattern.compile("\\b(Act|Rules|Regulations) (19|20)\\d\\d\\b");

  /** From elsewhere, so that the day of the record is not its day. */
  private static final Pattern OUTSIDE =
      Pattern.compile(
          "(?i)\\b(letters?|e-?mails?|reports?|order|statement|minutes|referral|cards?|form)\\b");

  /** What a person's own file is made of. */
  private static final Pattern RECORD = Pattern.compile("(?i)\\bfiles?\\b|" + DOCUMENT);

  private static final Pattern VERSE =
      Pattern.compile(
          "(?i)\\b(poems?|hymns?|prayers?|psalms?|songs?|verses?|lyrics|rhymes?|lullaby|carol|haiku"
              + "|surah|scripture|bible)\\b[^\\n.]{0,30}[:\"“‘]");

  /** A sentence that does no more than say where what follows is from. */
  private static final Pattern SOURCE_ALONE =
      Pattern.compile(
          "(?i)\\s*[(\\[]?(copied|taken|carried forward|repeated|quoted|pasted|source|from|see|as"
              + " (recorded|written|noted|at|of))\\b[^\\n]{0,60}"
              + DATE
              + "[/.-]?( ?\\d{2,4})?[)\\].]*\\s*");

  private static final Pattern ORDER =
      Pattern.compile(
          "(?i)\\b(the|this) (court|judge|order|tribunal)\\b[^\\n.]{0,40}\\b(orders|ordered|says|said|provides|states)\\b");

  private Citation() {}

  /**
   * Whether it is.
   *
   * @param record in which it stands
   * @param sources the records in which it stands too
   */
  static boolean covers(CaseRecord record, String text, Stretch passage, List<CaseRecord> sources) {
    int from = leadIn(text, passage.start());
    String leadIn = text.substring(from, Math.min(passage.end(), passage.start() + INSIDE));
    return isDated(leadIn, sources)
        || isSaidAtItsEnd(text, passage, sources)
        || namesWhose(text.substring(from, passage.start()), record, sources)
        || isOrdered(leadIn)
        || isFollowedByItsSource(text, passage.end(), sources)
        || isVerse(text.substring(from, WholeSentences.end(text, passage.start())), passage)
        || isLaw(new Somebody(record), passage.in(text));
  }

  private static boolean isDated(String leadIn, List<CaseRecord> sources) {
    return mayHaveDate(leadIn)
        && (TAKEN_FROM.matcher(leadIn).find()
            || SPEAKS.matcher(leadIn).find()
            || SAID_AGAIN.matcher(leadIn).find())
        && isItsDay(leadIn, sources);
  }

  /** "..., as I wrote on 5 January": at the end of the passage's first sentence. */
  private static boolean isSaidAtItsEnd(String text, Stretch passage, List<CaseRecord> sources) {
    int end = Math.min(passage.end(), WholeSentences.end(text, passage.start()));
    String last = text.substring(Math.max(passage.start(), end - INSIDE), end);
    Matcher matcher = AS_WRITTEN.matcher(last);
    return mayHaveDate(last) && matcher.find() && isItsDay(matcher.group(), sources);
  }

  /** A letter or a report from elsewhere is of another day than the records that cite it. */
  private static boolean isItsDay(String citation, List<CaseRecord> sources) {
    return OUTSIDE.matcher(citation).find() || CitedDays.mayBeOf(citation, sources);
  }

  /** "From Leo's home visit:" says whose record it is, of somebody else, without a date. */
  private static boolean namesWhose(String leadIn, CaseRecord record, List<CaseRecord> sources) {
    return leadIn.stripTrailing().endsWith(":")
        && !mayHaveDate(leadIn)
        && RECORD.matcher(leadIn).find()
        && sources.stream()
            .map(CaseRecord::person)
            .filter(person -> !person.id().equals(record.person().id()))
            .anyMatch(person -> new Somebody(record).isNamed(person, leadIn));
  }

  /** "She read me a poem: ...": what is read or sung is nobody's account. */
  private static boolean isVerse(String sentence, Stretch passage) {
    return 3 * sentence.length() > 2 * (passage.end() - passage.start())
        && VERSE.matcher(sentence).find();
  }

  /**
   * What stands behind the sentence with the quotation that a source is named for: "The plan of 3
   * May says 'I walk alone'. He takes two sugars" does not say where the sugars are from. Null if
   * the source is named for all of the passage.
   *
   * @param quotations in the text, in order
   */
  static @Nullable Stretch behindQuotation(String text, List<Stretch> quotations, Stretch passage) {
    int from = leadIn(text, passage.start());
    int first = WholeSentences.end(text, passage.start());
    for (Stretch quotation : Stretch.touching(quotations, passage.start(), first)) {
      if (quotation.start() >= from) {
        int end = WholeSentences.end(text, quotation.end() - 1);
        return end < passage.end() ? new Stretch(end, passage.end()) : null;
      }
    }
    return null;
  }

  /** Whether an Act is named, and nobody: "he" is anybody behind "a person". */
  private static boolean isLaw(Somebody somebody, String text) {
    return mayHave(text, "act ", "rules ", "regulations ")
        && LAW.matcher(text).find()
        && !somebody.isOne(Somebody.words(text), false);
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
  static int leadIn(String text, int passage) {
    int from = Math.max(0, passage - BEFORE);
    int last = passage;
    while (last > from && " \n".indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    boolean introduced = last > from && text.charAt(last - 1) == ':';
    int start = sentence(text, introduced ? last - 1 : passage - 1, from);
    if (last > from && ".)]".indexOf(text.charAt(last - 1)) >= 0) {
      int before = sentence(text, last - 2, from);
      return SOURCE_ALONE.matches(text.substring(before, last)) ? before : start;
    }
    return start;
  }

  private static int sentence(String text, int last, int from) {
    for (int i = last; i >= from; i--) {
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
  private static boolean isFollowedByItsSource(String text, int end, List<CaseRecord> sources) {
    String after = text.substring(end, Math.min(text.length(), end + AFTER)).stripLeading();
    int close = after.indexOf(')');
    return after.startsWith("(")
        && close > 0
        && DOCUMENT_AND_DATE.matcher(after.substring(0, close)).find()
        && isItsDay(after.substring(0, close), sources);
  }
}
