package org.sidenote.analyzer.voice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.analyzer.voice.Speaker.Gender;

/**
 * Who comes in without a verb of saying, so that words that stand alone behind it are hardly the
 * person's: "Stefan in the kitchen, radio on.", "Kofi played me a voicemail.", "I asked how Ruth
 * is."
 */
final class Entrances {

  /** What words come on that somebody passes to the worker. */
  private static final WordList MESSAGES = WordList.named("messages");

  private static final WordList PASSING =
      WordList.of(
          "played",
          "plays",
          "showed",
          "shows",
          "forwarded",
          "forwards",
          "handed",
          "found",
          "had",
          "received",
          "got",
          "opened",
          "brought",
          "gave");

  private static final WordList FROM = WordList.of("from", "by");

  private static final WordList HOW = WordList.of("how", "about", "after");

  private static final WordList THERE =
      WordList.of("on", "in", "at", "with", "by", "outside", "inside", "behind", "upstairs");

  private static final WordList NEAR_BY =
      WordList.of("the", "a", "an", "his", "her", "their", "my", "our");

  /** What is said there is somebody's that the record does not tell. */
  private static final Speaker UNKNOWN = Speaker.other("nobody", Gender.THEY);

  private final Cast cast;

  Entrances(Cast cast) {
    this.cast = cast;
  }

  /** Who comes in with a sentence that has no words of anybody's; null if nobody does. */
  @Nullable Speaker of(List<Word> words, List<Predicate> predicates) {
    if (predicates.isEmpty()) {
      return there(words);
    }
    Predicate main = predicates.getFirst();
    if (main.subject().isWriter()) {
      return askedAfter(words, main);
    }
    return main.written() && PASSING.has(words.get(main.verb()).lower())
        ? sender(words, main.verb() + 1)
        : null;
  }

  /** "Stefan in the kitchen, radio on."; "Elif at uni" is somewhere else. */
  private @Nullable Speaker there(List<Word> words) {
    Mention mention = words.getFirst().isLetters() ? cast.at(words, 0) : null;
    Speaker speaker = mention == null ? null : mention.speaker();
    if (mention == null || speaker == null || speaker.isPerson() || speaker.isWriter()) {
      return null;
    }
    int next = mention.end();
    boolean here =
        next + 1 < words.size()
            && THERE.has(words.get(next).lower())
            && NEAR_BY.has(words.get(next + 1).lower());
    return here && (cast.isOfHeader(speaker) || cast.isRelative(speaker)) ? speaker : null;
  }

  /** "I asked how Ruth is": she may answer, or somebody else about her. */
  private @Nullable Speaker askedAfter(List<Word> words, Predicate main) {
    int how = main.verb() + 1;
    boolean asks =
        how + 1 < words.size()
            && "ask".equals(VoiceWords.SAYING.of(words.get(main.verb()).lower()))
            && HOW.has(words.get(how).lower());
    Mention mention = asks ? cast.at(words, how + 1) : null;
    Speaker about = mention == null ? null : mention.speaker();
    return about == null || about.isPerson() || about.isWriter() ? null : UNKNOWN;
  }

  /** "Kofi played me a voicemail", "showed me a text from Mum". */
  private @Nullable Speaker sender(List<Word> words, int from) {
    boolean message = false;
    for (int i = from; i < words.size(); i++) {
      message |= MESSAGES.has(words.get(i).lower());
      if (message && FROM.has(words.get(i).lower()) && i + 1 < words.size()) {
        Mention mention = cast.at(words, i + 1);
        Speaker speaker = mention == null ? null : mention.speaker();
        return speaker == null ? UNKNOWN : speaker;
      }
    }
    return message ? UNKNOWN : null;
  }
}
