package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.analyzer.voice.Predicate.Kind;

/**
 * What a verb tells that somebody does: say, feel, show something that can be seen, or none of
 * these.
 */
final class VerbSense {

  private static final WordList NUMBER_WORDS = WordList.named("number-words");

  private static final Set<String> WOULD =
      Set.of("would", "'d", "wd", "could", "might", "wouldn't", "wouldnt", "couldn't");

  private static final Set<String> NOT_YET =
      Set.of("will", "'ll", "shall", "may", "must", "can", "to", "should", "ill", "let");

  private static final WordList WOULD_WHAT = WordList.named("would-want");

  private static final WordList CALLED_TO = WordList.named("ways-of-calling");

  private static final WordList ALSO_NOUNS = WordList.named("nouns-like-verbs");

  private static final Set<String> CAN = Set.of("can", "ca", "cannot", "could", "can't");

  private static final WordList MOODS = WordList.named("moods");

  private static final WordList TOWARDS_ONLY = WordList.named("stances-towards");

  private static final WordList TOWARDS = WordList.named("towards");

  private static final Set<String> HAD =
      Set.of("had", "has", "have", "'ve", "been", "get", "got", "having");

  private static final Set<String> WAS = Set.of("was", "were");

  private static final Set<String> DID = Set.of("did", "didn't");

  private static final Set<String> IS_NOW = Set.of("is", "are", "'s", "'re", "be");

  private static final Set<String> SAME_IN_THE_PAST =
      Set.of("put", "cut", "hit", "shut", "let", "spit", "spread", "burst");

  private static final WordList PARTICIPLES = WordList.named("lone-participles");

  private static final WordList EVERYDAY = WordList.named("everyday-doing");

  private static final Set<String> WITH_THAT =
      Set.of(
          "write",
          "add",
          "note",
          "observe",
          "admit",
          "allege",
          "attribute",
          "repeat",
          "reveal",
          "recall",
          "recount");

  private static final int THAT_WITHIN = 7;

  private static final WordList GOING = WordList.named("gone-how");

  private static final Set<String> COMING = Set.of("straight", "running", "close", "closer", "up");

  private static final WordList MOVING = WordList.named("moving");

  private static final WordList STANCES = WordList.named("stances");

  private static final WordList LIKENESS = WordList.named("likeness");

  private static final Set<String> SPEAKING =
      Set.of("talked", "talks", "talking", "spoke", "speaks", "chatted");

  private static final Set<String> CALLING =
      Set.of(
          "rang",
          "rung",
          "ringing",
          "phoned",
          "phoning",
          "called",
          "texted",
          "emailed",
          "telephoned");

  private final Cast cast;

  VerbSense(Cast cast) {
    this.cast = cast;
  }

