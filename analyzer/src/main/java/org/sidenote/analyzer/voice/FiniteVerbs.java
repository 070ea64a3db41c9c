package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.analyzer.voice.Predicate.Kind;

/** Tells the verb of a clause from one that only looks like it: "to ask", "by asking", "taken". */
final class FiniteVerbs {

  private static final Set<String> HAD_SHORT = Set.of("'d");

  private static final WordList FINDING = WordList.of("finds", "found");

  private static final WordList PARTICIPLES = WordList.named("lone-participles");

  private static final Set<String> HAD =
      Set.of("had", "has", "have", "'ve", "been", "get", "got", "having");

  private final Cast cast;

  FiniteVerbs(Cast cast) {
    this.cast = cast;
  }

  /**
   * Verbs without a subject of their own ("and tell Callum", "by asking") only look as if they had
   * one.
   */
  @Nullable Kind finite(@Nullable Kind kind, List<Word> words, int i, @Nullable Speaker subject) {
    if (kind == null || kind == Kind.IS) {
      return kind;
    }
    String lower = words.get(i).lower();
    // "He finds crowds hard": as likely what the worker has seen.
    if (FINDING.has(lower) && kind == Kind.FEELS && subject != null && subject.isPerson()) {
      return Kind.IS;
    }
    String base =
        VoiceWords.SAYING.of(lower) != null
            ? VoiceWords.SAYING.of(lower)
            : VoiceWords.THINKING.of(lower) != null
                ? VoiceWords.THINKING.of(lower)
                : VoiceWords.SHOWING.of(lower);
    if (base == null) {
      return kind;
    }
    boolean several =
        subject == null
            || subject.isWriter()
            || subject.gender() == Speaker.Gender.THEY
            || (subject.isPerson() && cast.isAddressed());
    boolean bare =
        lower.equals(base)
            && !VerbSense.SAME_IN_THE_PAST.contains(base)
            && !several
            && !Around.hasAuxiliary(words, i);
    boolean gerund =
        lower.endsWith("ing")
            && !lower.equals(base)
            && subject != null
            && VoiceWords.SAYING.has(lower)
            && !Around.isAfterWas(words, i);
    boolean lone =
        PARTICIPLES.has(lower)
            && !Around.follows(words, i, HAD)
            && !Around.follows(words, i, HAD_SHORT);
    return bare || gerund || lone ? Kind.IS : kind;
  }
}
