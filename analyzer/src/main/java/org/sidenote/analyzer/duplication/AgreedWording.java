package org.sidenote.analyzer.duplication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.sidenote.analyzer.text.NamedPeople;
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

  private static final Set<String> SOMEBODY =
      Set.of(
          "he",
          "she",
          "him",
          "her",
          "his",
          "hers",
          "i",
          "me",
          "my",
          "i'm",
          "i've",
          "i'll",
          "writer",
          "undersigned");

  /** What has happened is an account, whoever it names. */
  private static final Set<String> EVENTS = Set.of("following", "allocated", "felt", "deemed");

  /** Said of one person, these are somebody; in agreed wording they are anybody. */
  private static final Set<String> ANYBODY =
      Set.of("child", "children", "carer", "carers", "parent", "parents", "family", "families");

  private static final Set<String> ADDRESS = Set.of("you", "your", "yours", "we", "our", "ours");

  /** So near each other stand two of its words, in plain words. */
  private static final int NEAR = 40;

  /** Its words, save those that any letter has, and those of rights, by their codes. */
  private static final BitSet ITS_CODES =
      codes(
          Stream.concat(ITS_WORDS.words().filter(word -> !ADDRESS.contains(word)), Rights.words()));

  /** What stands beside one of them: another of them, somebody addressed, a section of an Act. */
  private static final BitSet PARTNERS = codes(Stream.of("you", "your", "we", "our", "section"));

  static {
    PARTNERS.or(ITS_CODES);
  }

  private static BitSet codes(Stream<String> words) {
    BitSet codes = new BitSet(1 << 16);
    words
        .map(word -> PlainWords.of(word, new Hashes(new long[0])))
        .filter(word -> word.size() > 0)
        .forEach(word -> codes.set(word.code(0)));
    return codes;
  }

  private final NamedPeople people;

  AgreedWording(CaseRecord record) {
    people = NamedPeople.of(record);
  }

  /** Whether a passage that stands in other records too is agreed wording. */
  boolean is(String passage) {
    boolean its = false;
    for (String word : words(passage)) {
      its |= ITS_WORDS.has(word.toLowerCase(Locale.ROOT));
    }
    return tellsOfRights(passage) || (its && isAboutNobody(passage));
  }

  /**
   * Whether two thirds of a passage tell of rights, sentence by sentence: a word here and there
   * does not.
   */
  private static boolean tellsOfRights(String passage) {
    int told = 0;
    int at = 0;
    while (at < passage.length()) {
      int next = WholeSentences.end(passage, at);
      told += Rights.isIn(passage.substring(at, next)) ? next - at : 0;
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
    if (!mayHaveSome(plain)) {
      return passages;
    }
    int start = -1;
    int end = -1;
    int at = 0;
    while (at < text.length()) {
      int next = WholeSentences.end(text, at);
      String sentence = text.substring(at, next);
      if (Rights.isIn(sentence) || isAboutNobody(sentence)) {
        start = start < 0 ? at : start;
        end = next;
      } else {
        add(text, start, end, passages);
        start = -1;
      }
      at = next;
    }
    add(text, start, end, passages);
    return passages;
  }

  /** Most texts have no two such words near each other, and need not be read twice. */
  private static boolean mayHaveSome(PlainWords plain) {
    int last = -1;
    for (int i = 0; i < plain.size(); i++) {
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

  private static void add(String text, int start, int end, List<Stretch> passages) {
    if (start < 0) {
      return;
    }
    Set<String> its = new HashSet<>();
    Set<String> subjects = new HashSet<>();
    int count = 0;
    for (String word : words(text.substring(start, end))) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (ITS_WORDS.has(lower)) {
        its.add(lower);
      } else if (Character.isDigit(lower.charAt(0))) {
        its.add(A_LAW);
      } else if (ITS_SUBJECTS.has(lower)) {
        subjects.add(lower);
      }
      count++;
    }
    boolean enough =
        count >= LEAST_WORDS
            && its.size() >= LEAST_OF_ITS_WORDS
            && !ADDRESS.containsAll(its)
            && its.size() + subjects.size() >= LEAST_IN_ALL;
    if (enough || Rights.isIn(text.substring(start, end))) {
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

  private boolean isAboutNobody(String passage) {
    String before = "";
    for (String word : words(passage)) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (Character.isDigit(word.charAt(0)) && !isLaw(before, lower)) {
        return false;
      }
      if (EVENTS.contains(lower)) {
        return false;
      }
      before = lower;
    }
    return !names(passage);
  }

  /** "Section 17", "the Care Act 2014". */
  private static boolean isLaw(String before, String number) {
    return before.equals("act")
        || before.equals("section")
        || before.equals("s")
        || before.equals("regulations")
        || (number.length() == 4 && (number.startsWith("19") || number.startsWith("20")));
  }

  /** Whether a passage speaks of somebody: by name, as he or she, as I, or as a relative. */
  boolean names(String passage) {
    for (String word : words(passage)) {
      if (SOMEBODY.contains(word.toLowerCase(Locale.ROOT).replace('’', '\''))
          || people.isPerson(word)
          || people.other(word) != null
          || (people.isRelative(word) && !ANYBODY.contains(word.toLowerCase(Locale.ROOT)))) {
        return true;
      }
    }
    return false;
  }

  /** Letters and digits, and apostrophes wherever they are. */
  private static List<String> words(String passage) {
    List<String> words = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < passage.length()) {
      int c = passage.codePointAt(at);
      if (!isPart(c)) {
        if (at > start) {
          words.add(passage.substring(start, at));
        }
        start = at + Character.charCount(c);
      }
      at += Character.charCount(c);
    }
    if (at > start) {
      words.add(passage.substring(start));
    }
    return words;
  }

  private static boolean isPart(int c) {
    return Character.isLetterOrDigit(c)
        || c == '\''
        || c == '’'
        || Character.getType(c) == Character.LETTER_NUMBER
        || Character.getType(c) == Character.OTHER_NUMBER;
  }
}
