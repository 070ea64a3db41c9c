package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.WordList;

/**
 * Whom a line of notes is about, by how it opens: "Mum - tearful, says", "T/C Lennox. Says", "10.50
 * Spoke to Maureen". What follows without a subject is theirs until the line ends.
 */
final class LineTopic {

  /** Words before the name in the opening of a line. */
  private static final WordList OPENERS = WordList.named("line-openers");

  private static final Set<String> ENDS = Set.of(":", "-", "–", "—", ".", ";");

  private static final int LONGEST_OPENING = 9;

  private LineTopic() {}

  /** Who is meant by the opening of this line; null if it opens with nobody. */
  static @Nullable Speaker of(Cast cast, List<Word> words) {
    boolean opened = false;
    for (int i = 0; i < Math.min(words.size(), LONGEST_OPENING); i++) {
      Word word = words.get(i);
      Mention mention = word.isLetters() && !word.isQuotation() ? cast.at(words, i) : null;
      if (mention != null) {
        Speaker speaker = mention.speaker();
        boolean named =
            speaker != null
                && !speaker.isWriter()
                && !cast.isInterpreter(speaker)
                && mention.pronoun() == null;
        return named && (opened || isOver(words, mention.end())) ? speaker : null;
      }
      boolean opener = OPENERS.has(word.lower());
      if (word.isLetters() && !opener && !word.is("NUM") && !isTime(word.lower())) {
        return null;
      }
      opened |= opener;
    }
    return null;
  }

  /** "Mum -", "Jas (OT) -", "Marlon." */
  private static boolean isOver(List<Word> words, int from) {
    int at = from;
    if (at < words.size() && words.get(at).lower().equals("(")) {
      while (at < Math.min(words.size(), from + 6) && !words.get(at).lower().equals(")")) {
        at++;
      }
      at++;
    }
    return at >= words.size() || ENDS.contains(words.get(at).lower()) || isAsideTo(words, at);
  }

  /** "Dad, on the phone from work:", past the name. */
  private static boolean isAsideTo(List<Word> words, int comma) {
    boolean aside = words.get(comma).lower().equals(",");
    for (int i = comma + 1; aside && i < Math.min(words.size(), comma + LONGEST_ASIDE); i++) {
      if (words.get(i).lower().equals(":")) {
        return true;
      }
    }
    return false;
  }

  private static final int LONGEST_ASIDE = 10;

  private static boolean isTime(String lower) {
    return Character.isDigit(lower.charAt(0));
  }
}
