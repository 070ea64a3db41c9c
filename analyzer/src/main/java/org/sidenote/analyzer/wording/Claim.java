package org.sidenote.analyzer.wording;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.WordList;

/** Whether words are the worker's own claim: not denied, questioned or somebody else's. */
final class Claim {

  private static final WordList NOT =
      WordList.of(
          "not", "never", "no", "nor", "neither", "hardly", "isnt", "wasnt", "dont", "without",
          "cannot", "stop", "stopped", "rather", "instead", "avoid", "if", "whether");

  /** "That was never so": "it is this, rather than the fall" takes nothing back. */
  private static final WordList DENIAL = WordList.of("not", "never", "no", "nor", "isnt", "wasnt");

  /** Words of saying, naming and calling; any of them before a label makes it somebody's word. */
  private static final WordList SAYING = WordList.named("saying");

  /** Words about words, and about being wrong; anywhere in the sentence. */
  private static final WordList ABOUT_WORDS =
      WordList.of(
          "word",
          "words",
          "label",
          "labels",
          "labelled",
          "labelling",
          "term",
          "terms",
          "phrase",
          "phrases",
          "called",
          "unfair",
          "wrong",
          "wrongly",
          "unhelpful",
          "misleading",
          "stereotype",
          "assumption",
          "myth",
          "language");

  /** What tells of somebody's words or view in words of one's own. */
  private static final WordList TELLING =
      WordList.of(
          "says",
          "said",
          "reports",
          "reported",
          "states",
          "stated",
          "tells",
          "told",
          "writes",
          "wrote",
          "thinks",
          "thought",
          "feels",
          "felt",
          "believes",
          "believed",
          "explains",
          "explained",
          "describes",
          "described",
          "calls",
          "call",
          "reckons",
          "reckoned",
          "insists",
          "insisted",
          "jokes",
          "joked",
          "complains",
          "complained",
          "moans",
          "moaned",
          "argues",
          "argued",
          "claims",
          "claimed",
          "mentions",
          "mentioned",
          "swears",
          "swore",
          "remarked",
          "laughed");

  /** Of these, what may be a noun: "reports from the ward". */
  private static final Set<String> NOUNS_TOO =
      Set.of("reports", "states", "thought", "calls", "call", "jokes", "moans", "claims");

  private static final WordList ANIMALS = WordList.named("animals");

  private static final Set<String> PLAYING =
      Set.of(
          "play", "plays", "played", "playing", "pretends", "pretend", "pretended", "pretending");

  private static final Set<String> STORIES =
      Set.of(
          "game", "film", "book", "story", "play", "show", "soap", "series", "comic", "panto",
          "cartoon", "novel", "musical");

  /** "I told", "we felt", "it is reported": before a word of telling, these are not others. */
  private static final WordList NOBODY_ELSE =
      WordList.of("i", "we", "it", "is", "was", "were", "been", "be");

  /** "It was felt", "it is fair to say", "it must be said". */
  private static final WordList IMPERSONAL =
      WordList.of(
          "is", "was", "has", "been", "also", "fair", "to", "be", "must", "should", "can", "could",
          "only", "right", "true");

  /** "If she continues to": said to be so already. */
  static final Set<String> GOING_ON =
      Set.of("continues", "goes", "keeps", "persists", "continued", "kept", "persisted");

  private static final int NEAR = 6;

  private Claim() {}

  /**
   * Whether the sentence, or the one after it, leaves the words standing as the worker's own: they
   * are not denied, questioned or somebody else's.
   */
  static boolean isOwn(List<Word> words, int from, int to, String text) {
    if (isOfAnAnimal(words, from)) {
      return false;
    }
    int sentence = words.get(from).sentence();
    boolean goesOn = GOING_ON.contains(words.get(from).text());
    for (int i = from - 1; i >= 0 && words.get(i).sentence() == sentence; i--) {
      String word = words.get(i).text();
      boolean negative = (NOT.has(word) && !(word.equals("if") && goesOn)) || word.endsWith("n't");
      goesOn |= GOING_ON.contains(word);
      boolean said = SAYING.has(word) && !isNobodysSaying(words, i) && !isVisit(words, i);
      boolean played = isPlayed(words, i, from);
      if ((negative && from - i <= NEAR) || said || played || isAboutWords(words, i)) {
        return false;
      }
    }
    // "She is a moaner, wrote the night staff."
    if (to < words.size()
        && words.get(to).sentence() == sentence
        && words.get(to).tag().equals("VERB")
        && !words.get(to).text().endsWith("ing")
        && SAYING.has(words.get(to).text())) {
      return false;
    }
    int i = to;
    for (; i < words.size() && words.get(i).sentence() == sentence; i++) {
      boolean story = i - to < NEAR && i > to && isStory(words, i);
      if (story || isAboutWords(words, i) || words.get(i).text().equals("according")) {
        return false;
      }
    }
    return !asks(words.get(i - 1), text) && !takenBack(words, i) && !isHadAs(words, from);
  }

