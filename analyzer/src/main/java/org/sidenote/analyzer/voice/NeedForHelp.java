package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.WordList;

/**
 * What a sentence tells of a need for help to take part: that it was too much, too fast or too
 * faint there and then; or what is known of somebody, which matters where they are to speak, read
 * or choose.
 */
enum NeedForHelp {

  /** "She had lost track of what we were asking", "could not follow the report". */
  TOLD,

  /** "Has aphasia", "speaks no English": what is said does not reach them, or no answer comes. */
  OF_SPEECH,

  /** "Loses the thread of long sentences": a way of taking part is hard for them. */
  OF_TAKING_PART,

  /** "Has dementia", "a learning disability". */
  KNOWN,

  /** "His sight has gone", "never got to read or write". */
  OF_THE_PAGE,

  NONE;

  /** Whether it is a need that is known of somebody, whatever happened. */
  boolean isKnown() {
    return this != TOLD && this != NONE;
  }

  /** Whether it is said of talk or reading itself, not only by a diagnosis. */
  boolean isOfTakingPart() {
    return this == OF_SPEECH || this == OF_TAKING_PART || this == OF_THE_PAGE;
  }

  private static final PhraseList BY_ITSELF = PhraseList.named("needs-told");
  private static final PhraseList WAS_HARDLY_ABLE = PhraseList.named("was-hardly-able");
  private static final PhraseList HARDLY_ABLE = PhraseList.named("hardly-able");
  private static final PhraseList NOT = PhraseList.named("did-not");
  private static final PhraseList TO_GET_IT = PhraseList.named("what-getting-it-takes");
  private static final PhraseList TO_ANSWER = PhraseList.named("what-answering-takes");
  private static final PhraseList TO_READ = PhraseList.named("what-a-page-takes");
  private static final PhraseList DOUBT = PhraseList.named("doubting-understanding");
  private static final PhraseList GOT_THROUGH = PhraseList.named("what-got-through");
  private static final PhraseList AIDS = PhraseList.named("aids-to-take-part");
  private static final PhraseList NOT_THERE = PhraseList.named("not-with-them");
  private static final PhraseList GLASSES = PhraseList.named("glasses");
  private static final PhraseList SPEECH = PhraseList.named("speech-needs");
  private static final PhraseList IN_GENERAL = PhraseList.named("known-needs");
  private static final PhraseList HARD = PhraseList.named("finds-hard");
  private static final PhraseList WAYS = PhraseList.named("ways-of-taking-part");
  private static final PhraseList WRONG = PhraseList.named("ways-gone-wrong");
  private static final PhraseList PAGE = PhraseList.named("needs-of-the-page");

  private static final WordList RELATIVES = WordList.named("relatives");
  private static final WordList WORK = WordList.named("speaker-roles");

  /** Named before a need, they are whom the person is with. */
  private static final Set<String> ANYBODY =
      Set.of(
          "people",
          "everyone",
          "everybody",
          "anyone",
          "someone",
          "somebody",
          "nobody",
          "staff",
          "professionals",
          "school",
          "college",
          "ward",
          "hospital",
          "unit",
          "clinic",
          "hospice");

  /** How far "hardly able" stands before what it is said of, at most. Words. */
  private static final int NEAR = 4;

  /** "Does not understand the information relevant to the decision": a finding, no need. */
  private static final PhraseList OF_THE_TEST = PhraseList.named("words-of-the-capacity-test");

  private static final PhraseList NOT_YET = PhraseList.named("words-to-come");

  private static final Set<String> DENYING = Set.of("no", "not", "never", "nor", "without");

  /** How far before a need it is denied, at most. Words. */
  private static final int DENIED = 3;

  private static final Set<String> WRITER = Set.of("i", "we");

  /** What of the person a worker may fail to follow. */
  private static final Set<String> OF_THEM =
      Set.of("@", "him", "her", "them", "his", "their", "she", "he", "they", "speech", "signs");

  private static final Set<String> NEXT_CLAUSE = Set.of("and", "but", "nor", "so", "because");

  /** How far behind what the worker could not do stands whom it was of, at most. Words. */
  private static final int AFTER = 8;

