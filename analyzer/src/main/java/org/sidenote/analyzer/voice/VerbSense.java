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

  private static final Set<String> IS_OR_WAS = Set.of("was", "were", "is", "are");

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

  private static final Set<String> WAS = Set.of("was", "were");

  private static final Set<String> DID = Set.of("did", "didn't");

  private static final Set<String> IS_NOW = Set.of("is", "are", "'s", "'re", "be");

  static final Set<String> SAME_IN_THE_PAST =
      Set.of("put", "cut", "hit", "shut", "let", "spit", "spread", "burst");

  private static final WordList EVERYDAY = WordList.named("everyday-doing");

  private static final WordList GETTING = WordList.named("got-how");

  private static final WordList LOOKING_OTHERWISE = WordList.named("looks-otherwise");

  private static final WordList GOING = WordList.named("gone-how");

  private static final Set<String> COMING =
      Set.of(
          "straight",
          "running",
          "close",
          "closer",
          "up",
          "down",
          "downstairs",
          "out",
          "over",
          "back",
          "to");

  /** "puts it down to", "can't face", "reads this as". */
  private static final PhraseList VIEWS_HELD = PhraseList.named("views-held");

  /** Whether such a phrase begins there. */
  static boolean isView(List<Word> words, int i) {
    return VIEWS_HELD.isAt(words, i);
  }

  private static final WordList MOVING = WordList.named("moving");

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

  private VerbSense() {}

  /**
   * A word and what stands around it.
   *
   * @param hasSubject whether the clause has its subject
   * @param fresh whether nothing but little words stands before it in the clause
   */
  private record Place(List<Word> words, int i, boolean hasSubject, boolean fresh) {
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
  }

  private static final Set<String> HAD_SHORT = Set.of("'d");

  /** "Has run out", "had kept it": how things stand, told afterwards. */
  private static final Set<String> HAVE =
      Set.of("has", "have", "had", "'ve", "having", "hasn", "hadn");

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
    if (!stance && VoiceWords.FEELINGS.has(lower) && !isNounUse(words, i)) {
      return feeling(place);
    }
    if (VoiceWords.WAYS_OF_BEING.has(lower) && hasSubject && isLike(words, i)) {
      return place.isToCome() || Around.follows(words, i, IS_NOW) ? Kind.IS : Kind.SHOWS;
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
        || (stance && (Around.isAfterBe(words, i) || isNoted(words, i)))
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
      return doing(place);
    }
    return place.word().isVerb() ? Kind.IS : null;
  }

  /** "is afraid of", "was angry", "not sure": told by them, or seen in them. */
  private static @Nullable Kind feeling(Place place) {
    List<Word> words = place.words;
    int i = place.i;
    String lower = place.lower();
    String next = place.next(1);
    boolean alone = place.fresh && !place.hasSubject;
    boolean noted = place.hasSubject && isNoted(words, i) && TOWARDS.has(next);
    if ((!Around.isAfterBe(words, i) && !alone && !noted) || place.isToCome()) {
      return null;
    }
    if (noted) {
      return Kind.FEELS;
    }
    boolean not = Around.startsWithNot(words, i);
    if (MOODS.has(lower) && (Around.follows(words, i, IS_NOW) || not || alone)) {
      return TOWARDS.has(next) ? Kind.FEELS : Kind.IS;
    }
    boolean doubted = (lower.equals("sure") || lower.equals("happy")) && not;
    if (doubted && Around.follows(words, i, WAS)) {
      return Kind.SHOWS;
    }
    if (lower.equals("keen") && next.equals("on")) {
      return Kind.FEELS;
    }
    boolean greeting = alone && next.length() > 1 && Character.isLetter(next.charAt(0));
    if ((greeting || TOWARDS_ONLY.has(lower)) && !TOWARDS.has(next)) {
      return Kind.IS;
    }
    boolean shown =
        (MOODS.has(lower) && !next.equals("that")) || (lower.equals("happy") && !TOWARDS.has(next));
    return shown ? Kind.SHOWS : Kind.FEELS;
  }

  /** "Bernie worried re nights": the verb is left out. */
  private static boolean isNoted(List<Word> words, int i) {
    int before = i - 1;
    while (before > 0 && (words.get(before).is("ADV") || words.get(before).isNot())) {
      before--;
    }
    return before >= 0
        && before <= LONGEST_NAME
        && (words.get(before).is("PROPN")
            || Roles.has(words.get(before).lower())
            || (before > 0 && Cast.TITLES.has(words.get(before - 1).lower())));
  }

  /** A line's subject stands within so many words. */
  private static final int LONGEST_NAME = 3;

  /** "talked about the garden", "rang because Pip nearly fell". */
  private static boolean isSpeaking(Place place) {
    return place.hasSubject
        && ((SPEAKING.contains(place.lower()) && TurnsOfPhrase.isAbout(place.words, place.i))
            || (CALLING.contains(place.lower())
                && TurnsOfPhrase.isCallAbout(place.words, place.i)));
  }

  private static @Nullable Kind saying(Place place) {
    List<Word> words = place.words;
    int i = place.i;
    String next = place.next(1);
    String verb = String.valueOf(VoiceWords.SAYING.of(place.lower()));
    boolean passive =
        place.isPassive() || (TOLD.contains(place.lower()) && NOT_TELLING.contains(next));
    if (verb.equals("say") && NOT_WORDS.contains(next)) {
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
    return seen && !isRoutine(words, i) ? Kind.SHOWS : place.word().isVerb() ? Kind.IS : null;
  }

  private static final Set<String> TOLD =
      Set.of("told", "informed", "advised", "notified", "reminded", "invited");
  private static final Set<String> NOT_TELLING =
      Set.of(
          "by", "to", "of", "re", "about", "yet", "only", "not", "today", "again", "already", ",");
  private static final Set<String> NOT_WORDS =
      Set.of("nothing", "something", "anything", "hello", "goodbye", "little", "hi", "hiya", "bye");

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
    if (!picks || !place.hasSubject || place.isToCome() || place.isWould()) {
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

  private static final Set<String> IT = Set.of("it", "this", "that", "them");

  private static @Nullable Kind wanting(Place place, String thinking) {
    // "Will think about it" is an answer.
    boolean answer =
        thinking.equals("think") && place.next(1).equals("about") && IT.contains(place.next(2));
    boolean cannot = Around.isCannot(place.words, place.i);
    boolean open = place.isToCome() && !answer && !cannot;
    boolean supposed = place.isWould() && !WOULD_WHAT.has(thinking);
    boolean option = thinking.equals("consider") && !place.hasSubject;
    return place.isPassive() || open || supposed || option ? null : Kind.FEELS;
  }

  private static Kind doing(Place place) {
    List<Word> words = place.words;
    int i = place.i;
    String doing = String.valueOf(VoiceWords.SHOWING.of(place.lower()));
    String after = place.next(1);
    boolean plainly =
        (doing.equals("go") && !GOING.has(after))
            || (doing.equals("fall") && !FALLEN.contains(after))
            || (doing.equals("move") && !MOVED.contains(after))
            || (doing.equals("drop") && !OWN.contains(after))
            || (doing.equals("send") && AT_THEM.contains(after))
            || (doing.equals("get") && !GETTING.has(after))
            || (doing.equals("look") && LOOKING_OTHERWISE.has(after))
            || (doing.equals("come") && !COMING.contains(after));
    boolean answersPhone = doing.equals("pick") && after.equals("up") && !isLetters(place.next(2));
    boolean noun = IS_OR_WAS.contains(after) || answersPhone;
    boolean number = i + 1 < words.size() && words.get(i + 1).is("NUM");
    boolean birthday =
        (doing.equals("turn") && (number || NUMBER_WORDS.has(after)))
            || (doing.equals("take") && number);
    boolean verdict =
        doing.equals("put") && place.next(2).equals("at") && place.next(3).equals("risk");
    if (plainly || noun || birthday || verdict) {
      return Kind.IS;
    }
    // "He wouldn't take his coat off": what somebody will not do shows too.
    if (place.isWould() && i > 0 && words.get(i - 1).isNot()) {
      return Kind.SHOWS;
    }
    boolean unable = Around.isCannot(words, i) && Around.follows(words, i, CAN);
    boolean had =
        Around.follows(words, i, HAD_SHORT) && !place.lower().equals(doing) && !place.isWould();
    if (had || Around.follows(words, i, HAVE)) {
      return Kind.IS;
    }
    boolean undone = place.isToCome() || place.isWould() || unable || place.isPassive();
    return undone || isRoutine(words, i) ? Kind.IS : Kind.SHOWS;
  }

  /** "moved away", "moved her chair": not "moved to Luton", "moves house". */
  private static final Set<String> MOVED =
      Set.of(
          "away", "back", "closer", "nearer", "off", "aside", "over", "across", "towards", "round",
          "behind", "his", "her", "their", "it", "the", "a", "each", "every", "when", "slowly");

  private static final Set<String> FALLEN = Set.of("silent", "quiet", "asleep", "still");

  private static final Set<String> OWN = Set.of("his", "her", "their", "it", "them");

  private static final Set<String> AT_THEM = Set.of("to", "home", "out", "him", "her", "them");

  private static boolean isLetters(String next) {
    return !next.isEmpty() && Character.isLetter(next.charAt(0));
  }

  /** "He goes out on Mondays" is how things are; "he went out to the car" is something seen. */
  private static boolean isRoutine(List<Word> words, int i) {
    String lower = words.get(i).lower();
    String base = String.valueOf(VoiceWords.SHOWING.of(lower));
    boolean present =
        (lower.equals(base) && !SAME_IN_THE_PAST.contains(base))
            || (lower.endsWith("s") && !lower.endsWith("ss"));
    boolean going = lower.endsWith("ing") && !lower.equals(base);
    boolean did =
        i > 0 && (Around.follows(words, i, DID) || words.get(i - 1).lower().equals("would"));
    return (EVERYDAY.has(base) && ((present && !did) || (going && !Around.follows(words, i, WAS))))
        || (going && !Around.isAfterWas(words, i) && !isKeptUp(words, i));
  }

  /** "kept looking at the door", "began rocking". */
  private static boolean isKeptUp(List<Word> words, int i) {
    return i > 0 && KEEPING.contains(words.get(i - 1).lower());
  }

  private static final Set<String> KEEPING =
      Set.of("kept", "keeps", "keep", "started", "began", "begun", "stopped");

  private static boolean isBesideSubject(@Nullable Word before) {
    return before != null && (before.is("PRON") || before.is("PROPN") || before.is("AUX"));
  }

  private static boolean isNounUse(List<Word> words, int i) {
    String lower = words.get(i).lower();
    boolean towards =
        i + 1 < words.size()
            && WITH_OR_TO.contains(words.get(i + 1).lower())
            && (i == 0 || isNoted(words, i));
    return (lower.equals("fine") || lower.equals("content") || lower.equals("hurt"))
        && words.get(i).is("NOUN")
        && !towards;
  }

  private static final Set<String> WITH_OR_TO = Set.of("with", "w", "w/", "to", "for");

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
