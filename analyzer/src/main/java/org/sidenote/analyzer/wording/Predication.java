package org.sidenote.analyzer.wording;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.CalendarWords;
import org.sidenote.analyzer.text.NamedPeople;

/** Whether words say what a person is, or does. */
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
          "becoming",
          "became",
          "become",
          "gets",
          "getting",
          "acts",
          "acting",
          "proves",
          "proved",
          "proving",
          "tends",
          "continues",
          "can",
          "presents",
          "presented",
          "isn't");
  private static final Set<String> BETWEEN =
      Set.of(
          ("a an as and or both the to can will would has had have may could himself herself in "
                  + "particular bit of")
              .split(" "));
  private static final Set<String> PEOPLE =
      Set.of(
          "he",
          "she",
          "they",
          "who",
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
          "fathers",
          "mo",
          "fa",
          "child",
          "carer",
          "tenant",
          "male",
          "female",
          "chap",
          "bloke",
          "lad",
          "youth",
          "teen");
  private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss");
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Set<String> DAYS = Set.of("today", "tonight", "yesterday", "times");
  private static final int NEAR = 6;

  private Predication() {}

  /** Whether the words from one place to another are said of a person, as what they are. */
  static boolean isOfPerson(List<Word> words, int from, int to, String text, NamedPeople people) {
    boolean is = false;
    int sentence = words.get(from).sentence();
    boolean doesIt =
        to < words.size()
            && words.get(to).sentence() == sentence
            && Set.of("DET", "PRON").contains(words.get(to).tag());
    if (doesIt) {
      return false;
    }
    boolean begins = from == 0 || words.get(from - 1).sentence() != sentence;
    if (to < words.size()
        && words.get(to).sentence() == sentence
        && isPerson(words.get(to), people)
        && !CalendarWords.DAYS.contains(words.get(to).text())
        && (begins
            || Set.of("a", "an", "this", "very", "the", "such")
                .contains(words.get(from - 1).text()))) {
      return true;
    }
    boolean describes = to - from == 1 || ARTICLES.contains(words.get(from).text());
    if ((describes && isOfAThing(words, to, sentence)) || isSurname(words, from)) {
      return false;
    }
    if (isFound(words, from, people)) {
      return true;
    }
    if (isNoteAbout(words, from, to, people)) {
      return true;
    }
    for (int i = from - 1; i >= 0 && words.get(i).sentence() == sentence; i--) {
      Word word = words.get(i);
      if ((is || isWithIs(word, text)) && isPerson(word, people)) {
        return true;
      }
      // "He lacks sleep and is rigid" begins with who it is said of.
      if (is && word.text().equals("and")) {
        return isSubject(words, i, people);
      }
      // "Tom is loud with the bell and a moaner": a second thing said of whoever it began with.
      if (!is && word.text().equals("and") && endsClause(words, to)) {
        return isSubject(words, i, people) && hasBeAfterSubject(words, i);
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

  /** "The naughty sheep": what comes next is a thing, or an animal. */
  private static boolean isOfAThing(List<Word> words, int to, int sentence) {
    return to < words.size()
        && words.get(to).sentence() == sentence
        && ((words.get(to).tag().equals("NOUN") && !DAYS.contains(words.get(to).text()))
            || CalendarWords.DAYS.contains(words.get(to).text()));
  }

  /** "Mrs Moody". */
  private static boolean isSurname(List<Word> words, int from) {
    return from > 0 && words.get(from).capital() && TITLES.contains(words.get(from - 1).text());
  }

  /** "I found dad aggressive", "finds her difficult". */
  private static boolean isFound(List<Word> words, int from, NamedPeople people) {
    return from > 1
        && words.get(from - 2).sentence() == words.get(from).sentence()
        && Set.of("found", "find", "finds", "finding").contains(words.get(from - 2).text())
        && (Set.of("him", "her", "them").contains(words.get(from - 1).text())
            || people.isPerson(words.get(from - 1).text())
            || people.other(words.get(from - 1).text()) != null
            || people.isRelative(words.get(from - 1).text()));
  }

  /**
   * "She's a faller", "dad's a nightmare": after a pronoun, or before an article, what {@link Word}
   * leaves out is no owner's.
   */
  private static boolean isWithIs(Word word, String text) {
    int s = word.end();
    return (text.startsWith("'s", s) || text.startsWith("’s", s))
        && (Set.of("he", "she", "who").contains(word.text())
            || text.startsWith(" a ", s + 2)
            || text.startsWith(" an ", s + 2));
  }

  /**
   * Whether what begins at a word is what a person does: "Ms Pike has repeatedly failed to", or a
   * note without a subject, "Failed to". Not what "the school" does.
   */
  static boolean isByPerson(List<Word> words, int from, NamedPeople people) {
    int sentence = words.get(from).sentence();
    for (int i = from - 1; i >= 0 && words.get(i).sentence() == sentence; i--) {
      Word word = words.get(i);
      if (isPerson(word, people) || isTitled(words, i)) {
        return !isABody(words, i);
      }
      if (word.text().equals("and") || word.text().equals("but")) {
        return isSubject(words, i, people);
      }
      if (!Claim.GOING_ON.contains(word.text())
          && !word.text().equals("to")
          && !Set.of("AUX", "ADV", "PART").contains(word.tag())) {
        return false;
      }
    }
    return true;
  }

  /** "Ms Lund", whatever the tagger takes "Lund" for. */
  private static boolean isTitled(List<Word> words, int at) {
    return at > 0 && words.get(at).capital() && TITLES.contains(words.get(at - 1).text());
  }

  /** "The Council": no person has an article before the name. */
  private static boolean isABody(List<Word> words, int at) {
    return at > 0
        && words.get(at).tag().equals("PROPN")
        && words.get(at).sentence() == words.get(at - 1).sentence()
        && words.get(at - 1).text().equals("the");
  }

  /** Whether the words before this one end what is said: no noun or verb goes on from there. */
  private static boolean endsClause(List<Word> words, int to) {
    return to >= words.size()
        || words.get(to).sentence() != words.get(to - 1).sentence()
        || !Set.of("NOUN", "PROPN", "ADJ", "VERB", "AUX").contains(words.get(to).tag());
  }

  /** "Tom is", "Ms Pike has been": what the sentence says of its subject is what it is. */
  private static boolean hasBeAfterSubject(List<Word> words, int from) {
    int first = from;
    while (first > 0 && words.get(first - 1).sentence() == words.get(from).sentence()) {
      first--;
    }
    for (int i = first + 1; i < Math.min(first + NEAR, from); i++) {
      if (BE.contains(words.get(i).text())) {
        return true;
      }
      if (!Set.of("PROPN", "AUX", "ADV").contains(words.get(i).tag())) {
        return false;
      }
    }
    return false;
  }

  /** Whether the sentence begins with a person, or a title and a name, perhaps after "However". */
  private static boolean isSubject(List<Word> words, int from, NamedPeople people) {
    int first = from;
    while (first > 0 && words.get(first - 1).sentence() == words.get(from).sentence()) {
      first--;
    }
    while (first < from - 1 && words.get(first).tag().equals("ADV")) {
      first++;
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
}
