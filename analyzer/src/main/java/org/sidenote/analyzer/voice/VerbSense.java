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

  private static final WordList WOULD_WHAT = WordList.named("would-want");

  private static final WordList CALLED_TO = WordList.named("ways-of-calling");

  static final Set<String> SAME_IN_THE_PAST =
      Set.of("put", "cut", "hit", "shut", "let", "spit", "spread", "burst");

  /** "puts it down to", "can't face", "reads this as". */
  private static final PhraseList VIEWS_HELD = PhraseList.named("views-held");

  /** Whether such a phrase begins there. */
  static boolean isView(List<Word> words, int i) {
    return VIEWS_HELD.isAt(words, i);
  }

  private static final WordList MOVING = WordList.named("moving");

  private static final WordList LIKENESS = WordList.named("likeness");

  private static final WordList SPEAKING =
      WordList.of("talked", "talks", "talking", "spoke", "speaks", "chatted");

  private static final WordList CALLING =
      WordList.of(
          "rang",
          "rung",
          "ringing",
          "phoned",
          "phoning",
          "called",
          "texted",
          "emailed",
          "telephoned");

  private VerbSense() {}

  /** What the word tells that somebody does; null if it is no verb and no feeling. */
  static @Nullable Kind kindAt(List<Word> words, int i, boolean hasSubject, boolean fresh) {
    Place place = new Place(words, i, hasSubject, fresh);
    String lower = place.lower();
    String thinking = VoiceWords.THINKING.of(lower);
    boolean base = lower.equals(thinking) || lower.equals(VoiceWords.SAYING.of(lower));
    if (fresh
        && !hasSubject
        && base
        && !place.word().mayStandBeforeVerb()
        && !Around.startsWithAux(words, i)) {
      return null;
    }
    boolean rather = lower.equals("rather") || lower.equals("sooner");
    boolean noted = fresh && i == 0 && words.size() > 1 && words.get(1).isVerb();
    if (rather && (place.isWould() || noted)) {
      return Kind.FEELS;
    }
    boolean stance = hasSubject && TurnsOfPhrase.isStance(words, i);
    if (!stance && VoiceWords.FEELINGS.has(lower) && !Feeling.isNounUse(words, i)) {
      return Feeling.kind(place);
    }
    if (VoiceWords.WAYS_OF_BEING.has(lower) && hasSubject && isLike(words, i)) {
      return place.isToCome() || Around.follows(words, i, Feeling.IS_NOW) ? Kind.IS : Kind.SHOWS;
    }
    if (TurnsOfPhrase.isWont(words, i)) {
      return MOVING.has(place.next(1)) ? Kind.SHOWS : Kind.FEELS;
    }
    if (hasSubject && VIEWS_HELD.isAt(words, i) && !place.isToCome() && !place.isPassive()) {
      return Kind.FEELS;
    }
    if (TurnsOfPhrase.turnsDown(words, i)
        || TurnsOfPhrase.isOfAView(words, i)
        || TurnsOfPhrase.isMindMade(words, i)
        || TurnsOfPhrase.seesNoPoint(words, i)
        || (stance && (Around.isAfterBe(words, i) || Feeling.isNoted(words, i)))
        || (hasSubject && TurnsOfPhrase.wouldTake(words, i))
        || TurnsOfPhrase.hasNoWish(words, i)) {
      return Kind.FEELS;
    }
    if (isSpeaking(place)) {
      boolean done = !place.isToCome() && !place.isWould();
      return done && (!place.isPassive() || lower.endsWith("ing")) ? Kind.SAYS : Kind.IS;
    }
    if (VoiceWords.SAYING.has(lower) && place.isVerbal() && (fresh || !place.word().is("ADJ"))) {
      return saying(place);
    }
    if (isUttering(place)) {
      return Kind.SAYS;
    }
    if (isPicking(place)) {
      return place.isPassive() ? null : Kind.SHOWS;
    }
    if (thinking != null && isThinking(place, thinking)) {
      return wanting(place, thinking);
    }
    if (TurnsOfPhrase.isDontKnow(words, i)) {
      return Kind.FEELS;
    }
    if (VoiceWords.SHOWING.has(lower)
        && place.isVerbal()
        && !place.word().is("ADJ")
        && !place.word().is("ADP")) {
      return Showing.kind(place);
    }
    return place.word().isVerb() ? Kind.IS : null;
  }

  /** "talked about the garden", "rang because Pip nearly fell". */
  private static boolean isSpeaking(Place place) {
    return place.hasSubject()
        && ((SPEAKING.has(place.lower()) && TurnsOfPhrase.isAbout(place.words(), place.i()))
            || (CALLING.has(place.lower()) && TurnsOfPhrase.isCallAbout(place.words(), place.i())));
  }

  private static @Nullable Kind saying(Place place) {
    List<Word> words = place.words();
    int i = place.i();
    String next = place.next(1);
    String verb = String.valueOf(VoiceWords.SAYING.of(place.lower()));
    boolean passive = place.isPassive() || (TOLD.has(place.lower()) && NOT_TELLING.has(next));
    if (verb.equals("say") && NOT_WORDS.has(next)) {
      boolean silent = next.equals("nothing") || next.equals("little");
      return passive || place.isToCome() ? null : silent ? Kind.SHOWS : Kind.IS;
    }
    boolean rangToSay =
        i > 1 && words.get(i - 1).lower().equals("to") && Around.near(words, i, CALLED_TO);
    boolean howTheyAnswer =
        (next.equals("yes") || next.equals("no"))
            && (place.next(2).equals("by") || place.next(2).equals("with"));
    boolean notTold =
        (verb.equals("tell") || verb.equals("ask")) && i > 0 && words.get(i - 1).isNot();
    boolean toldOff = verb.equals("tell") && next.equals("off");
    boolean toCome = place.isToCome();
    if (!howTheyAnswer
        && !notTold
        && !toldOff
        && !passive
        && (!toCome || rangToSay)
        && !TurnsOfPhrase.needsThat(words, i)) {
      return Kind.SAYS;
    }
    boolean seen = VoiceWords.SHOWING.has(place.lower()) && !passive && !toCome;
    return seen && !Showing.isRoutine(words, i)
        ? Kind.SHOWS
        : place.word().isVerb() ? Kind.IS : null;
  }

  private static final WordList TOLD =
      WordList.of("told", "informed", "advised", "notified", "reminded", "invited");
  private static final WordList NOT_TELLING =
      WordList.of(
          "by", "to", "of", "re", "about", "yet", "only", "not", "today", "again", "already", ",");
  private static final WordList NOT_WORDS =
      WordList.of(
          "nothing", "something", "anything", "hello", "goodbye", "little", "hi", "hiya", "bye");

  /** "whispered to the puppet that it is loud": by voice, hand or paper, but told. */
  private static boolean isUttering(Place place) {
    boolean finite = !place.lower().equals(MANNERS.of(place.lower()));
    boolean utters =
        finite && MANNERS.has(place.lower()) && !place.isPassive() && !place.isToCome();
    for (int further = 1; utters && further <= THAT_WITHIN; further++) {
      if (place.next(further).equals("that")) {
        return true;
      }
    }
    return false;
  }

  /** Ways of uttering that show by themselves, and tell with "that". */
  private static final Verbs MANNERS = Verbs.named("manners-of-speaking");

  private static final int THAT_WITHIN = 4;

  /** "chose the picture of night": a choice that was seen; "chose to stay" is one that was told. */
  private static boolean isPicking(Place place) {
    String verb = VoiceWords.THINKING.of(place.lower());
    boolean picks = "choose".equals(verb) || "pick".equals(verb);
    if (!picks || !place.hasSubject() || place.isToCome() || place.isWould()) {
      return false;
    }
    for (int further = 1; further <= PICKED_WITHIN; further++) {
      if (TO_PICK_FROM.has(place.next(further))) {
        return true;
      }
    }
    return false;
  }

  private static final int PICKED_WITHIN = 4;

  private static final WordList TO_PICK_FROM = WordList.named("to-pick-from");

  private static boolean isThinking(Place place, String thinking) {
    boolean pickedUp = thinking.equals("pick") && place.next(1).equals("up");
    return !pickedUp
        && !place.lower().equals("missed")
        && place.isVerbal()
        && !place.word().is("ADP");
  }

  private static final WordList IT = WordList.of("it", "this", "that", "them");

  private static @Nullable Kind wanting(Place place, String thinking) {
    // "Will think about it" is an answer.
    boolean answer =
        thinking.equals("think") && place.next(1).equals("about") && IT.has(place.next(2));
    boolean cannot = Around.isCannot(place.words(), place.i());
    boolean open = place.isToCome() && !answer && !cannot;
    boolean supposed = place.isWould() && !WOULD_WHAT.has(thinking);
    boolean option = thinking.equals("consider") && !place.hasSubject();
    return place.isPassive() || open || supposed || option ? null : Kind.FEELS;
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
}
