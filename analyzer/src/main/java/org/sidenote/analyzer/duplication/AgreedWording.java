package org.sidenote.analyzer.duplication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.CaseRecord;

/**
 * Wording that a council agreed on, known by what it speaks of: "you", "we", the council, the law,
 * the purpose of a visit; and never of he or she, of what I saw, of anybody by name, or of a day.
 * Privacy notices, complaints, the principles of an Act, the foot of an e-mail.
 */
final class AgreedWording {

  /** What such wording is about. A passage of its own has some of these. */
  private static final WordList ITS_WORDS = WordList.named("agreed-wording");

  private static final WordList ITS_SUBJECTS = WordList.named("agreed-wording-subjects");

  /** Stands for the numbers of sections and of years, the only numbers in such wording. */
  private static final String A_LAW = "17";

  private static final int LEAST_WORDS = 18;
  private static final int LEAST_OF_ITS_WORDS = 2;
  private static final int LEAST_IN_ALL = 3;

  /** What has happened is an account, whoever it names. */
  private static final Set<String> EVENTS = Set.of("following", "allocated", "felt", "deemed");

  private static final Set<String> ADDRESS = Set.of("you", "your", "yours", "we", "our", "ours");

  /** So near each other stand two of its words, in plain words. */
  private static final int NEAR = 40;

  /** Its words, save those that any letter has, and those of rights, by their codes. */
  private static final BitSet ITS_CODES =
      PlainWords.codes(ITS_WORDS.words().filter(word -> !ADDRESS.contains(word)));

  /** What stands beside one of them: another of them, somebody addressed, a section of an Act. */
  private static final BitSet PARTNERS =
      PlainWords.codes(Stream.of("you", "your", "we", "our", "section"));

  static {
    ITS_CODES.or(Rights.WORDS);
    ITS_CODES.or(Statute.WORDS);
    PARTNERS.or(ITS_CODES);
  }

  private final Somebody somebody;

  AgreedWording(CaseRecord record) {
    this.somebody = new Somebody(record);
  }

  /**
   * Whether a passage that stands in other records too is agreed wording. A plan written to the
   * person says "you" as well.
   */
  boolean is(String passage) {
    List<String> words = Somebody.words(passage);
    return isOfRightsOrLaw(passage) || (speaksAsCouncilsDo(words) && isAboutNobody(words));
  }

  /** "You" and "we" alone do not: not without a plan, a worker or a right beside them. */
  private static boolean speaksAsCouncilsDo(List<String> words) {
    return words.stream().anyMatch(word -> ITS_WORDS.has(word) && !ADDRESS.contains(word))
        || (words.stream().anyMatch(ADDRESS::contains)
            && words.stream().anyMatch(ITS_SUBJECTS::has));
  }

  /**
   * Whether two thirds of a passage tell of rights or are of an Act, sentence by sentence: a word
   * here and there is not.
   */
  private boolean isOfRightsOrLaw(String passage) {
    int told = 0;
    int at = 0;
    boolean law = false;
    while (at < passage.length()) {
      int next = WholeSentences.end(passage, at);
      String sentence = passage.substring(at, next);
      law = Statute.isIn(sentence, somebody, law);
      told += law || Rights.isIn(sentence) ? next - at : 0;
      at = next;
    }
    return 3 * told > 2 * passage.length();
  }

  /**
   * The passages of a text that are agreed wording by themselves: whole sentences.
   *
   * @param plain the text's plain words
   */
  List<Stretch> passages(String text, PlainWords plain) {
    List<Stretch> passages = new ArrayList<>();
    if (!mayHaveSome(plain, 0, plain.size())) {
      return passages;
    }
    int start = 0;
    int first = 0;
    int word = 0;
    int at = 0;
    while (at < text.length()) {
      int next = WholeSentences.end(text, at);
      int from = word;
      while (word < plain.size() && plain.start(word) < next) {
        word++;
      }
      if (isSurelyAboutSomebody(text, plain, from, word)) {
        addWithin(text, start, at, plain, first, from, passages);
        start = next;
        first = word;
      }
      at = next;
    }
    addWithin(text, start, at, plain, first, word, passages);
    return passages;
  }

