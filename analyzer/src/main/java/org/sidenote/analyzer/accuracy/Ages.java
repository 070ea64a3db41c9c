package org.sidenote.analyzer.accuracy;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sidenote.analyzer.text.Quotations;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.ReadSection;
import org.sidenote.api.SectionFact;

/** Reads the ages a text gives people: "Maksym, 15", "aged 10", "five months old", "is 29". */
final class Ages {

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20));

  private static final String NUMBER =
      "(?<n>\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
          + "|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)";

  private static final String WHO = "(?<who>\\p{Lu}[\\p{L}'’-]{1,30}|[Hh]e|[Ss]he)";

  /**
   * A way to give an age.
   *
   * @param words one of them stands in all that is written so
   */
  private record Way(Pattern pattern, List<String> words) {

    Way(String pattern, String... words) {
      this(Pattern.compile(pattern), List.of(words));
    }
  }

  // Every part is bounded, so matching takes time in proportion to the text.
  private static final List<Way> WAYS =
      List.of(
          new Way(
              "(?<![\\p{L}\\d])(?:"
                  + WHO
                  + "(?:,| \\(|'s|’s| is)? ?)?(?:is |now |just |an? )?"
                  + "(?<age>"
                  + NUMBER
                  + "[ -](?<unit>years?|yrs?|months?|weeks?)[ -]old)(?![\\p{L}])",
              "old"),
          new Way(
              "(?<![\\p{L}\\d])(?:"
                  + WHO
                  + ",? )?(?<age>(?:[Aa]ged|[Aa]ge:?) "
                  + NUMBER
                  + " (?<unit>months?|weeks?))(?![\\p{L}\\d/-])",
              "age"),
          new Way(
              "(?<![\\p{L}\\d])(?:"
                  + WHO
                  + ",? )?(?<age>(?:[Aa]ged|[Aa]ge:?) "
                  + NUMBER
                  + ")(?![\\p{L}\\d/-]|[ -](?:month|week|day)s?)",
              "age"),
          new Way(
              "(?<![\\p{L}\\d])(?:"
                  + WHO
                  + ",? )?(?<age>"
                  + NUMBER
                  + " ?(?:y/o|yo|yrs old|yrs|yr old))(?![\\p{L}\\d])",
              "y/o",
              "yo",
              "yr"),
          new Way(
              "(?<![\\p{L}\\d])" + WHO + "(?:, | \\()(?<age>" + NUMBER + ")(?=[,).;]|$| and )",
              ", ",
              " ("),
          new Way("(?<![\\p{L}\\d.&/])(?<who>\\p{Lu}) \\((?<age>" + NUMBER + ")\\)", " ("),
          new Way(
              "(?<![\\p{L}\\d])"
                  + WHO
                  + "(?:,? who is| is|'s|’s) (?:now |just |nearly )?(?<age>"
                  + NUMBER
                  + ")(?=[,.;]|$| and | now| today)",
              " is ",
              "'s ",
              "’s "),
          new Way(
              "(?<![\\p{L}\\d])"
                  + WHO
                  + ", (?:who|known|called) [\\p{L}'’ ]{1,40}, is (?:now |just )?(?<age>"
                  + NUMBER
                  + ")(?=[,.;]|$| and )",
              ", is "),
          new Way(
              "(?<![\\p{L}\\d])(?:"
                  + WHO
                  + " is )?an? (?:girl|boy|lad|woman|man|lady|gentleman|child) of (?<age>"
                  + NUMBER
                  + ")(?![\\p{L}\\d/%-])",
              " of "),
          new Way(
              "(?<![\\p{L}\\d])" + WHO + " (?<age>(?:has )?turned " + NUMBER + ")(?![\\p{L}\\d])",
              "turned "));

  /** Beside an age they say it is not the age of today. */
  private static final WordList NOT_NOW = WordList.named("ages-of-another-time");

  private static final int WORDS_BEFORE = 4;
  private static final int WORDS_AFTER = 3;

  /** By so many years at most a file goes on. */
  static final int SINCE = 3;

  private static final List<String> IN_WORDS =
      NUMBERS.entrySet().stream()
          .sorted(Map.Entry.comparingByValue())
          .map(Map.Entry::getKey)
          .toList();

  private Ages() {}

  /** Whether a text has the figure of an age, or of one of the next few: most have not. */
  static boolean mayGive(String text, Said age) {
    for (int number = age.number(); number <= age.number() + SINCE; number++) {
      boolean inWords =
          number > 0 && number <= IN_WORDS.size() && text.contains(IN_WORDS.get(number - 1));
      if (inWords || text.contains(Integer.toString(number))) {
        return true;
      }
    }
    return false;
  }

  /**
   * An age in a text.
   *
   * @param start first UTF-16 unit
   * @param end one past the last
   * @param who the word before it that says whose it is; "" if none does
   * @param number how many
   * @param unit "year", "month" or "week"
   */
  record Said(int start, int end, String who, int number, String unit) {

    /** Whether somebody born that day is of this age on another. */
    boolean isTrue(LocalDate born, LocalDate on) {
      return distance(born, on) == 0;
    }

    /** By how much it differs from the age somebody has: below zero when they have passed it. */
    long distance(LocalDate born, LocalDate on) {
      Period age = Period.between(born, on);
      return switch (unit) {
        case "month" -> number - age.toTotalMonths();
        case "week" -> number - (on.toEpochDay() - born.toEpochDay()) / 7;
        default -> number - (long) age.getYears();
      };
    }
  }

  private static final Function<ReadSection, List<Said>> IN_SECTION =
      SectionFact.alone(section -> in(section.text()));

  /** Ages a section gives as of today, in order. */
  static List<Said> in(ReadSection section) {
    return IN_SECTION.apply(section);
  }

  /** Ages given as of today, in order. Words in quotation marks are nobody's statement. */
  static List<Said> in(String text) {
    List<Stretch> quotations = Quotations.in(text);
    List<Said> ages = new ArrayList<>();
    BitSet taken = new BitSet();
    NearFigures near = NearFigures.in(text, NUMBERS.keySet());
    for (Way way : WAYS) {
      near.find(
          way.pattern,
          way.words,
          matcher -> {
            int start = matcher.start("age");
            int end = matcher.end("age");
            int first = taken.nextSetBit(start);
            if ((first < 0 || first >= end)
                && !Stretch.anyContains(quotations, start, end)
                && isOfNow(text, matcher.start(), end, saysIs(matcher) ? 0 : WORDS_AFTER)) {
              String who = matcher.group("who");
              ages.add(
                  new Said(start, end, who == null ? "" : who, number(matcher), unit(matcher)));
              taken.set(start, end);
            }
          });
    }
    return ages;
  }

  /** "Kez is 29 and was a climber": it is said outright, whatever follows. */
  private static boolean saysIs(Matcher matcher) {
    return matcher.group().contains(" is ");
  }

  private static int number(Matcher matcher) {
    String number = matcher.group("n").toLowerCase(Locale.ROOT);
    Integer word = NUMBERS.get(number);
    return word == null ? Integer.parseInt(number) : word;
  }

  private static String unit(Matcher matcher) {
    String unit = matcher.pattern().pattern().contains("<unit>") ? matcher.group("unit") : "year";
    return unit.startsWith("m") ? "month" : unit.startsWith("w") ? "week" : "year";
  }

  /** Whether none of the few words around it puts the age into another time. */
  private static boolean isOfNow(String text, int start, int end, int wordsAfter) {
    int from = start;
    for (int words = 0;
        from > 0 && words < WORDS_BEFORE && ".;\n!?".indexOf(text.charAt(from - 1)) < 0; ) {
      from--;
      words += text.charAt(from) == ' ' ? 1 : 0;
    }
    int to = end;
    for (int words = 0;
        to < text.length() && words < wordsAfter && ".;\n!?,)".indexOf(text.charAt(to)) < 0; ) {
      words += text.charAt(to) == ' ' ? 1 : 0;
      to++;
    }
    return Words.in(text.substring(from, to)).stream().noneMatch(w -> NOT_NOW.has(w.lower()));
  }
}