  /** What the word says somebody does, if it is a verb, or a feeling after "is". */
  @Nullable Kind kindAt(List<Word> words, int i, boolean hasSubject, boolean fresh) {
    Word word = words.get(i);
    String lower = word.lower();
    Word before = i > 0 ? words.get(i - 1) : null;
    boolean noun = ALSO_NOUNS.has(lower) && !word.isVerb();
    boolean modal = Around.follows(words, i, NOT_YET);
    boolean participle =
        VoiceWords.SHOWING.has(lower) && !lower.equals(VoiceWords.SHOWING.of(lower));
    boolean would =
        Around.follows(words, i, WOULD) && !(participle && Around.follows(words, i, Set.of("'d")));
    String thinking = VoiceWords.THINKING.of(lower);
    boolean base =
        thinking != null && thinking.equals(lower) || lower.equals(VoiceWords.SAYING.of(lower));
    if (fresh
        && !hasSubject
        && base
        && !word.mayStandBeforeVerb()
        && !Around.startsWithAux(words, i)) {
      return null;
    }
    if ((lower.equals("rather") || lower.equals("sooner")) && would) {
      return Kind.FEELS;
    }
    if (VoiceWords.FEELINGS.has(lower) && !isNounUse(words, i)) {
      boolean after = Around.isAfterBe(words, i) || (fresh && !hasSubject);
      if (!after || modal) {
        return null;
      }
      String next = i + 1 < words.size() ? words.get(i + 1).lower() : "";
      if (MOODS.has(lower)
          && (Around.follows(words, i, IS_NOW)
              || Around.startsWithNot(words, i)
              || fresh && !hasSubject)) {
        return TOWARDS.has(next) ? Kind.FEELS : Kind.IS;
      }
      boolean shown =
          MOODS.has(lower) && !next.equals("that") || lower.equals("happy") && !TOWARDS.has(next);
      boolean doubted =
          (lower.equals("sure") || lower.equals("happy"))
              && Around.startsWithNot(words, i)
              && Around.follows(words, i, WAS);
      if (doubted) {
        return Kind.SHOWS;
      }
      if (fresh
          && !hasSubject
          && next.length() > 1
          && !TOWARDS.has(next)
          && Character.isLetter(next.charAt(0))) {
        return Kind.IS;
      }
      boolean clearOnly = TOWARDS_ONLY.has(lower) && !TOWARDS.has(next);
      return clearOnly ? Kind.IS : shown ? Kind.SHOWS : Kind.FEELS;
    }
    if (VoiceWords.WAYS_OF_BEING.has(lower) && hasSubject && isLike(words, i)) {
      return modal || Around.follows(words, i, IS_NOW) ? Kind.IS : Kind.SHOWS;
    }
    if (isWont(words, i)) {
      String next = i + 1 < words.size() ? words.get(i + 1).lower() : "";
      return MOVING.has(next) ? Kind.SHOWS : Kind.FEELS;
    }
    if (isOfAView(words, i) || isMindMade(words, i) || hasNoWish(words, i)) {
      return Kind.FEELS;
    }
    if (SPEAKING.contains(lower) && hasSubject && isAbout(words, i)
        || CALLING.contains(lower) && hasSubject && isCallAbout(words, i)) {
      return modal || would || Around.isPassive(words, i) && !lower.endsWith("ing")
          ? Kind.IS
          : Kind.SAYS;
    }
    if (VoiceWords.SAYING.has(lower)
        && !noun
        && (word.isVerb() || fresh || isBesideSubject(before))
        && (fresh || !word.is("ADJ"))) {
      String following = i + 1 < words.size() ? words.get(i + 1).lower() : "";
      boolean toldTo =
          Set.of("told", "informed", "advised", "notified", "reminded", "invited").contains(lower)
              && Set.of("by", "to", "of", "re", "about").contains(following);
      boolean passive = Around.isPassive(words, i) || toldTo;
      boolean rang =
          before != null
              && before.lower().equals("to")
              && i > 1
              && Around.near(words, i, CALLED_TO);
      String verb = String.valueOf(VoiceWords.SAYING.of(lower));
      boolean manner =
          i + 2 < words.size()
              && Set.of("yes", "no").contains(following)
              && Set.of("by", "with").contains(words.get(i + 2).lower());
      boolean untold =
          manner
              || (verb.equals("tell") || verb.equals("ask")) && i > 0 && words.get(i - 1).isNot()
              || verb.equals("tell") && following.equals("off");
      if (verb.equals("say")
          && Set.of("nothing", "something", "anything", "hello", "goodbye", "little")
              .contains(following)) {
        boolean silent = following.equals("nothing") || following.equals("little");
        return passive || modal ? null : silent ? Kind.SHOWS : Kind.IS;
      }
      if (untold || passive || (modal && !rang) || needsThat(words, i)) {
        return VoiceWords.SHOWING.has(lower) && !passive && !modal && !isRoutine(words, i)
            ? Kind.SHOWS
            : word.isVerb() ? Kind.IS : null;
      }
      return Kind.SAYS;
    }
    if ("choose".equals(thinking) && !modal && !would && hasSubject) {
      String next = i + 1 < words.size() ? words.get(i + 1).lower() : "";
      boolean picked = !Set.of("to", "not", ",", "that").contains(next);
      if (picked) {
        return Around.isPassive(words, i) ? null : Kind.SHOWS;
      }
    }
    boolean pickedUp =
        "pick".equals(thinking) && i + 1 < words.size() && words.get(i + 1).lower().equals("up");
    if (thinking != null
        && !pickedUp
        && !lower.equals("missed")
        && !noun
        && (word.isVerb() || fresh || isBesideSubject(before))
        && !word.is("ADP")) {
      if (Around.isPassive(words, i) || modal && !Around.isCannot(words, i)) {
        return null;
      }
      if (would && !WOULD_WHAT.has(thinking)) {
        return null;
      }
      return Kind.FEELS;
    }
    if (isDontKnow(words, i)) {
      return Kind.FEELS;
    }
    if (VoiceWords.SHOWING.has(lower)
        && !noun
        && !word.is("ADJ")
        && !word.is("ADP")
        && (word.isVerb() || fresh || isBesideSubject(before))) {
      String doing = String.valueOf(VoiceWords.SHOWING.of(lower));
      String after = i + 1 < words.size() ? words.get(i + 1).lower() : "";
      if (doing.equals("go") && !GOING.has(after)
          || doing.equals("come") && !COMING.contains(after)) {
        return Kind.IS;
      }
      boolean noun2 =
          after.equals("was") || after.equals("were") || after.equals("is") || after.equals("are");
      boolean birthday =
          doing.equals("turn")
              && i + 1 < words.size()
              && (words.get(i + 1).is("NUM") || NUMBER_WORDS.has(after));
      boolean verdict =
          doing.equals("put")
              && i + 3 < words.size()
              && words.get(i + 2).lower().equals("at")
              && words.get(i + 3).lower().equals("risk");
      if (noun2 || birthday || verdict) {
        return Kind.IS;
      }
      // "He wouldn't take his coat off": what somebody will not do shows too.
      if (would && i > 0 && words.get(i - 1).isNot()) {
        return Kind.SHOWS;
      }
      return isRoutine(words, i)
              || modal
              || would
              || Around.isCannot(words, i) && Around.follows(words, i, CAN)
              || Around.isPassive(words, i)
          ? Kind.IS
          : Kind.SHOWS;
    }
    return word.isVerb() ? Kind.IS : null;
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
            || subject.isPerson() && cast.isAddressed();
    boolean bare =
        lower.equals(base)
            && !SAME_IN_THE_PAST.contains(base)
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
            && !Around.follows(words, i, Set.of("'d"));
    return bare || gerund || lone ? Kind.IS : kind;
  }

