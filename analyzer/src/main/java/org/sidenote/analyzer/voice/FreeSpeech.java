package org.sidenote.analyzer.voice;

import java.util.List;
import org.sidenote.api.MarkKind;

/**
 * Marks a sentence that goes on telling somebody's words though nothing in it says so: "Legs hurt
 * before Christmas." after "Said school is all right." What speaks for it is the sentence as a
 * whole.
 */
final class FreeSpeech {

  /** Log-odds from which a sentence is told by somebody. */
  private static final float SURE = 1.2f;

  private final Cast cast;
  private final Scene scene;
  private final Marked marked;

  FreeSpeech(Cast cast, Scene scene, Marked marked) {
    this.cast = cast;
    this.scene = scene;
    this.marked = marked;
  }

  /** "Shook when she asked.": done and not told. */
  private static boolean isDoing(List<Predicate> predicates) {
    return !predicates.isEmpty()
        && predicates.getFirst().kind() == Predicate.Kind.SHOWS
        && !predicates.getFirst().written();
  }

  /**
   * Marks a sentence in which no other voice is.
   *
   * @param told log-odds that it tells what somebody said, thought or wanted
   */
  void mark(List<Word> words, List<Predicate> predicates, float told) {
    if (told < SURE
        || marked.isAny()
        || words.size() < 2
        || cast.isBaby()
        || isDoing(predicates)
        || Supposed.opens(words)) {
      return;
    }
    boolean named = !predicates.isEmpty() && predicates.getFirst().written();
    Speaker speaker = named ? predicates.getFirst().subject() : scene.topic();
    boolean going = named || scene.isOfSomebody() || scene.isOnStage() || !speaker.isPerson();
    if (going && !speaker.isWriter() && !speaker.isNobody()) {
      marked.add(
          speaker.isPerson() ? MarkKind.VOICE_INDIRECT : MarkKind.VOICE_OTHER,
          words.getFirst().start(),
          words.getLast().end(),
          speaker);
    }
  }
}
