package org.sidenote.analyzer.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Check;
import org.sidenote.api.Edit;
import org.sidenote.api.Involved;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Reading;
import org.sidenote.api.SectionFact;
import org.sidenote.api.Sighting;

/**
 * Initials for a service, role or process that stand nowhere in the record, or its header, in full.
 * Only the first use is shown, and never everyday ones, people's initials, shorthand, roads,
 * postcodes or words put in capitals.
 */
public final class Acronym implements Check {

  /** What a letters' line in acronyms.txt says beside the meanings: other words that explain. */
  private static final Map<String, String> ALSO_EXPLAIN = new HashMap<>();

  private static final Map<String, List<String>> KNOWN = known();
  private static final Set<String> EVERYDAY = Set.copyOf(WordList.lines("everyday-initials"));

  /** Two letters alone, not on the list, are somebody's initials; more than six, no initials. */
  private static final int SHORTEST_UNKNOWN = 3;

  private static final int LONGEST_UNKNOWN = 6;

  private static final Set<String> ARTICLES = Set.of("the", "The", "a", "A", "an", "An");

  /** What is called by initials: "panel", "form", "nurse". */
  private static final WordList CALLED_BY_INITIALS = WordList.named("called-by-initials");

  /** Words put in capitals for weight before such a word: "a NEW plan". */
  private static final WordList STRESSED = WordList.named("stressed");

  private static final Set<String> DAYS =
      Set.of(
          "Mon",
          "Tue",
          "Tues",
          "Wed",
          "Weds",
          "Thu",
          "Thur",
          "Thurs",
          "Fri",
          "Sat",
          "Sun",
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "today",
          "tomorrow",
          "yesterday");

  private static final List<String> EXPLAINED_BY =
      List.of(" is someone", " is a ", " is an ", " means ", " stands for ");

  private final Map<String, List<String>> known;
  private final Set<String> everyday;
  private final Function<ReadSection, List<ShortForm>> inSection =
      SectionFact.alone(this::shortForms);

  /** With the lists that come with Sidenote. */
  public Acronym() {
    this(KNOWN, EVERYDAY);
  }

  private Acronym(Map<String, List<String>> known, Set<String> everyday) {
    this.known = known;
    this.everyday = everyday;
  }

  /** The same with a council's own initials. */
  public Acronym with(CouncilWords words) {
    Map<String, List<String>> meanings = new HashMap<>(known);
    Set<String> needNone = new HashSet<>(everyday);
    words
        .initials()
        .forEach((letters, means) -> {
          if (means.isEmpty()) {
            needNone.add(letters);
          } else {
            needNone.remove(letters);
            meanings.put(letters, List.of(means));
          }
        });
    return new Acronym(meanings, needNone);
  }

  private static Map<String, List<String>> known() {
    Map<String, List<String>> known = new HashMap<>();
    for (String line : WordList.lines("acronyms")) {
      int is = line.indexOf(" = ");
      int also = line.indexOf("; ");
      String letters = line.substring(0, is);
      if (also > 0) {
        ALSO_EXPLAIN.put(letters, line.substring(also + 2));
      }
      String meanings = line.substring(is + 3, also > 0 ? also : line.length());
      known.put(letters, List.of(meanings.split(" / ", -1)));
    }
    return known;
  }

  @Override
  public String rule() {
    return "wording.acronym";
  }

  @Override
  public List<Sighting> check(Reading reading) {
    if (reading.sections().stream().allMatch(section -> inSection.apply(section).isEmpty())) {
      return List.of();
    }
    LeftAlone leftAlone = LeftAlone.in(reading);
    Initials people = Initials.of(reading);
    String all = inFull(reading);
    Set<String> seen = new HashSet<>();
    List<Sighting> sightings = new ArrayList<>();
    for (ReadSection section : reading.sections()) {
      for (ShortForm one : inSection.apply(section)) {
        if (!seen.contains(one.letters)
            && !people.are(one.letters, one.capitals, one.meanings, section.text())
            && !leftAlone.covers(section.index(), one.capitals.start(), one.capitals.end())
            && !isInFull(one.letters, one.meanings, all)
            && !people.isSpeltOut(one.letters)) {
          seen.add(one.letters);
          sightings.add(sighting(section, one.capitals, one.meanings));
        }
      }
    }
    return sightings;
  }

