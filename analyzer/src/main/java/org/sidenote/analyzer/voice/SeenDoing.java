package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.WordList;
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
  private final Scene scene;
  private final Alongside alongside;
  private final Marked marked;

  SeenDoing(Cast cast, Scene scene, Marked marked) {
    this.cast = cast;
    this.scene = scene;
    this.alongside = new Alongside(cast, scene);
    this.marked = marked;
  }

  /**
   * Marks a sentence.
   *
   * @param shown log-odds that it shows something of the person
   */
  void show(List<Word> words, List<Predicate> predicates, float shown) {
    boolean told = shown >= UNLIKELY && isTold(words, predicates);
    boolean answered = !told && !marked.isAny() && alongside.isAnswer(words);
    int also = answered ? 0 : told || shown < UNLIKELY ? -1 : alongside.start(words, predicates);
    if (also >= 0 && !marked.isTaken(words.get(also).start())) {
      int end = words.size();
      marked.add(
          MarkKind.VOICE_OBSERVED,
          words.get(also).start(),
          words.get(end - 1).end(),
          cast.person());
      return;
    }
    if (!told
        && shown >= SURE
        && !words.isEmpty()
        && !marked.isAny()
        && !words.getLast().isQuotation()
        && !Supposed.isOpen(words)
        && (isPersons(predicates) || (shown >= LIKELY && !isWorkers(words)))) {
      marked.add(
          MarkKind.VOICE_OBSERVED, words.getFirst().start(), words.getLast().end(), cast.person());
    }
  }

  /** "He wrote WORK", "She signed: “…”": what shows is the words, and they are marked. */
  private static boolean isWriting(List<Word> words, int verb) {
    int next = verb + 1;
    next +=
        next < words.size() && !words.get(next).isLetters() && !words.get(next).isQuotation()
            ? 1
            : 0;
    return next < words.size()
        && words.get(next).isQuotation()
        && WRITING.contains(String.valueOf(VoiceWords.SHOWING.of(words.get(verb).lower())));
  }

  private static final Set<String> WRITING =
      Set.of("write", "spell", "scribble", "press", "touch", "build");

  /** "Checked 23.00 asleep", "put on from my work phone": the worker's own doing. */
  private boolean isWorkers(List<Word> words) {
    if (words.stream().anyMatch(word -> THEIRS.contains(word.lower()))) {
      return false;
    }
    String first = words.getFirst().lower();
    String shown = VoiceWords.SHOWING.of(first);
    boolean past = first.endsWith("ed") || (shown != null && !first.startsWith(shown));
    String base = shown == null ? first.replaceFirst("ed$", "") : shown;
    boolean opens = past && WORKERS_DOING.has(base) && !base.equals("take") && !scene.isOnStage();
    return opens || first.equals("i") || words.stream().anyMatch(w -> w.lower().equals("my"));
  }

  private static final Set<String> THEIRS =
      Set.of("he", "she", "they", "his", "her", "their", "him", "himself", "herself", "themselves");

  private static final WordList WORKERS_DOING = WordList.named("workers-doing");

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
      if (predicate.kind() != Kind.SHOWS
          || aside
          || !predicate.subject().isPerson()
          || isWriting(words, predicate.verb())) {
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
