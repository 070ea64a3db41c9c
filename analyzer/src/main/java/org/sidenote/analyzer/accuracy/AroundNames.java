package org.sidenote.analyzer.accuracy;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.accuracy.Words.Word;
import org.sidenote.analyzer.text.WordList;

/** Reads the words around a name: whether they tell who it is, or that somebody is really there. */
final class AroundNames {

  /** Before a name, they tell of somebody else who is there too. */
  private static final WordList COMPANY = WordList.named("before-somebody-else");

  /** "At school, Ada …" tells nothing of Ada. */
  private static final WordList PLACES = WordList.named("places-that-answer");

  /** Behind a name, what workers and relatives do: "rang", "to chase", "will bring". */
  private static final WordList DOING = WordList.named("what-others-do");

  /** Behind a name they say which Ada it is, or that something is hers. */
  private static final Set<String> WHICH = Set.of("and", "or", "from", "at", "of", "who", "next");

  /** Before a family name, of whom nobody knows more. */
  private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "mx");

  /** What is done with somebody, or a thing: "call Ada", but "after the call Ada slept". */
  private static final Set<String> CALLS =
      Set.of("call", "ring", "phone", "email", "text", "contact", "present");

  private static final Set<String> BEFORE_NOUN =
      Set.of("a", "the", "this", "that", "his", "her", "their", "my", "our", "last", "next");

  private static final Set<String> EXPLAINING =
      Set.of("a", "the", "his", "her", "their", "who", "my", "our", "whose");

  /** Behind "will" or "to" in a plan, they say what becomes of the person. */
  private static final Set<String> OF_THE_PERSON =
      Set.of(
          "be", "remain", "continue", "have", "stay", "live", "need", "attend", "not", "require");

  private AroundNames() {}

  /** Where a name begins: at the title in front of it, if there is one. */
  static int headOf(List<Word> words, int i) {
    return i > 0 && TITLES.contains(words.get(i - 1).lower()) ? i - 1 : i;
  }

  /** Whether only a space stands between two words. */
  static boolean isOneGap(String text, Word one, Word next) {
    return text.substring(one.end(), next.start()).equals(" ");
  }

  static boolean startsSentence(String text, Word word) {
    int at = word.start() - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '\n') {
      at--;
    }
    return at < 0 || ".!?\n:;-•*“\"(".indexOf(text.charAt(at)) >= 0;
  }

  /** "Ada and Kofi": both are there. */
  static boolean isOneOfTwo(String text, List<Word> words, int i) {
    return (i > 0 && words.get(i - 1).lower().equals("and"))
        || (i + 1 < words.size()
            && words.get(i + 1).lower().equals("and")
            && isOneGap(text, words.get(i), words.get(i + 1)));
  }

  /** "With Ada", "rang Ada": somebody was there, or was spoken to. */
  static boolean isInCompany(List<Word> words, int head) {
    if (head == 0 || !COMPANY.has(words.get(head - 1).lower())) {
      return false;
    }
    boolean noun =
        head > 1
            && CALLS.contains(words.get(head - 1).lower())
            && BEFORE_NOUN.contains(words.get(head - 2).lower());
    return !noun;
  }

  /** "his friend Ada", "Ada (cousin)", "Ada’s mum": it is told who that is. */
  static boolean isIntroduced(String text, List<Word> words, int i) {
    Word word = words.get(i);
    int head = headOf(words, i);
    boolean first = startsSentence(text, words.get(head));
    for (int j = Math.max(0, head - 2); j < head && !first; j++) {
      if (OthersNames.isSomebody(words.get(j).lower()) && !PLACES.has(words.get(j).lower())) {
        return true;
      }
    }
    if (i + 1 == words.size()) {
      return false;
    }
    Word next = words.get(i + 1);
    String between = text.substring(word.end(), next.start());
    boolean theirs =
        (between.startsWith("'s") || between.startsWith("’s"))
            && (OthersNames.isSomebody(next.lower())
                || Set.of("house", "place").contains(next.lower()));
    return isLabel(between)
        || (between.startsWith(",") && EXPLAINING.contains(next.lower()))
        || theirs;
  }

  /** "With Ada", "Ada rang", "Ada and Kofi": somebody of that name was there. */
  static boolean isThere(String text, List<Word> words, int i) {
    Word word = words.get(i);
    int head = headOf(words, i);
    boolean first = startsSentence(text, words.get(head));
    if ((!first && isInCompany(words, head))
        || (head > 0 && isAddedBehind(text, words.get(head - 1), words.get(head)))
        || (head > 0 && isListedBehind(text, words.get(head - 1), words.get(head)))) {
      return true;
    }
    if (i + 1 == words.size()) {
      return false;
    }
    Word next = words.get(i + 1);
    String between = text.substring(word.end(), next.start());
    boolean listed = between.startsWith(",") && next.isCapital();
    boolean acts =
        isOneGap(text, word, next) && (WHICH.contains(next.lower()) || isActing(words, i + 1));
    return listed || acts || isSum(between);
  }

  /** "Gwen & Ada", "Gwen + Ada": both were there. */
  private static boolean isAddedBehind(String text, Word before, Word word) {
    return isSum(text.substring(before.end(), word.start()));
  }

  private static boolean isSum(String between) {
    return between.length() <= 3 && (between.contains("&") || between.contains("+"));
  }

  /** "Ada (", "Ada: ", "Ada - ": whose turn it is to speak or to do something. */
  private static boolean isLabel(String between) {
    return between.contains("(")
        || between.startsWith(":")
        || between.startsWith(" - ")
        || between.startsWith(" – ");
  }

  /** "Gwen, Ada, Dr Shah": one of those who were there. */
  private static boolean isListedBehind(String text, Word before, Word word) {
    return before.isCapital()
        && text.substring(before.end(), word.start()).equals(", ")
        && !startsSentence(text, before);
  }

  /** "Rang", "has sent", "to chase", "will bring"; not "to be supported", "will need". */
  private static boolean isActing(List<Word> words, int i) {
    String first = words.get(i).lower();
    String second = i + 1 < words.size() ? words.get(i + 1).lower() : "";
    return switch (first) {
      case "to", "will", "can", "also" -> !OF_THE_PERSON.contains(second);
      case "has", "had", "is", "was" -> DOING.has(second);
      default -> DOING.has(first);
    };
  }
}