  /**
   * Capitals that are short for something, and are not explained beside them.
   *
   * @param meanings what they may stand for; empty if nothing is known
   */
  private record ShortForm(String letters, Capitals capitals, List<String> meanings) {}

  private List<ShortForm> shortForms(ReadSection section) {
    List<ShortForm> found = new ArrayList<>();
    for (Capitals capitals : Capitals.in(section.text())) {
      String whole = capitals.whole();
      String letters = known.containsKey(whole) ? whole : capitals.letters();
      List<String> meanings = meanings(capitals);
      boolean acronym =
          !meanings.isEmpty()
              || (isUnknown(capitals, section.text()) && !capitals.isPlace(section.text()));
      if (acronym
          && !everyday.contains(letters)
          && !isShorthand(letters, capitals, section.text())
          && !isExplained(section.text(), capitals)) {
        found.add(new ShortForm(letters, capitals, meanings));
      }
    }
    return found;
  }

  private List<String> meanings(Capitals capitals) {
    List<String> whole = known.get(capitals.whole());
    List<String> meanings = whole == null ? known.get(capitals.letters()) : whole;
    return meanings == null || (capitals.isShouted() && !capitals.besideKnown(known.keySet()))
        ? List.of()
        : meanings;
  }

  /** Capitals that nobody could say as a word, or that say which plan, team or nurse is meant. */
  private static boolean isUnknown(Capitals capitals, String text) {
    String letters = capitals.letters();
    return letters.length() <= LONGEST_UNKNOWN
        && letters.chars().allMatch(Character::isUpperCase)
        && !capitals.isShouted()
        && ((letters.length() >= SHORTEST_UNKNOWN && !Sayable.is(letters))
            || isThing(capitals)
            || saysWhich(capitals, text));
  }

  /** "The RQ", "an RQ": people have no article. What can be said may be a word in capitals. */
  private static boolean isThing(Capitals capitals) {
    return capitals.letters().length() == 2
        && capitals.before() != null
        && ARTICLES.contains(capitals.before())
        && !STRESSED.has(capitals.letters().toLowerCase(Locale.ROOT));
  }

  /** "The RQ form", not "RQ's form" and not "a NEW form". */
  private static boolean saysWhich(Capitals capitals, String text) {
    String after = capitals.after();
    return after != null
        && capitals.letters().length() > 1
        && capitals.whole().equals(capitals.letters())
        && text.startsWith(after, capitals.end() + 1)
        && CALLED_BY_INITIALS.has(after)
        && !STRESSED.has(capitals.letters().toLowerCase(Locale.ROOT));
  }

  private static final Function<ReadSection, String> SIMPLE =
      SectionFact.alone(section -> simple(section.heading()) + " " + simple(section.text()));

  /** All words of the record and its header, in lower case, single spaces between. */
  private static String inFull(Reading reading) {
    StringBuilder all = new StringBuilder(" ");
    for (ReadSection section : reading.sections()) {
      all.append(SIMPLE.apply(section)).append(' ');
    }
    if (reading.record().title() != null) {
      all.append(simple(reading.record().title())).append(' ');
    }
    for (Involved other : reading.record().people()) {
      all.append(simple(other.name())).append(' ');
      if (other.role() != null) {
        all.append(simple(other.role())).append(' ');
      }
    }
    if (reading.record().author() != null && reading.record().author().role() != null) {
      all.append(simple(reading.record().author().role())).append(' ');
    }
    return all.toString();
  }

  /** One thing stands for several, and "speech and language therapist" for the therapy. */
  private static boolean isInFull(String letters, List<String> meanings, String all) {
    String also = ALSO_EXPLAIN.get(letters);
    if (also != null && all.contains(also)) {
      return true;
    }
    for (String meaning : meanings) {
      String simple = simple(meaning);
      boolean several = simple.endsWith("s") && letters.endsWith("s");
      if (all.contains(several ? simple.substring(0, simple.length() - 1) : simple)) {
        return true;
      }
    }
    return false;
  }

