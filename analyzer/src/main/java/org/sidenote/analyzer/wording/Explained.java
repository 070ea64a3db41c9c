package org.sidenote.analyzer.wording;

import java.util.List;
import java.util.Set;

/** Whether a record asks about a word, or says what it means: then it is not to be taken away. */
final class Explained {

  private static final Set<String> MEANS = Set.of("means", "meant", "mean");

  private static final Set<String> WORDS =
      Set.of("word", "words", "term", "phrase", "saying", "expression");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "this", "that");

  private Explained() {}

  /** "What a placement is", "what is respite", "contact means", "the word placement". */
  static boolean is(List<Word> words, int from, int to, String text) {
    int sentence = words.get(from).sentence();
    String after = at(words, to, sentence);
    int before = from - 1;
    while (before >= 0
        && words.get(before).sentence() == sentence
        && ARTICLES.contains(words.get(before).text())) {
      before--;
    }
    String word = at(words, before, sentence);
    boolean isWhat =
        Set.of("is", "are", "was").contains(word)
            && at(words, before - 1, sentence).equals("what")
            && after.isEmpty();
    boolean whatIs = word.equals("what") && Set.of("is", "are", "was").contains(after);
    return MEANS.contains(after)
        || (MEANS.contains(word) && at(words, before - 1, sentence).equals("what"))
        || isWhat
        || (whatIs && endsClause(words.get(to), text))
        || WORDS.contains(word);
  }

  private static boolean endsClause(Word is, String text) {
    return is.end() >= text.length() || text.charAt(is.end()) != ' ';
  }

  private static String at(List<Word> words, int at, int sentence) {
    return at >= 0 && at < words.size() && words.get(at).sentence() == sentence
        ? words.get(at).text()
        : "";
  }
}
