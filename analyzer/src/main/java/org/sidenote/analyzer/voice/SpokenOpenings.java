package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.WordList;

/** How words begin that stand as they were spoken, and who says "I" and "you" in them. */
final class SpokenOpenings {

  /** Nobody's report begins with these. */
  static final WordList OPENERS = WordList.named("speech-openers");

  /** These may begin spoken words, or go with the verb: "goes no further". */
  static final WordList MAYBE_OPENERS = WordList.named("maybe-speech-openers");

  static final Set<String> I =
      Set.of("i", "im", "my", "me", "mine", "myself", "ive", "we", "our", "us", "'m", "dunno");

  static final Set<String> YOU = Set.of("you", "your", "u", "ur", "youve", "youre", "yous");

  private static final Set<String> NOMINATIVE =
      Set.of(
          "i", "you", "u", "he", "she", "they", "we", "it", "im", "its", "that", "thats", "hes",
          "shes", "theyre", "youre", "this", ",", "!");

  private SpokenOpenings() {}

  /** Whether spoken words may begin there: with "yeah", "I", "what", "is she". */
  static boolean is(List<Word> words, int at) {
    String lower = words.get(at).lower();
    String next = at + 1 < words.size() ? words.get(at + 1).lower() : "";
    boolean who = lower.equals("what") || lower.equals("why") || lower.equals("who");
    boolean question = words.get(at).is("AUX") && NOMINATIVE.contains(next);
    boolean dont = lower.equals("dont") || (lower.equals("do") && next.equals("n't"));
    boolean first = I.contains(lower) || YOU.contains(lower);
    return OPENERS.has(lower)
        || who
        || question
        || dont
        || (SUBJECTS.contains(lower)
            && isFinite(words, at + 1)
            && !words.get(at - 1).lower().equals(","))
        || BESIDES.has(lower)
        || (first && !next.equals("was"))
        || (MAYBE_OPENERS.has(lower) && NOMINATIVE.contains(next));
  }

  /** "it was dry man", "that's calm": a clause of its own. */
  private static boolean isFinite(List<Word> words, int at) {
    return at < words.size() && words.get(at).isVerb() && !words.get(at).lower().endsWith("ing");
  }

  private static final Set<String> SUBJECTS = Set.of("it", "he", "she", "they", "that", "this");

  /** After "she was like" these begin what was said: "whatever", "obviously". */
  private static final WordList BESIDES = WordList.named("remarks");

  /** "wrote dad is funny", "typed sorry": not "wrote mum a letter". */
  static boolean isClause(List<Word> words, int at) {
    Word first = words.get(at);
    boolean relative = Roles.isRelative(first.lower()) && at + 1 < words.size();
    return OPENERS.has(first.lower())
        || first.lower().equals("i")
        || first.lower().equals("im")
        || (relative && words.get(at + 1).is("AUX"));
  }
}