  /** "HV 3/4" is a home visit, "the A1" a road, "NEET [x]" a box to tick. */
  private static boolean isShorthand(String letters, Capitals capitals, String text) {
    String after = capitals.after();
    boolean visit =
        letters.equals("HV")
            && (after == null
                ? opensOrClosesDatedLine(capitals, text)
                : Character.isDigit(after.charAt(0)) || DAYS.contains(after));
    boolean road =
        letters.length() == 2
            && Character.isDigit(letters.charAt(1))
            && "the".equals(capitals.before());
    return visit || road || text.startsWith(" [", capitals.end());
  }

  /** "6 May - HV", or a line of its own. */
  private static boolean opensOrClosesDatedLine(Capitals capitals, String text) {
    boolean dash = text.startsWith("- ", Math.max(0, capitals.start() - 2));
    boolean ends = capitals.end() == text.length() || text.charAt(capitals.end()) == '\n';
    return dash && ends;
  }

  private static String simple(String words) {
    StringBuilder simple = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        simple.append(Character.toLowerCase(c));
      } else if (c != '\''
          && c != '’'
          && (simple.isEmpty() || simple.charAt(simple.length() - 1) != ' ')) {
        simple.append(' ');
      }
    }
    return simple.toString().strip();
  }

  /**
   * "An IRO is someone who", or "CETR (a meeting about whether he can leave)": two words or more in
   * brackets, no figures and no commas among them, which would tell something else: "(my note
   * 22/1)".
   */
  private static boolean isExplained(String text, Capitals capitals) {
    int open = capitals.end();
    if (EXPLAINED_BY.stream().anyMatch(words -> text.startsWith(words, open))) {
      return true;
    }
    if (!text.startsWith(" (", open)) {
      return isInBracketsAfterWords(text, capitals);
    }
    int close = text.indexOf(')', open);
    if (close < 0) {
      return false;
    }
    String inBrackets = text.substring(open + 2, close).strip();
    return inBrackets.indexOf(' ') > 0
        && Character.isLowerCase(inBrackets.charAt(0))
        && inBrackets.chars().noneMatch(c -> c == ',' || Character.isDigit(c));
  }

  /** "the risk of flooding group (RFG)": the words before begin with its letters. */
  private static boolean isInBracketsAfterWords(String text, Capitals capitals) {
    boolean inBrackets =
        capitals.start() > 1
            && text.charAt(capitals.start() - 1) == '('
            && capitals.end() < text.length()
            && text.charAt(capitals.end()) == ')';
    if (!inBrackets) {
      return false;
    }
    int from = Math.max(0, capitals.start() - 20 * capitals.letters().length());
    String[] before = simple(text.substring(from, capitals.start())).split(" ", -1);
    String letters = capitals.letters().toLowerCase(Locale.ROOT);
    int letter = letters.length() - 1;
    for (int i = before.length - 1; i >= 0 && letter >= 0; i--) {
      if (!before[i].isEmpty() && before[i].charAt(0) == letters.charAt(letter)) {
        letter--;
      }
    }
    return letter < 0;
  }

  private Sighting sighting(ReadSection section, Capitals capitals, List<String> meanings) {
    String letters = section.text().substring(capitals.start(), capitals.end());
    Sighting sighting =
        Sighting.inPassage(section.index(), capitals.start(), capitals.end())
            .with("letters", letters)
            .with("meaning", String.join("” or “", meanings));
    if (meanings.size() != 1) {
      return sighting.saying(meanings.isEmpty() ? "not known" : "several meanings");
    }
    boolean verb = letters.endsWith("d") && !capitals.whole().equals(capitals.letters());
    String meaning = meanings.getFirst();
    boolean plural = letters.endsWith("s") && !known.containsKey(letters);
    String full = plural ? Inflection.plural(meaning) : meaning;
    return sighting.offering(
        written(section, capitals, verb ? meaning : full + " (" + letters + ")"));
  }

  private static Edit written(ReadSection section, Capitals capitals, String full) {
    String text = section.text();
    boolean begins =
        section.sentences().stream().anyMatch(sentence -> sentence.start() == capitals.start());
    String inCase = begins ? Article.capitalised(full) : full;
    return Article.putRight(text, capitals.start(), capitals.end(), section.index(), inCase, false);
  }
}
