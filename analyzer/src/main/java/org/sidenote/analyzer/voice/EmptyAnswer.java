package org.sidenote.analyzer.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.WordList;

/**
 * Tells an answer that says nothing of the person: "N/A", "As per last review", "Not sought owing
 * to short notice", "N/A – lacks capacity". An answer is taken apart at full stops, dashes and line
 * ends, and each part has to be of such a kind. What kept this one person from being asked on the
 * day ("asleep", "declined") is a reason, and no empty answer.
 */
final class EmptyAnswer {

  /** Whole answers. */
  private static final PhraseList FILLERS = PhraseList.named("empty-answers");

  /** How an answer begins that sends the reader somewhere else. */
  private static final PhraseList SENDING = PhraseList.named("see-elsewhere");

  /** Where it sends them: a paper, or another place in this one. */
  private static final WordList PAPERS = WordList.named("papers-to-see");

  /** How an answer begins that says there is none: "not obtained", "unable to express". */
  private static final PhraseList DENIALS = PhraseList.named("not-answered");

  /** What is true of many people and says nothing about asking this one: age, a diagnosis. */
  private static final PhraseList TRAITS = PhraseList.named("traits-for-reasons");

  /** All words of those, and such as stand around them: "is", "due to", "at this stage". */
  private static final WordList AROUND_TRAITS = WordList.named("words-around-traits");

  /** Nobody came, or a letter went out: no reason by itself. */
  private static final PhraseList NOT_THERE = PhraseList.named("did-not-attend");

  private static final PhraseList AWAITING = PhraseList.named("answers-awaited");

  /** All words of "views sought and taken into account", and those of them that say it was done. */
  private static final WordList AROUND_COLLECTED = WordList.named("views-collected");

  private static final WordList COLLECTED = WordList.named("collected-words");

  private static final Set<String> VIEWS =
      Set.of("views", "view", "wishes", "feelings", "opinions", "opinion", "thoughts", "voice");

  private static final WordList TELLING = WordList.named("telling-verbs");

  /** What the person made or filled in, and who speaks for them: something is to be read there. */
  private static final Set<String> THEIR_OWN =
      Set.of(
          "drawing",
          "drawings",
          "picture",
          "pictures",
          "letter",
          "worksheet",
          "worksheets",
          "video",
          "film",
          "poem",
          "song",
          "recording",
          "photo",
          "photos",
          "collage",
          "houses",
          "booklet",
          "questionnaire",
          "advocate",
          "advocate's",
          "imca",
          "wrote",
          "written",
          "filled");

  private static final Set<String> BECAUSE =
      Set.of("because", "as", "since", "due", "owing", "until", "following");

  private static final Set<String> TURNING =
      Set.of("but", "however", "although", "though", "yet", "while", "whilst", "except");

  private static final Set<String> BEFORE_A_NAME =
      Set.of("the", "mr", "mrs", "ms", "miss", "mx", "this", "views", "view", "of", "wishes");

  private static final Set<String> BE = Set.of("is", "was", "are", "were", "has", "have", "had");

  /** A longer answer holds more than that there is none. Words. */
  private static final int ANSWER = 28;

  private static final int PART = 14;

  private static final int NOT_APPLICABLE = 8;

  private EmptyAnswer() {}

  /** Whether a text holds nothing, or only words that stand for nothing. */
  static boolean is(String text, ThePerson person) {
    List<String> words = PhraseList.words(text);
    // A list of numbers with nothing beside them is as empty as no list.
    if (words.stream().allMatch(EmptyAnswer::isNumbering)) {
      return true;
    }
    if (FILLERS.is(words)) {
      return true;
    }
    if (words.size() > ANSWER || NotHeard.saysWhy(text, person)) {
      return false;
    }
    boolean empty = false;
    for (List<String> part : parts(text)) {
      boolean away = NOT_THERE.isIn(part);
      boolean filler =
          isFiller(part, person) || (away && part.stream().noneMatch(BECAUSE::contains));
      if (!filler && !away) {
        return false;
      }
      empty |= filler;
    }
    return empty;
  }

  /** Whether a text begins with such words, whatever somebody else says after them. */
  static boolean opens(String text, ThePerson person) {
    List<List<String>> parts = parts(text);
    return !parts.isEmpty()
        && !NotHeard.saysWhy(text, person)
        && isFiller(parts.getFirst(), person);
  }

