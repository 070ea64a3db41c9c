package org.sidenote.analyzer.accuracy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;

/**
 * Reads what a text gives as true of the person on its day, of kinds of which one at a time is
 * true: a room, a school, a home, an order, how often carers come.
 */
final class Standing {

  /** Beside a detail they tell that it is over. */
  private static final WordList PAST = WordList.named("details-of-the-past");

  /** Beside a detail they tell of something asked for, planned or denied. */
  private static final WordList TO_COME = WordList.named("details-to-come");

  /** Beside a detail they tell that it is a new one. */
  private static final WordList CHANGING = WordList.named("details-that-change");

  private static final Map<String, String> FIGURES =
      Map.of(
          "one", "1", "two", "2", "three", "3", "four", "4", "five", "5", "six", "6", "seven", "7",
          "eight", "8", "nine", "9", "ten", "10");

  private static final String NUMBER =
      "(?<![\\p{L}\\d.])(?<value>\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)";

  private static final String NAME = "(?:\\p{Lu}[\\p{L}'’]{1,20} ){1,3}";

  private static final List<String> AS_EVER =
      List.of(" as ever", " as always", " as usual", " as before");

  /** In UTF-16 units; no detail is longer. */
  private static final int LONGEST = 120;

  /** Words before a detail in a sentence without a subject: "Moved to Room 12". */
  private static final int FEW = 2;

  private Standing() {}

  /** A kind of detail. Every part of its pattern is bounded. */
  enum Kind {
    ROOM(
        "(?<![\\p{L}])(?<of>[Rr]oom|[Ff]lat|[Bb]ay|[Bb]ungalow|[Aa]partment) (?<value>\\d{1,3}[a-zA-Z]?)(?![\\p{L}\\d])",
        "room ",
        "Room ",
        "flat ",
        "Flat ",
        "bay ",
        "Bay ",
        "ungalow ",
        "partment "),
    SCHOOL(
        "(?:ttends|ttending|oes to|upil at|tarted at|is now at|oved to|ransferred to|oined|chool:|ollege:|ursery:) (?<value>"
            + NAME
            + "(?:Primary|Infants?|Juniors?|Academy|High|School|College|Nursery|Grammar|Secondary))(?![\\p{L}])",
        "Primary",
        "Infant",
        "Junior",
        "Academy",
        "High",
        "School",
        "College",
        "Nursery",
        "Grammar",
        "Secondary"),
    HOME(
        "(?:[Ll]ives|[Ll]iving|[Rr]esides|[Rr]esiding|[Pp]laced|[Ss]taying|[Mm]oved|[Rr]esident) (?:in|at|to|into) (?<value>"
            + NAME
            + "(?:House|Court|Lodge|Grange|Manor|Gardens|View|Hall|Cottage|Villa|Gate|Street|Road|Close|Avenue|Drive))(?![\\p{L}])",
        "House",
        "Court",
        "Lodge",
        "Grange",
        "Manor",
        "Gardens",
        "View",
        "Hall",
        "Cottage",
        "Villa",
        "Gate",
        "Street",
        "Road",
        "Close",
        "Avenue",
        "Drive"),
    ORDER(
        "(?<![\\p{L}])(?<value>[Ss]ection 20|[Ss]\\.? ?20|[Ii]nterim [Cc]are [Oo]rder|ICO|(?:[Ff]ull )?[Cc]are [Oo]rder|[Ss]pecial [Gg]uardianship [Oo]rder|SGO)(?![\\p{L}\\d])",
        "ection 20",
        "s20",
        "S20",
        "s 20",
        "S 20",
        "s.20",
        "S.20",
        "s. 20",
        "S. 20",
        "rder",
        "ICO",
        "SGO"),
    OFTEN(
        NUMBER
            + " ?x? ?(?<of>calls|visits|hours|hrs|nights|mornings|afternoons|sessions)(?: of \\p{L}{2,12})? ?(?:an?|per|each|/|p/)? ?(?:day|daily|week|weekly|wk|w|fortnight|month)(?![\\p{L}])",
        "calls",
        "visits",
        "hours",
        "hrs",
        "nights",
        "mornings",
        "afternoons",
        "sessions");

    private final Pattern pattern;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final List<String> hints;

    /**
     * A kind.
     *
     * @param hints one of them stands in every such detail
     */
    Kind(String pattern, String... hints) {
      this.pattern = Pattern.compile(pattern);
      this.hints = List.of(hints);
    }

    /** Hands on what the pattern finds, in order; most of a text is far from any hint. */
    private void find(String text, Consumer<Matcher> found) {
      BitSet near = new BitSet();
      for (String hint : hints) {
        for (int at = text.indexOf(hint); at >= 0; at = text.indexOf(hint, at + 1)) {
          near.set(Math.max(0, at - LONGEST), Math.min(text.length(), at + LONGEST));
        }
      }
      Matcher matcher = pattern.matcher(text);
      matcher.useTransparentBounds(true);
      matcher.useAnchoringBounds(false);
      for (int start = near.nextSetBit(0); start >= 0; ) {
        int end = near.nextClearBit(start);
        matcher.region(start, end);
        while (matcher.find()) {
          found.accept(matcher);
        }
        start = near.nextSetBit(end);
      }
    }
  }

