package org.sidenote.analyzer.voice;

import java.util.List;
import org.sidenote.analyzer.voice.Predicate.Kind;
import org.sidenote.api.MarkKind;

/** Marks what the person was seen to do that shows a feeling, a wish or a way of being. */
final class SeenDoing {

  private final Marked marked;

  SeenDoing(Marked marked) {
    this.marked = marked;
  }

  void show(List<Word> words, List<Predicate> predicates) {
    int writersTill = -1;
    for (Predicate predicate : predicates) {
      if (predicate.reports() && predicate.subject().isWriter()) {
        writersTill = Math.max(writersTill, ReportedWords.contentEnd(words, predicate, predicates));
      }
      if (predicate.verb() < writersTill) {
        continue;
      }
      boolean aside =
          ClauseReader.isSubordinate(words, predicate) || isStatedInGeneral(words, predicate);
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
      if (!marked.isAny() && predicates.get(0) == predicate) {
        from = words.get(0).start();
      }
      Word last = words.get(end - 1);
      marked.add(MarkKind.VOICE_OBSERVED, from, last.end(), predicate.subject());
      return;
    }
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
