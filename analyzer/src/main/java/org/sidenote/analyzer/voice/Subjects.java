package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.WordList;

/** Whether somebody who is named does what comes next, or has it done to them. */
final class Subjects {

  /** Between a name that opens a line or an item and what is noted of them. */
  static final Set<String> DASHES = Set.of("-", "–", "—");

  private static final WordList OPENS = WordList.of(":", ";", "•", "-", "–", "—");

  private static final WordList NOMINATIVE = WordList.of("i", "we", "you");

  private static final WordList ALSO_CONJUNCTIONS =
      WordList.of(
          "as", "that", "than", "after", "before", "until", "since", "because", "while", "with",
          "like", "per");

  private static final WordList SPEAKING_WITH = WordList.of("with", "to");

  private static final WordList SPOKEN = WordList.of("spoke", "talked", "speaking", "spoken");

  private static final WordList ALSO_NOUNS = WordList.named("nouns-like-verbs");

  private static final WordList ADDRESSING = WordList.named("addressing");

  private static final WordList THINGS =
      WordList.of("it", "this", "there", "which", "these", "everything", "nothing", "something");

  private Subjects() {}

  /** Whether a verb of theirs follows, past adverbs, brackets and "in BSL,". */
  static boolean isSubject(List<Word> words, Mention mention) {
    if (mention.pronoun() != null && !words.get(mention.start()).lower().equals("both")) {
      return true;
    }
    boolean nominative =
        mention.start() + 1 == mention.end() && NOMINATIVE.has(words.get(mention.start()).lower());
    Word before = mention.start() > 0 ? words.get(mention.start() - 1) : null;
    if (nominative) {
      return !words.get(mention.start()).lower().equals("you") || !isObject(before);
    }
    if (before != null && before.is("ADP") && !ALSO_CONJUNCTIONS.has(before.lower())) {
      return false;
    }
    int at = mention.end();
    if (at < words.size() && words.get(at).lower().equals("'s")) {
      return at + 1 < words.size()
          && (words.get(at + 1).isVerb()
              || words.get(at + 1).is("ADV")
              || words.get(at + 1).isNot()
              || VoiceWords.FEELINGS.has(words.get(at + 1).lower()));
    }
    at = past(words, at);
    if (at >= words.size()) {
      return false;
    }
    Word next = words.get(at);
    boolean opens = before == null || OPENS.has(before.lower());
    if (next.lower().equals(":") || (opens && DASHES.contains(next.lower()))) {
      return true;
    }
    if (isThirdPerson(words, at) && VerbSense.isView(words, at)) {
      return true;
    }
    boolean known =
        VoiceWords.isKnown(next.lower())
            && (next.isVerb() || !ALSO_NOUNS.has(next.lower()) || isThirdPerson(words, at));
    boolean participle = next.isVerb() && next.lower().endsWith("ing");
    return known
        || (next.isVerb() && !participle)
        || (participle && before == null)
        || next.isBe()
        || (before == null
            && (VoiceWords.FEELINGS.has(next.lower()) || TurnsOfPhrase.isStance(words, at)));
  }

  /** "Mum worries", "Jas hopes": straight after somebody's name this is no noun. */
  static boolean isThirdPerson(List<Word> words, int verb) {
    String lower = words.get(verb).lower();
    Word before = words.get(verb - 1);
    return lower.endsWith("s")
        && !lower.endsWith("ss")
        && (before.is("PROPN") || before.is("PRON") || Roles.isRelative(before.lower()));
  }

  /** "show you", "with you": the one it is done to. */
  private static boolean isObject(@Nullable Word before) {
    return before != null
        && ((before.is("VERB") && !VoiceWords.utters(before.lower()))
            || (before.is("ADP") && !ClauseReader.SUBORDINATING.has(before.lower())));
  }

  private static int past(List<Word> words, int from) {
    int at = from;
    int end = Math.min(words.size(), from + 16);
    while (at < end) {
      String lower = words.get(at).lower();
      if (lower.equals("(")) {
        int close = at;
        while (close < end && !words.get(close).lower().equals(")")) {
          close++;
        }
        if (close >= end) {
          return at;
        }
        at = close + 1;
      } else if (lower.equals(",") || words.get(at).is("ADP")) {
        // "Yvonne, her mother, said", "Mr Sayle, in BSL, said", "the man on the desk says"
        int close = at + 1;
        while (close < end
            && close < at + 9
            && !words.get(close).lower().equals(",")
            && !words.get(close).is("CCONJ")
            && !words.get(close).isVerb()) {
          close++;
        }
        // "Mum at the door, says": at the start of a line a place is an aside too.
        boolean comma =
            (lower.equals(",") || from <= 2) && close < end && words.get(close).lower().equals(",");
        boolean verb = !lower.equals(",") && close < end && words.get(close).isVerb();
        if (comma) {
          at = close + 1;
        } else if (verb) {
          return close;
        } else {
          return at;
        }
      } else if (words.get(at).is("ADV") || words.get(at).is("PART")) {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  /** "it was", "the bath is": what comes is about no person. */
  static boolean isThing(List<Word> words, int verb) {
    Word before = words.get(verb - 1);
    boolean newSubject =
        verb >= 3
            && before.is("NOUN")
            && !Roles.has(before.lower())
            && words.get(verb - 2).is("DET")
            && (words.get(verb - 3).is("SCONJ") || words.get(verb - 3).is("CCONJ"));
    return newSubject
        || THINGS.has(before.lower())
        || (before.is("NOUN") && words.get(verb).is("AUX") && !Roles.has(before.lower()));
  }

  /** "I asked Lutfur", "spoke with the imam": what comes next is likely theirs. */
  static boolean isAddressed(List<Word> words, int i) {
    if (i == 0) {
      return false;
    }
    String before = words.get(i - 1).lower();
    boolean spoke =
        i > 1
            && SPEAKING_WITH.has(before)
            && SPOKEN.has(words.get(i - 2).lower())
            && (i <= 2 || !words.get(i - 2).lower().endsWith("ing"));
    return ADDRESSING.has(before) || spoke;
  }
}
