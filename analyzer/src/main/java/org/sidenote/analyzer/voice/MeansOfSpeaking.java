package org.sidenote.analyzer.voice;

import java.util.List;
import org.sidenote.analyzer.text.WordList;

/**
 * How a line says what words came by, before it gives them: "In BSL (Ana voicing):", "Through the
 * interpreter:", "On her device:". They are the person's, whoever passes them on.
 */
final class MeansOfSpeaking {

  /** What somebody's words come by, where not by the mouth or not in English. */
  private static final WordList MEANS = WordList.named("means-of-speaking");

  private static final WordList OPENERS = WordList.of("in", "through", "via", "using", "on");

  private static final int LONGEST = 9;

  private MeansOfSpeaking() {}

  /** The place of the first word after such an opening; -1 if the line has none. */
  static int end(Cast cast, List<Word> words) {
    if (words.isEmpty() || !OPENERS.has(words.get(0).lower())) {
      return -1;
    }
    boolean means = false;
    for (int i = 1; i < Math.min(words.size(), LONGEST); i++) {
      Word word = words.get(i);
      if (word.lower().equals(":")) {
        return means && i + 1 < words.size() ? i + 1 : -1;
      }
      Mention mention = word.isLetters() ? cast.at(words, i) : null;
      Speaker speaker = mention == null ? null : mention.speaker();
      means |= MEANS.has(word.lower()) || (speaker != null && cast.isInterpreter(speaker));
    }
    return -1;
  }
}
