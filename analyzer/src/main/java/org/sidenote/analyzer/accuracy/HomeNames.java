package org.sidenote.analyzer.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sidenote.analyzer.accuracy.Words.Word;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.ReadSection;
import org.sidenote.api.SectionFact;

/**
 * Names of places somebody may live in: those that end as addresses do ("4 Ferry Road", "Elm
 * House"), and those a sentence says somebody lives in ("lives in her own house in Aberdare").
 */
final class HomeNames {

  private static final WordList LAST_WORDS = WordList.named("streets");

  private static final Set<String> LIVES =
      Set.of("lives", "living", "resides", "residing", "placed", "lodges", "lodging");

  private static final Set<String> IN = Set.of("in", "at", "on");

  private static final int LONGEST_NAME = 3;

  /** In words between "lives" and the name. */
  private static final int NEAR = 10;

  private HomeNames() {}

  /**
   * A name.
   *
   * @param name without a house number
   * @param start first UTF-16 unit, of the number too
   * @param end one past the last
   */
  record Place(String name, int start, int end) {}

  private static final Function<ReadSection, List<Place>> NAMES =
      SectionFact.alone(HomeNames::read);

  /** The names in a section, in order. */
  static List<Place> in(ReadSection section) {
    return NAMES.apply(section);
  }

  private static List<Place> read(ReadSection section) {
    List<Place> places = new ArrayList<>();
    List<Word> words = Words.in(section);
    String text = section.text();
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).isCapital() && LAST_WORDS.has(words.get(i).lower())) {
        addAddress(text, words, i, places);
      } else if (LIVES.contains(words.get(i).lower())) {
        addHome(text, words, i, places);
      }
    }
    return places;
  }

  private static void addAddress(String text, List<Word> words, int last, List<Place> places) {
    int first = last;
    while (first > 0
        && last - first < LONGEST_NAME
        && AroundNames.isOneGap(text, words.get(first - 1), words.get(first))
        && (words.get(first - 1).isCapital()
            || Character.isDigit(words.get(first - 1).text().charAt(0)))) {
      first--;
    }
    int name = Character.isDigit(words.get(first).text().charAt(0)) ? first + 1 : first;
    if (name < last) {
      int end = words.get(last).end();
      places.add(
          new Place(text.substring(words.get(name).start(), end), words.get(first).start(), end));
    }
  }

  /** "Lives in Aberdare", "living with her aunt in the flat in Neath": the first name behind. */
  private static void addHome(String text, List<Word> words, int lives, List<Place> places) {
    for (int i = lives + 1; i + 1 < words.size() && i <= lives + NEAR; i++) {
      String gap = text.substring(words.get(i - 1).end(), words.get(i).start());
      if (!gap.isBlank() || gap.indexOf('\n') >= 0) {
        return;
      }
      Word first = words.get(i + 1);
      if (IN.contains(words.get(i).lower())
          && first.isCapital()
          && first.text().length() > 2
          && !Dates.isCalendarWord(first.lower())
          && AroundNames.isOneGap(text, words.get(i), first)) {
        int last = i + 1;
        while (last + 1 < words.size()
            && last - i < LONGEST_NAME
            && words.get(last + 1).isCapital()
            && AroundNames.isOneGap(text, words.get(last), words.get(last + 1))) {
          last++;
        }
        if (!LAST_WORDS.has(words.get(last).lower())) {
          places.add(
              new Place(
                  text.substring(first.start(), words.get(last).end()),
                  first.start(),
                  words.get(last).end()));
        }
        return;
      }
    }
  }
}
