package org.sidenote.analyzer.wording;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.WordList;

/** Whether words are the worker's own claim about a person. */
final class Predication {

  private static final Set<String> BE =
      Set.of(
          "is",
          "was",
          "are",
          "were",
          "be",
          "been",
          "being",
          "seems",
          "seemed",
          "appears",
          "appeared",
          "remains",
          "remained",
          "becomes",
          "became",
          "become",
          "can",
          "presents",
          "presented",
          "isn't");
  private static final Set<String> BETWEEN =
      Set.of(
          "a",
          "an",
          "as",
          "and",
          "or",
          "both",
          "the",
          "to",
          "can",
          "will",
          "would",
          "has",
          "had",
          "have",
          "may",
          "could",
          "himself",
          "herself",
          "in",
          "particular");
  private static final Set<String> PEOPLE =
      Set.of(
          "he",
          "she",
          "they",
          "man",
          "woman",
          "boy",
          "girl",
          "lady",
          "gentleman",
          "person",
          "individual",
          "patient",
          "client",
          "resident",
          "teenager",
          "adult",
          "pupil",
          "student",
          "couple",
          "mr",
          "mrs",
          "ms",
          "miss",
          "yp",
          "su",
          "pt",
          "mothers",
          "fathers");
  private static final Set<String> NOT =
      Set.of(
          "not", "never", "no", "nor", "neither", "hardly", "isnt", "wasnt", "dont", "without",
          "cannot", "stop", "stopped", "rather", "instead", "avoid", "if", "whether");

  /** Words of saying, naming and calling; any of them before a label makes it somebody's word. */
  private static final WordList SAYING = WordList.named("saying");

  /** Words about words, and about being wrong; anywhere in the sentence. */
  private static final Set<String> ABOUT_WORDS =
      Set.of(
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

  /** "If she continues to": said to be so already. */
  private static final Set<String> GOING_ON = Set.of("continues", "goes", "keeps", "persists");

  private static final Set<String> IMPERSONAL = Set.of("is", "was", "has", "been", "also");

  private static final int NEAR = 6;

  private Predication() {}

  /** Whether the words from one place to another are said of a person, as what they are. */
  static boolean isOfPerson(List<Word> words, int from, int to, NamedPeople people) {
    boolean is = false;
    int sentence = words.get(from).sentence();
    boolean doesIt =
        to < words.size()
            && words.get(to).sentence() == sentence
            && Set.of("DET", "PRON").contains(words.get(to).tag());
    if (doesIt) {
      return false;
    }
    if (to < words.size()
        && words.get(to).sentence() == sentence
        && isPerson(words.get(to), people)
        && from > 0
        && Set.of("a", "an", "this", "very", "the", "such").contains(words.get(from - 1).text())) {
      return true;
    }
    if (isNoteAbout(words, from, to, people)) {
      return true;
    }
    for (int i = from - 1; i >= 0 && words.get(i).sentence() == sentence; i--) {
      Word word = words.get(i);
      if (is && isPerson(word, people)) {
        return true;
      }
      // "He lacks sleep and is rigid" begins with who it is said of.
      if (is && word.text().equals("and")) {
        return isSubject(words, i, people);
      }
      // "A rigid man and challenging to redirect" goes on to who it is said of.
      if (BE.contains(word.text())) {
        is = true;
      } else if (!BETWEEN.contains(word.text())
          && !PEOPLE.contains(word.text())
          && !Set.of("ADV", "ADJ", "AUX").contains(word.tag())) {
        return false;
      }
    }
    return false;
  }

  /** Whether the sentence begins with a person, or a title and a name. */
  private static boolean isSubject(List<Word> words, int from, NamedPeople people) {
    int first = from;
    while (first > 0 && words.get(first - 1).sentence() == words.get(from).sentence()) {
      first--;
    }
    return isPerson(words.get(first), people);
  }

  /** "Mum avoidant. Aunt difficult": short notes leave the verb out. */
  private static boolean isNoteAbout(List<Word> words, int from, int to, NamedPeople people) {
    int sentence = words.get(from).sentence();
    boolean second =
        from > 0
            && words.get(from - 1).sentence() == sentence
            && (from == 1 || words.get(from - 2).sentence() != sentence);
    if (!second) {
      return false;
    }
    String first = words.get(from - 1).text();
    boolean nounFollows =
        to < words.size()
            && to - from == 1
            && words.get(to).sentence() == sentence
            && Set.of("NOUN", "ADJ").contains(words.get(to).tag());
    return !nounFollows
        && (PEOPLE.contains(first)
            || people.isPerson(first)
            || people.other(first) != null
            || people.isRelative(first));
  }

  private static boolean isPerson(Word word, NamedPeople people) {
    return PEOPLE.contains(word.text())
        || people.isPerson(word.text())
        || people.other(word.text()) != null
        || people.isRelative(word.text())
        || (word.tag().equals("PROPN") && word.capital());
  }

  /**
   * Whether the sentence, or the one after it, leaves the words standing as the worker's own: they
   * are not denied, questioned or somebody else's.
   */
  static boolean isOwnClaim(List<Word> words, int from, int to, String text) {
    int sentence = words.get(from).sentence();
    boolean goesOn = GOING_ON.contains(words.get(from).text());
    for (int i = from - 1; i >= 0 && words.get(i).sentence() == sentence; i--) {
      String word = words.get(i).text();
      boolean negative =
          (NOT.contains(word) && !(word.equals("if") && goesOn)) || word.endsWith("n't");
      goesOn |= GOING_ON.contains(word);
      boolean said = SAYING.has(word) && !isNobodysSaying(words, i);
      if ((negative && from - i <= NEAR) || said || ABOUT_WORDS.contains(word)) {
        return false;
      }
    }
    int i = to;
    for (; i < words.size() && words.get(i).sentence() == sentence; i++) {
      if (ABOUT_WORDS.contains(words.get(i).text()) || words.get(i).text().equals("according")) {
        return false;
      }
    }
    return !asks(words.get(i - 1), text) && !takenBack(words, i);
  }

  /** "It was felt that", "with regards to": said by nobody else, so by the writer. */
  private static boolean isNobodysSaying(List<Word> words, int verb) {
    if (verb > 0
        && words.get(verb).text().startsWith("regard")
        && Set.of("with", "in").contains(words.get(verb - 1).text())) {
      return true;
    }
    int it = verb - 1;
    while (it >= 0 && verb - it < 4 && IMPERSONAL.contains(words.get(it).text())) {
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
          && (NOT.contains(word) || word.endsWith("n't") || ABOUT_WORDS.contains(word))) {
        return true;
      }
    }
    return false;
  }
}