  /** Whether a sentence can be told by its words' codes to be no agreed wording: most can. */
  private static boolean isSurelyAboutSomebody(String text, PlainWords plain, int from, int to) {
    boolean somebody = false;
    for (int i = from; i < to; i++) {
      if (Rights.WORDS.get(plain.code(i)) || Statute.WORDS.get(plain.code(i))) {
        return false;
      }
      somebody |= Somebody.is(plain, i, text);
    }
    return somebody;
  }

  /** Adds the passages in sentences that were not told by their codes. */
  private void addWithin(
      String text,
      int from,
      int to,
      PlainWords plain,
      int first,
      int last,
      List<Stretch> passages) {
    if (!mayHaveSome(plain, first, last)) {
      return;
    }
    int start = -1;
    int end = -1;
    int word = first;
    int at = from;
    boolean known = false;
    boolean law = false;
    while (at < to) {
      int next = WholeSentences.end(text, at);
      boolean ofRights = false;
      boolean ofLaw = law;
      for (; word < last && plain.start(word) < next; word++) {
        ofRights |= Rights.WORDS.get(plain.code(word));
        ofLaw |= Statute.WORDS.get(plain.code(word));
      }
      String sentence = text.substring(at, next);
      law = ofLaw && Statute.isIn(sentence, somebody, law);
      boolean right = ofRights && Rights.isIn(sentence);
      List<String> words = Somebody.words(sentence);
      if (law || right || isAboutNobody(words)) {
        // What has none of its words may stand within such wording, not at its ends.
        if (law || right || hasItsWords(words)) {
          start = start < 0 ? at : start;
          end = next;
        }
        known |= law || right;
      } else {
        add(text, start, end, known, passages);
        start = -1;
        known = false;
      }
      at = next;
    }
    add(text, start, end, known, passages);
  }

  /** "We" alone tells what we did. */
  private static boolean hasItsWords(List<String> words) {
    return words.stream()
        .anyMatch(word ->
            (ITS_WORDS.has(word) && !word.equals("we") && !word.equals("our"))
                || ITS_SUBJECTS.has(word));
  }

  /** Most texts have no two such words near each other, and need not be read twice. */
  private static boolean mayHaveSome(PlainWords plain, int from, int to) {
    int last = -1;
    for (int i = from; i < to; i++) {
      if (PARTNERS.get(plain.code(i))) {
        if (last >= 0
            && i - last <= NEAR
            && plain.code(i) != plain.code(last)
            && (ITS_CODES.get(plain.code(i)) || ITS_CODES.get(plain.code(last)))) {
          return true;
        }
        last = i;
      }
    }
    return false;
  }

  /**
   * Adds sentences about nobody, if there is enough in them.
   *
   * @param known whether one of them is of a right or of an Act
   */
  private static void add(String text, int start, int end, boolean known, List<Stretch> passages) {
    if (start < 0) {
      return;
    }
    Set<String> its = new HashSet<>();
    Set<String> subjects = new HashSet<>();
    int count = 0;
    for (String word : Somebody.words(text.substring(start, end))) {
      if (ITS_WORDS.has(word)) {
        its.add(word);
      } else if (Character.isDigit(word.charAt(0))) {
        its.add(A_LAW);
      } else if (ITS_SUBJECTS.has(word)) {
        subjects.add(word);
      }
      count++;
    }
    boolean enough =
        count >= LEAST_WORDS
            && its.size() >= LEAST_OF_ITS_WORDS
            && !ADDRESS.containsAll(its)
            && its.size() + subjects.size() >= LEAST_IN_ALL;
    if (enough || known || Rights.isIn(text.substring(start, end))) {
      int last = end;
      while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
        last--;
      }
      int first = start;
      while (first < last && Character.isWhitespace(text.charAt(first))) {
        first++;
      }
      passages.add(new Stretch(first, last));
    }
  }

  private boolean isAboutNobody(List<String> words) {
    String before = "";
    for (String word : words) {
      if ((Character.isDigit(word.charAt(0)) && !isLaw(before, word)) || EVENTS.contains(word)) {
        return false;
      }
      before = word;
    }
    return !somebody.names(words);
  }

  /** "Section 17", "the Care Act 2014". */
  private static boolean isLaw(String before, String number) {
    return before.equals("act")
        || before.equals("section")
        || before.equals("s")
        || before.equals("regulations")
        || (number.length() == 4 && (number.startsWith("19") || number.startsWith("20")));
  }
}
