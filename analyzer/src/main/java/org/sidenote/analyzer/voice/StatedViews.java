package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.MarkKind;

/**
 * Marks views that a noun tells: "at Miss Lumb's request", "in her view", "according to the GP".
 */
final class StatedViews {

  private static final WordList VIEWS = WordList.named("views");

  private static final Set<String> BY =
      Set.of("by", "at", "with", "in", "was", "is", "on", "(", ",", "to", "per", ".", ";", "-");

  private final Cast cast;
  private final Scene scene;
  private final Marked marked;

  StatedViews(Cast cast, Scene scene, Marked marked) {
    this.cast = cast;
    this.scene = scene;
    this.marked = marked;
  }

  /** "at Miss Lumb's request", "with his agreement", "in her view", "according to the GP". */
  void mark(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).isQuotation() || marked.isTaken(words.get(i).start())) {
        continue;
      }
      Speaker speaker = null;
      boolean according;
      int end = i;
      String before = i == 0 ? "." : words.get(i - 1).lower();
      String lower = words.get(i).lower();
      String pronoun =
          lower.equals("his")
              ? "he"
              : lower.equals("her") ? "she" : lower.equals("their") ? "they" : null;
      if (lower.equals("your") && cast.isAddressed()) {
        speaker = cast.person();
        end = i + 1;
      } else if (pronoun != null && BY.contains(before) && cast.at(words, i) == null) {
        speaker = scene.meantBy(pronoun);
        end = i + 1;
      } else if (BY.contains(before)
          || (before.equals("to") && i > 1 && words.get(i - 2).lower().equals("according"))) {
        Mention mention = cast.at(words, i);
        if (mention != null && mention.speaker() != null && !mention.speaker().isWriter()) {
          speaker = mention.speaker();
          end = mention.end();
        }
      }
      if (speaker == null) {
        continue;
      }
      according = i > 1 && before.equals("to") && words.get(i - 2).lower().equals("according");
      boolean paper = end < words.size() && words.get(end).lower().equals("'s");
      according = according && !paper;
      boolean per = before.equals("per");
      if (end < words.size() && words.get(end).lower().equals("'s")) {
        end++;
      }
      while (end < words.size() && words.get(end).is("ADJ")) {
        end++;
      }
      boolean account =
          before.equals("by") && end < words.size() && isAccount(words.get(end).lower());
      boolean view =
          end < words.size()
              && (VIEWS.has(words.get(end).lower())
                  || account
                  || isInMind(words, i, end)
                  || isThatIs(words, end))
              && !according;
      // "Dad's request for four was turned down": of the request, and not in his voice.
      if (end < words.size()
          && words.get(end).lower().equals("request")
          && !OF_REQUEST.contains(before)) {
        continue;
      }
      boolean decided = before.equals("by") && isDecided(words, i - 2);
      if (!view && !according && !per && !decided) {
        continue;
      }
      boolean whole =
          according
              || account
              || (view
                  && (before.equals("in")
                      || isInMind(words, i, end)
                      || before.equals(".")
                      || (end + 1 < words.size() && words.get(end + 1).isBe())));
      int from = i;
      int to = Math.min(words.size(), end + 1);
      while (from > 0
          && !words.get(from - 1).lower().matches("[,;(.–-]")
          && !words.get(from - 1).isQuotation()
          && (whole || !marked.isTaken(words.get(from - 1).start()))
          && !words.get(from - 1).lower().equals("and")) {
        from--;
      }
      if (whole) {
        to = words.size();
      }
      if (decided) {
        from = 0;
        to = end;
      }
      boolean owned = words.get(end - 1).lower().startsWith("'") || isOwned(words, i, end);
      if ((view && !owned && !decided)
          || per
          || from >= to
          || marked.isTaken(words.get(from).start())) {
        continue;
      }
      marked.add(
          speaker.isPerson() ? MarkKind.VOICE_INDIRECT : MarkKind.VOICE_OTHER,
          words.get(from).start(),
          words.get(to - 1).end(),
          speaker);
    }
  }

  private static final Set<String> OF_REQUEST = Set.of("at", "by", "on", "in", "is", "was", "per");

  /** "Rehab declined by her", "a course turned down by Jo". */
  private static boolean isDecided(List<Word> words, int verb) {
    int at = verb > 0 && words.get(verb).lower().equals("down") ? verb - 1 : verb;
    return at >= 0 && DECIDED.contains(words.get(at).lower());
  }

  private static final Set<String> DECIDED =
      Set.of(
          "declined",
          "refused",
          "rejected",
          "accepted",
          "chosen",
          "picked",
          "preferred",
          "agreed",
          "wanted",
          "requested",
          "turned");

  /** "To Maggie's mind", "in his eyes". */
  private static boolean isInMind(List<Word> words, int owner, int noun) {
    String before = owner == 0 ? "" : words.get(owner - 1).lower();
    String lower = words.get(noun).lower();
    boolean mind = before.equals("to") && lower.equals("mind");
    return mind || (before.equals("in") && IN.contains(lower));
  }

  private static final Set<String> IN = Set.of("eyes", "book", "mind", "telling");

  /** "take is that", "answer was": not "request was refused". */
  private static boolean isThatIs(List<Word> words, int noun) {
    if (noun + 2 >= words.size()
        || !THAT_ARE.has(words.get(noun).lower())
        || !words.get(noun + 1).isBe()) {
      return false;
    }
    Word next = words.get(noun + 2);
    if (words.get(noun).lower().equals("account")) {
      return next.lower().equals("that");
    }
    return !(next.is("VERB") && next.lower().endsWith("ed"));
  }

  private static final WordList THAT_ARE = WordList.named("views-that-are");

  /** "No to counselling, again.", "Yes to the theory book": an answer noted. */
  void answered(List<Word> words) {
    boolean answer =
        words.size() > 2
            && ANSWERS.contains(words.getFirst().lower())
            && words.get(1).lower().equals("to")
            && !words.get(2).isVerb()
            && !marked.isAny();
    Speaker speaker = scene.topic();
    if (answer && !speaker.isWriter()) {
      marked.add(
          speaker.isPerson() ? MarkKind.VOICE_INDIRECT : MarkKind.VOICE_OTHER,
          words.getFirst().start(),
          words.getLast().end(),
          speaker);
    }
  }

  private static final Set<String> ANSWERS = Set.of("yes", "no", "yep", "nope", "nah");

  /** "by her account": all that follows is told. */
  private static boolean isAccount(String lower) {
    return lower.equals("account") || lower.equals("reckoning") || lower.equals("telling");
  }

  private static boolean isOwned(List<Word> words, int from, int to) {
    return words.subList(from, to).stream()
        .anyMatch(w ->
            w.lower().startsWith("'") || Set.of("his", "her", "their", "your").contains(w.lower()));
  }
}