  /** "The cat is attention-seeking": what is said of an animal is said of nobody. */
  private static boolean isOfAnAnimal(List<Word> words, int from) {
    int sentence = words.get(from).sentence();
    for (int i = from - 1; i >= 0 && words.get(i).sentence() == sentence; i--) {
      if (words.get(i).isNoun() || words.get(i).tag().equals("PRON")) {
        return ANIMALS.has(words.get(i).text());
      }
    }
    return false;
  }

  /** "She likes to play the baby, the difficult one": a part in a game is nobody's name. */
  private static boolean isPlayed(List<Word> words, int at, int from) {
    String next = words.get(at + 1).text();
    return PLAYING.contains(words.get(at).text())
        && from - at <= NEAR
        && Set.of("the", "a", "an", "to", "at", "being").contains(next)
        && at + 1 < from;
  }

  /** "A manipulative character in a game". */
  private static boolean isStory(List<Word> words, int at) {
    return STORIES.contains(words.get(at).text())
        && (words.get(at - 1).text().equals("the")
            || words.get(at - 1).text().equals("a")
            || words.get(at - 1).text().equals("in")
            || words.get(at - 1).text().equals("his")
            || words.get(at - 1).text().equals("her"));
  }

  private static boolean isAboutWords(List<Word> words, int at) {
    return ABOUT_WORDS.has(words.get(at).text()) && !isVisit(words, at);
  }

  /**
   * "When I called", "she called round", "a man called Baz": nobody is given a name for a trait.
   */
  private static boolean isVisit(List<Word> words, int at) {
    if (!words.get(at).text().equals("called")) {
      return false;
    }
    boolean mine = at > 0 && Set.of("i", "we").contains(words.get(at - 1).text());
    boolean named = at + 1 < words.size() && words.get(at + 1).capital();
    boolean where =
        at + 1 < words.size()
            && Set.of("round", "at", "in", "back", "by").contains(words.get(at + 1).text());
    return mine || named || where;
  }

  /**
   * Whether somebody is named before the words as saying or writing them: "the sister said he was".
   */
  static boolean isReported(List<Word> words, int from) {
    int sentence = words.get(from).sentence();
    for (int i = from - 1; i > 0 && words.get(i).sentence() == sentence; i--) {
      if (words.get(i).text().equals("to") && words.get(i - 1).text().equals("according")) {
        return true;
      }
      if (TELLING.has(words.get(i).text())
          && (words.get(i).tag().equals("VERB") || !NOUNS_TOO.contains(words.get(i).text()))) {
        Word before = words.get(i - 1);
        return before.sentence() == sentence && !NOBODY_ELSE.has(before.text());
      }
    }
    return false;
  }

  /** "The ward have her as", "they have him down as": somebody else's name for the person. */
  private static boolean isHadAs(List<Word> words, int from) {
    int as = from - 1;
    while (as >= 0 && Set.of("a", "an", "being").contains(words.get(as).text())) {
      as--;
    }
    if (as < 2 || !words.get(as).text().equals("as")) {
      return false;
    }
    for (int i = as - 1; i >= Math.max(0, as - 4); i--) {
      if (Set.of("have", "has", "had", "having", "put", "known").contains(words.get(i).text())) {
        return words.get(i).sentence() == words.get(from).sentence();
      }
    }
    return false;
  }

  /** "It was felt that", "with regards to": said by nobody else, so by the writer. */
  private static boolean isNobodysSaying(List<Word> words, int verb) {
    if (verb > 0
        && words.get(verb).text().startsWith("regard")
        && Set.of("with", "in").contains(words.get(verb - 1).text())) {
      return true;
    }
    int it = verb - 1;
    while (it >= 0 && verb - it < NEAR && IMPERSONAL.has(words.get(it).text())) {
      it--;
    }
    return it >= 0
        && it < verb - 1
        && words.get(it).text().equals("it")
        && words.get(it).sentence() == words.get(verb).sentence();
  }

  private static boolean asks(Word last, String text) {
    return last.end() < text.length() && text.charAt(last.end()) == '?';
  }

  /** "That wasn't right." */
  private static boolean takenBack(List<Word> words, int from) {
    if (from >= words.size()
        || !Set.of("that", "this", "it", "but", "these").contains(words.get(from).text())) {
      return false;
    }
    for (int i = from; i < Math.min(from + NEAR, words.size()); i++) {
      String word = words.get(i).text();
      if (words.get(i).sentence() == words.get(from).sentence()
          && (DENIAL.has(word) || word.endsWith("n't") || ABOUT_WORDS.has(word))) {
        return true;
      }
    }
    return false;
  }
}