  /** What is between full stops, semicolons, dashes and line ends. */
  private static List<List<String>> parts(String text) {
    List<List<String>> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || ".;\n–—".indexOf(text.charAt(i)) >= 0 || isDash(text, i)) {
        List<String> words = PhraseList.words(text.substring(start, i));
        if (!words.isEmpty()) {
          parts.add(words);
        }
        start = i + 1;
      }
    }
    return parts;
  }

  /** A hyphen with space around it; that of "non-verbal" is none. */
  private static boolean isDash(String text, int i) {
    return text.charAt(i) == '-'
        && i > 0
        && Character.isWhitespace(text.charAt(i - 1))
        && i + 1 < text.length()
        && Character.isWhitespace(text.charAt(i + 1));
  }

  private static boolean isFiller(List<String> words, ThePerson person) {
    List<String> bare = withoutThePerson(words, person);
    if (FILLERS.is(words) || FILLERS.is(bare)) {
      return true;
    }
    if (words.size() > PART || words.stream().anyMatch(TURNING::contains)) {
      return false;
    }
    return isNotApplicable(words)
        || sends(words)
        || sends(bare)
        || awaits(words)
        || denies(bare)
        || isTrait(bare)
        || isCollected(words, person);
  }

  /** "Dami's views were sought and have been taken into account throughout". */
  static boolean isCollected(String text, ThePerson person) {
    return isCollected(PhraseList.words(text), person);
  }

  private static boolean isCollected(List<String> words, ThePerson person) {
    return words.stream().anyMatch(VIEWS::contains)
        && words.stream().anyMatch(COLLECTED::has)
        && words.stream().allMatch(w -> AROUND_COLLECTED.has(w) || isOfThePerson(w, person));
  }

  private static boolean isOfThePerson(String word, ThePerson person) {
    return person.is(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
  }

  /** "Awaiting consultation form"; "awaiting the form as she is in hospital" is more. */
  private static boolean awaits(List<String> words) {
    return AWAITING.startsIn(words)
        && words.stream().anyMatch(PAPERS::has)
        && words.stream().noneMatch(w -> BECAUSE.contains(w) || THEIR_OWN.contains(w));
  }

  /** "N/A, child is a baby", "N/A at this stage". */
  private static boolean isNotApplicable(List<String> words) {
    return words.size() > 1
        && words.size() <= NOT_APPLICABLE
        && List.of(List.of("n", "a"), List.of("not", "applicable")).contains(words.subList(0, 2));
  }

  /** "As per pathway plan", "Please see previous documentation". */
  private static boolean sends(List<String> words) {
    return SENDING.startsIn(words)
        && words.stream().anyMatch(PAPERS::has)
        && words.stream().noneMatch(w -> TELLING.has(w) || THEIR_OWN.contains(w));
  }

  /**
   * "Not obtained", "Unable to express a view"; "not obtained because the bus was late" is more.
   */
  private static boolean denies(List<String> words) {
    return DENIALS.startsIn(words)
        && words.stream().noneMatch(TELLING::has)
        && (words.stream().noneMatch(BECAUSE::contains) || TRAITS.isIn(words));
  }

  /** "Teodor is pre-verbal", "Child is too young and non-verbal", "Adult has dementia". */
  private static boolean isTrait(List<String> words) {
    return TRAITS.isIn(words) && words.stream().allMatch(AROUND_TRAITS::has);
  }

  /** "Too young to express a view" of "Amira is too young to express a view". */
  private static List<String> withoutThePerson(List<String> words, ThePerson person) {
    int from = 0;
    while (from < words.size()
        && (person.is(words.get(from))
            || BEFORE_A_NAME.contains(words.get(from))
            || isFigure(words.get(from)))) {
      from++;
    }
    if (from > 0 && from < words.size() && BE.contains(words.get(from))) {
      from++;
    }
    return words.subList(from, words.size());
  }

  /** "1.", "2)", "a." */
  private static boolean isNumbering(String word) {
    return word.length() <= 2 && (isFigure(word) || word.length() == 1);
  }

  /** "Amira, 9, was not available". */
  private static boolean isFigure(String word) {
    return Character.isDigit(word.charAt(0));
  }
}
