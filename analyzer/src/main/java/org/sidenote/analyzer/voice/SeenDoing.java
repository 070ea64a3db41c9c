package org.sidenote.analyzer.voice;

import java.util.List;
import org.sidenote.analyzer.voice.Predicate.Kind;
import org.sidenote.api.MarkKind;

/**
 * Marks what the person was seen to do that shows a feeling, a wish or a way of being: by who does
 * what, unless the sentence as a whole speaks against it, and by the whole sentence where it is
 * sure.
 */
final class SeenDoing {

  /** Log-odds below which a verb of showing shows nothing. */
  private static final float UNLIKELY = -2.5f;

  /**
   * Log-odds from which a sentence that begins with the person shows something, whatever their
   * verb. Records of people held out of the training find most that is shown well below nought.
   */
  private static final float SURE = -1;

  /** Log-odds from which a sentence shows something of the person, whoever acts first. */
  private static final float LIKELY = 0;

  private final Cast cast;
  private final Marked marked;

  SeenDoing(Cast cast, Marked marked) {
    this.cast = cast;
    this.marked = marked;
  }

  /**
   * Marks a sentence.
   *
   * @param shown log-odds that it shows something of the person
   */
  void show(List<Word> words, List<Predicate> predicates, float shown) {
    boolean told = shown >= UNLIKELY && isTold(words, predicates);
    if (!told
        && shown >= SURE
        && !words.isEmpty()
        && !marked.isAny()
        && (isPersons(predicates) || shown >= LIKELY)) {
      marked.add(
          MarkKind.VOICE_OBSERVED, words.getFirst().start(), words.getLast().end(), cast.person());
    }
  }

  /** Whether the sentence begins with something the person does. */
  private static boolean isPersons(List<Predicate> predicates) {
    return !predicates.isEmpty()
        && predicates.getFirst().written()
        && !predicates.getFirst().reports()
        && predicates.getFirst().subject().isPerson();
  }

  /** Marks the first clause in which the person does what shows something. */
  private boolean isTold(List<Word> words, List<Predicate> predicates) {
    int writersTill = -1;
    for (Predicate predicate : predicates) {
      if (predicate.reports() && predicate.subject().isWriter()) {
        writersTill = Math.max(writersTill, ReportedWords.contentEnd(words, predicate, predicates));
      }
      if (predicate.verb() < writersTill) {
        continue;
      }
      boolean aside =
          ClauseReader.isSubordinate(words, predicate)
              || isStatedInGeneral(words, predicate)
              || Supposed.is(words, predicate);
      if (predicate.kind() != Kind.SHOWS || aside || !predicate.subject().isPerson()) {
        continue;
      }
      Word first = words.get(predicate.start());
      if (marked.isTaken(words.get(predicate.verb()).start())) {
        continue;
      }
      int end = words.size();
      for (int i = predicate.verb(); i < words.size(); i++) {
        if (words.get(i).isQuotation() || marked.isTaken(words.get(i).start())) {
          end = i;
          break;
        }
      }
      int from = first.start();
      if (!marked.isAny() && predicates.get(0).equals(predicate)) {
        from = words.get(0).start();
      }
      Word last = words.get(end - 1);
      marked.add(MarkKind.VOICE_OBSERVED, from, last.end(), predicate.subject());
      return true;
    }
    return false;
  }

  /** "does not use the frame": an ability or a habit, not something seen. */
  private static boolean isStatedInGeneral(List<Word> words, Predicate predicate) {
    for (int i = predicate.verb() - 1; i >= Math.max(0, predicate.verb() - 3); i--) {
      String lower = words.get(i).lower();
      if (lower.equals("does") || lower.equals("do") || lower.equals("to")) {
        return true;
      }
    }
    return false;
  }
}
