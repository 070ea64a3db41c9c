package org.sidenote.analyzer.voice;

import org.sidenote.analyzer.text.WordList;

/** The verbs of saying, thinking and showing, and the words for feelings, by list. */
final class VoiceWords {

  static final Verbs SAYING = Verbs.named("saying-verbs");
  static final Verbs UTTERING = Verbs.named("uttering-verbs");
  static final Verbs THINKING = Verbs.named("thinking-verbs");
  static final Verbs SHOWING = Verbs.named("showing-verbs");
  static final WordList WAYS_OF_BEING = WordList.named("ways-of-being");
  static final WordList FEELINGS = WordList.named("feelings");

  private VoiceWords() {}

  static boolean utters(String lower) {
    return SAYING.has(lower) || UTTERING.has(lower) || THINKING.has(lower);
  }

  static boolean isSaying(String lower) {
    return SAYING.has(lower);
  }

  static boolean isKnown(String lower) {
    return SAYING.has(lower) || THINKING.has(lower) || SHOWING.has(lower);
  }
}