  /** How far a doubt stands before what is doubted, and an aid from its absence. Words. */
  private static final int ASIDE = 7;

  /**
   * The need a sentence tells of, unless it is somebody else's.
   *
   * @param words the sentence's, with "@" for the person
   */
  static NeedForHelp in(List<String> words, NamedPeople people) {
    // "He does not yet have words" is of a small child, who will.
    if (NOT_YET.isIn(words)) {
      return NONE;
    }
    IntPredicate theirs = at -> isTheirs(at, words, people) && !isTheWriters(at, words);
    if (OF_THE_TEST.isIn(words)) {
      return theirs.test(known(IN_GENERAL, words)) ? KNOWN : NONE;
    }
    boolean told =
        theirs.test(BY_ITSELF.first(words))
            || theirs.test(pair(WAS_HARDLY_ABLE, TO_GET_IT, NEAR, words))
            || theirs.test(pair(WAS_HARDLY_ABLE, TO_ANSWER, NEAR, words))
            || theirs.test(pair(NOT, TO_GET_IT, NEAR, words))
            || theirs.test(pair(DOUBT, GOT_THROUGH, ASIDE, words))
            || theirs.test(pair(AIDS, NOT_THERE, ASIDE, words))
            || theirs.test(pair(NOT_THERE, AIDS, NEAR, words));
    if (told) {
      return TOLD;
    }
    boolean page =
        theirs.test(PAGE.first(words))
            || theirs.test(pair(HARDLY_ABLE, TO_READ, NEAR, words))
            || theirs.test(pair(WAS_HARDLY_ABLE, TO_READ, NEAR, words))
            || theirs.test(pair(GLASSES, NOT_THERE, ASIDE, words))
            || theirs.test(pair(NOT_THERE, GLASSES, NEAR, words));
    if (page) {
      return OF_THE_PAGE;
    }
    boolean speech =
        theirs.test(known(SPEECH, words))
            || theirs.test(pair(HARDLY_ABLE, TO_GET_IT, NEAR, words))
            || theirs.test(pair(HARDLY_ABLE, TO_ANSWER, NEAR, words));
    if (speech) {
      return OF_SPEECH;
    }
    boolean hard =
        theirs.test(pair(HARD, WAYS, NEAR, words)) || theirs.test(pair(WAYS, WRONG, NEAR, words));
    if (hard) {
      return OF_TAKING_PART;
    }
    return theirs.test(known(IN_GENERAL, words)) ? KNOWN : NONE;
  }

  /** Where one stands that is not denied: "has never been confused". */
  private static int known(PhraseList needs, List<String> words) {
    int i = needs.first(words);
    while (i >= 0
        && words.subList(Math.max(0, i - DENIED), i).stream().anyMatch(DENYING::contains)) {
      i = needs.next(i + 1, words);
    }
    return i;
  }

  /** Where one of the first phrases stands with one of the others not far behind it; or -1. */
  private static int pair(PhraseList first, PhraseList then, int within, List<String> words) {
    int i = first.first(words);
    while (i >= 0) {
      int from = first.end(i, words);
      int second = then.next(from, words);
      if (second >= 0 && second < from + within) {
        return i;
      }
      i = first.next(i + 1, words);
    }
    return -1;
  }

  /** "I did not understand the timetable"; "I did not catch most of what she said" is theirs. */
  private static boolean isTheWriters(int at, List<String> words) {
    return at > 0
        && WRITER.contains(words.get(at - 1))
        && words.subList(at, Math.min(words.size(), at + AFTER)).stream()
            .takeWhile(word -> !NEXT_CLAUSE.contains(word))
            .noneMatch(OF_THEM::contains);
  }

  /** "Her mum is deaf", "Sheila finds it hard to follow": whoever is named last before it. */
  private static boolean isTheirs(int at, List<String> words, NamedPeople people) {
    for (int i = at - 1; i >= 0; i--) {
      String word = words.get(i);
      if (word.equals("@") || people.isPerson(word)) {
        return true;
      }
      boolean another = RELATIVES.has(word) || WORK.has(word) || people.other(word) != null;
      if (another && !ANYBODY.contains(word)) {
        return false;
      }
    }
    return at >= 0;
  }
}