  /** "He goes out on Mondays" is how things are; "he went out to the car" is something seen. */
  private static boolean isRoutine(List<Word> words, int i) {
    String lower = words.get(i).lower();
    String base = String.valueOf(VoiceWords.SHOWING.of(lower));
    boolean present =
        lower.equals(base) && !SAME_IN_THE_PAST.contains(base)
            || lower.endsWith("s") && !lower.endsWith("ss");
    boolean going = lower.endsWith("ing") && !lower.equals(base);
    boolean did =
        i > 0 && (Around.follows(words, i, DID) || words.get(i - 1).lower().equals("would"));
    return EVERYDAY.has(base) && (present && !did || going && !Around.follows(words, i, WAS))
        || going && !Around.isAfterWas(words, i);
  }

  /** "She wrote that" reports; "she wrote it down" does not. */
  private static boolean needsThat(List<Word> words, int i) {
    if (!WITH_THAT.contains(String.valueOf(VoiceWords.SAYING.of(words.get(i).lower())))) {
      return false;
    }
    for (int k = i + 1; k < Math.min(words.size(), i + THAT_WITHIN); k++) {
      if (Set.of("that", ":", "to", "how").contains(words.get(k).lower())) {
        return false;
      }
    }
    return true;
  }

  /** "was of the opinion", "are of one mind". */
  private static boolean isOfAView(List<Word> words, int i) {
    return words.get(i).lower().equals("of")
        && i > 0
        && words.get(i - 1).isBe()
        && i + 2 < words.size()
        && Set.of("view", "opinion", "mind", "belief").contains(words.get(i + 2).lower());
  }

  /** "has changed her mind", "made up his mind". */
  private static boolean isMindMade(List<Word> words, int i) {
    return Set.of("changed", "made").contains(words.get(i).lower())
        && words.subList(i, Math.min(words.size(), i + 4)).stream()
            .anyMatch(w -> w.lower().equals("mind"));
  }

  /** "has no wish to", "had doubts about". */
  private static boolean hasNoWish(List<Word> words, int i) {
    return Set.of("has", "had", "have").contains(words.get(i).lower())
        && words.subList(i, Math.min(words.size(), i + 4)).stream()
            .anyMatch(w -> STANCES.has(w.lower()));
  }

  private static boolean isBesideSubject(@Nullable Word before) {
    return before != null && (before.is("PRON") || before.is("PROPN") || before.is("AUX"));
  }

  private static boolean isDontKnow(List<Word> words, int i) {
    String lower = words.get(i).lower();
    boolean know =
        Set.of("know", "knew", "see", "care", "understand", "remember", "recall", "recognise")
            .contains(lower);
    return know && i > 0 && words.get(i - 1).isNot() || lower.equals("dunno");
  }

  /** "wont take the strong ones", "will not be pulled": a refusal. */
  static boolean isWont(List<Word> words, int i) {
    String lower = words.get(i).lower();
    if (lower.equals("wont") || lower.equals("won't")) {
      return true;
    }
    return lower.equals("not") && i > 0 && words.get(i - 1).lower().equals("will")
        || lower.equals("n't") && i > 0 && words.get(i - 1).lower().equals("wo");
  }

  private static boolean isNounUse(List<Word> words, int i) {
    String lower = words.get(i).lower();
    return (lower.equals("fine") || lower.equals("content") || lower.equals("hurt"))
        && words.get(i).is("NOUN");
  }

  /** "was very quiet", "looked a bit lost": not "a quiet house". */
  private static boolean isLike(List<Word> words, int i) {
    boolean noun = i + 1 < words.size() && words.get(i + 1).is("NOUN");
    for (int k = i - 1; k >= Math.max(0, i - 4) && !noun; k--) {
      Word word = words.get(k);
      if (LIKENESS.has(word.lower())) {
        return true;
      }
      if (!word.is("ADV")
          && !word.is("ADJ")
          && !word.is("CCONJ")
          && !Set.of("a", "bit", "little", "lot", "more", "not").contains(word.lower())) {
        return false;
      }
    }
    return false;
  }

  /** "She talked about the allotment". */
  private static boolean isAbout(List<Word> words, int i) {
    for (int k = i + 1; k < Math.min(words.size(), i + 4); k++) {
      if (words.get(k).lower().equals("about")) {
        return true;
      }
    }
    return false;
  }

  /** "Shaz rang because Pip nearly fell": the reason is the caller's. */
  private static boolean isCallAbout(List<Word> words, int i) {
    for (int k = i + 1; k < Math.min(words.size(), i + 9); k++) {
      String lower = words.get(k).lower();
      if (Set.of("because", "bcos", "cos", "wanting", "saying", "asking", "as").contains(lower)) {
        return true;
      }
      if (words.get(k).is("VERB") || lower.equals("and")) {
        return false;
      }
    }
    return false;
  }
}