  /**
   * A detail in a text.
   *
   * @param of which of its kind: "calls"; "" where there is only one
   * @param value comparable: "4", "holm lane"
   * @param start first UTF-16 unit
   * @param end one past the last
   * @param sentence the sentence it stands in
   * @param isPast whether a word in the sentence tells that it is over
   * @param isNew whether one tells that it is new to the person
   */
  record Detail(
      Kind kind,
      String of,
      String value,
      int start,
      int end,
      String sentence,
      boolean isPast,
      boolean isNew) {

    /** Whether the other gives the same as true on another day. */
    boolean isAgain(Detail other) {
      return isTheSame(other) && !other.isPast;
    }

    /** Whether the other gives the same, as true or as over. */
    boolean isTheSame(Detail other) {
      return of.equals(other.of) && value.equals(other.value);
    }

    /** Whether the other says what this is now: "four calls a day" of "two calls a day". */
    boolean isOvertakenBy(Detail other) {
      return other.isNew
          && kind == other.kind
          && of.equals(other.of)
          && !value.equals(other.value)
          && (kind != Kind.OFTEN || isAboutTheSame(other));
    }

    private boolean isAboutTheSame(Detail other) {
      List<String> theirs = Words.in(other.sentence).stream().map(Words.Word::lower).toList();
      return Words.in(sentence).stream()
          .map(Words.Word::lower)
          .filter(word -> word.length() > 1 && !FIGURES.containsKey(word))
          .filter(word -> !UNITS.has(word))
          .anyMatch(theirs::contains);
    }
  }

  /** How time is counted, and the smallest words: two sentences that share them share nothing. */
  private static final WordList UNITS = WordList.named("units-of-time");

  /** Details of some kinds given as true on the day of the text, each of the person. */
  static List<Detail> in(String text, NamedPeople people, Iterable<Kind> kinds) {
    List<Detail> details = new ArrayList<>();
    for (Kind kind : kinds) {
      kind.find(text, matcher -> add(details, kind, matcher, text, people));
    }
    if (!details.isEmpty()) {
      List<Stretch> quotations = Quotations.in(text);
      details.removeIf(one -> Stretch.anyContains(quotations, one.start(), one.end()));
    }
    return details;
  }

  private static void add(
      List<Detail> details, Kind kind, Matcher matcher, String text, NamedPeople people) {
    int start = SentenceAround.start(text, matcher.start());
    String sentence = text.substring(start, SentenceAround.end(text, matcher.end())).strip();
    List<Words.Word> words = Words.in(sentence);
    List<Words.Word> before = Words.in(text.substring(start, matcher.start()));
    boolean another =
        before.stream()
            .anyMatch(word -> people.isRelative(word.text()) || people.other(word.text()) != null);
    if (another
        || (words.stream().anyMatch(word -> TO_COME.has(word.lower())) && !isAsEver(sentence))) {
      return;
    }
    boolean ofThePerson =
        kind == Kind.OFTEN
            || kind == Kind.ORDER
            || before.size() <= FEW
            || before.stream().anyMatch(w -> people.isPerson(w.text()) || isPronoun(w.lower()));
    boolean named = kind == Kind.SCHOOL || kind == Kind.HOME || kind == Kind.ORDER;
    String of = named ? "" : matcher.group("of").toLowerCase(Locale.ROOT).replace("hrs", "hours");
    details.add(
        new Detail(
            kind,
            of,
            value(kind, matcher.group("value").toLowerCase(Locale.ROOT)),
            kind == Kind.ROOM || kind == Kind.OFTEN ? matcher.start() : matcher.start("value"),
            matcher.end(),
            sentence,
            words.stream().anyMatch(word -> PAST.has(word.lower())) && !isAsEver(sentence),
            ofThePerson && words.stream().anyMatch(word -> CHANGING.has(word.lower()))));
  }

  /** Whatever else the sentence tells of, the detail is as it always was. */
  private static boolean isAsEver(String sentence) {
    return AS_EVER.stream().anyMatch(sentence::contains);
  }

  private static boolean isPronoun(String lower) {
    return Gender.of(lower) != null;
  }

  private static String value(Kind kind, String said) {
    if (kind == Kind.ORDER) {
      String bare = said.replace(".", "").replace(" ", "").replace("full", "");
      return switch (bare) {
        case "s20" -> "section20";
        case "ico" -> "interimcareorder";
        case "sgo" -> "specialguardianshiporder";
        default -> bare;
      };
    }
    return FIGURES.getOrDefault(said, said);
  }
}
