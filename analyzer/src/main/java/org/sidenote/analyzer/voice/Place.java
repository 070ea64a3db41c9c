package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.WordList;

/**
 * A word and what stands around it.
 *
 * @param hasSubject whether the clause has its subject
 * @param fresh whether nothing but little words stands before it in the clause
 */
record Place(List<Word> words, int i, boolean hasSubject, boolean fresh) {
  Word word() {
    return words.get(i);
  }

  String lower() {
    return word().lower();
  }

  /** The word so many further on, or none. */
  String next(int further) {
    return i + further < words.size() ? words.get(i + further).lower() : "";
  }

  /** "will", "may", "to": not done yet. */
  boolean isToCome() {
    return Around.follows(words, i, NOT_YET);
  }

  boolean isWould() {
    String showing = VoiceWords.SHOWING.of(lower());
    boolean had = showing != null && !lower().equals(showing);
    return Around.follows(words, i, WOULD) && !(had && Around.follows(words, i, HAD_SHORT));
  }

  boolean isPassive() {
    return Around.isPassive(words, i);
  }

  /** Whether it stands where a verb can, and is not used as a noun. */
  boolean isVerbal() {
    Word before = i > 0 ? words.get(i - 1) : null;
    boolean noun =
        ALSO_NOUNS.has(lower())
            && !word().isVerb()
            && !(hasSubject && i > 0 && Subjects.isThirdPerson(words, i));
    return !noun && (word().isVerb() || fresh || isBesideSubject(before));
  }

  private static final Set<String> WOULD =
      Set.of("would", "'d", "wd", "could", "might", "wouldn't", "wouldnt", "couldn't");

  private static final Set<String> NOT_YET =
      Set.of("will", "'ll", "shall", "may", "must", "can", "to", "should", "ill", "let");

  private static final Set<String> HAD_SHORT = Set.of("'d");

  private static final WordList ALSO_NOUNS = WordList.named("nouns-like-verbs");

  private static boolean isBesideSubject(@Nullable Word before) {
    return before != null && (before.is("PRON") || before.is("PROPN") || before.is("AUX"));
  }
}
