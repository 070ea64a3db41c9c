package org.sidenote.analyzer.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sidenote.analyzer.text.Coverage;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.ReadSection;
import org.sidenote.api.SectionFact;

/**
 * Terms of law and practice, and everyday phrases, in which a word of a list means something else:
 * "placement order", "contact me" ({@code terms-of-art.txt}).
 */
final class TermsOfArt {

  private static final Map<String, List<List<String>>> BY_FIRST_WORD = byFirstWord();

  private TermsOfArt() {}

  private static Map<String, List<List<String>>> byFirstWord() {
    Map<String, List<List<String>>> terms = new HashMap<>();
    for (String line : WordList.lines("terms-of-art")) {
      List<String> words = List.of(line.split("[ -]", -1));
      terms.computeIfAbsent(words.getFirst(), word -> new ArrayList<>()).add(words);
    }
    return terms;
  }

  private static final Function<ReadSection, List<Stretch>> TERMS =
      SectionFact.alone(TermsOfArt::read);

  /** Where they stand in a section, none overlapping another. */
  static List<Stretch> in(ReadSection section) {
    return TERMS.apply(section);
  }

  private static List<Stretch> read(ReadSection section) {
    List<Word> words = Word.of(section);
    Coverage terms = new Coverage();
    for (int at = 0; at < words.size(); at++) {
      for (List<String> term : BY_FIRST_WORD.getOrDefault(words.get(at).text(), List.of())) {
        if (stands(term, words, at, section.text())) {
          terms.add(0, words.get(at).start(), words.get(at + term.size() - 1).end());
        }
      }
    }
    return terms.stretches(0);
  }

  private static boolean stands(List<String> term, List<Word> words, int at, String text) {
    if (at + term.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < term.size(); i++) {
      if (!term.get(i).equals(words.get(at + i).text())
          || (i > 0 && !words.get(at + i - 1).joins(words.get(at + i), text))) {
        return false;
      }
    }
    return true;
  }
}
