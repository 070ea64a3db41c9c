package org.sidenote.analyzer.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.analyzer.voice.Predicate.Kind;

/**
 * Finds who says, feels or does what in a sentence, from left to right: a subject holds for the
 * verbs after it until another one comes or the clause breaks off. A verb without a subject, at the
 * start of a note's line, is that of whoever is being spoken of.
 */
final class ClauseReader {

  private static final Verbs SAYING = Verbs.named("saying-verbs");
  private static final Verbs UTTERING = Verbs.named("uttering-verbs");
  private static final Verbs THINKING = Verbs.named("thinking-verbs");
  private static final Verbs SHOWING = Verbs.named("showing-verbs");
  private static final WordList WAYS_OF_BEING = WordList.named("ways-of-being");
  private static final WordList NUMBER_WORDS = WordList.named("number-words");
  private static final WordList FEELINGS = WordList.named("feelings");

  private static final Set<String> BREAKS =
      Set.of(";", ".", "–", "—", "-", "|", "!", "?", "/", "→", ">", "=", "•", "*");
  private static final WordList DOUBT = WordList.named("doubting");
  private static final Set<String> WOULD =
      Set.of("would", "'d", "wd", "could", "might", "wouldn't", "wouldnt", "couldn't");
  private static final Set<String> NOT_YET =
      Set.of("will", "'ll", "shall", "may", "must", "can", "to", "should", "ill", "let");
  private static final WordList WOULD_WHAT = WordList.named("would-want");

  private static final WordList WORKERS_OWN = WordList.named("workers-saying");

  private static final Set<String> TO_ME =
      Set.of("me", "us", "for", "to", "if", "whether", "that", "not");
  private static final WordList CALLED_TO = WordList.named("ways-of-calling");
  private static final WordList ALSO_NOUNS = WordList.named("nouns-like-verbs");

  private static final Set<String> CAN = Set.of("can", "ca", "cannot", "could", "can't");

  private static final WordList SUBORDINATING = WordList.named("subordinating");

  private static final WordList MOODS = WordList.named("moods");

  private static final WordList TOWARDS_ONLY = WordList.named("stances-towards");

  private static final WordList TOWARDS = WordList.named("towards");

  private final Cast cast;
  private final Scene scene;

  ClauseReader(Cast cast, Scene scene) {
    this.cast = cast;
    this.scene = scene;
  }

  /** The predicates of a sentence, in order. The scene learns who is named. */
  List<Predicate> read(List<Word> words) {
    List<Predicate> found = new ArrayList<>();
    Speaker subject = null;
    int subjectAt = -1;
    Speaker lastNamed = null;
    boolean mainSeen = false;
    boolean fresh = true;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (BREAKS.contains(word.lower()) || (word.lower().equals(":") && i < 4)) {
        subject = word.lower().equals(":") ? subject : null;
        fresh = true;
        continue;
      }
      if (word.lower().equals("who")
          && i > 0
          && lastNamed != null
          && !words.get(i - 1).is("VERB")) {
        subject = lastNamed;
        subjectAt = i;
        continue;
      }
      Mention mention = word.isQuotation() ? null : cast.at(words, i);
      if (mention != null) {
        boolean isSubject = isSubject(words, mention);
        Speaker speaker = meant(mention);
        lastNamed = speaker;
        if (isSubject) {
          subject = speaker;
          subjectAt = i;
          fresh = false;
        }
        boolean main = isSubject && !mainSeen && !isSubordinate(words, i);
        main &= !cast.isInterpreter(speaker) && !cast.isAnybody(speaker);
        mainSeen |= main;
        boolean addressed = mention.pronoun() == null && isAddressed(words, i);
        if (isSubject || mention.pronoun() == null) {
          scene.see(speaker, main || addressed);
        }
        i = mention.end() - 1;
        if (isContracted(words.get(i).lower()) && isSubject) {
          Predicate adjective = feeling(words, i + 1, subject, subjectAt, true);
          if (adjective != null) {
            found.add(adjective);
          }
        }
        continue;
      }
      if (i > 0 && word.isVerb() && isThing(words, i) && subjectAt < i - 1) {
        subject = null;
        fresh = false;
      }
      if (subject == null && !fresh) {
        continue;
      }
      Kind kind = finite(kindAt(words, i, subject != null, fresh), words, i, subject);
      if (kind != null) {
        boolean written = subject != null;
        Speaker who = written ? subject : implied(words, i);
        int start = written && isFirstOf(found, subjectAt) ? subjectAt : startOfVerb(words, i);
        // "she" + "is" + "afraid": one predicate, with its subject.
        Predicate last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (written && last != null && last.kind() == Kind.IS && last.verb() >= start && last.verb() < i && last.start() == subjectAt) {
          start = subjectAt;
          found.remove(found.size() - 1);
        }
        if (who != null) {
          found.add(new Predicate(kind, who, start, i, written, FEELINGS.has(word.lower())));
        }
        if (!written) {
          subject = who;
          subjectAt = start;
        }
        fresh = false;
      } else if (!word.mayStandBeforeVerb() && !word.lower().equals(",")) {
        fresh = fresh && !word.isLetters();
      }
    }
    return found;
  }

  private static final Set<String> THINGS =
      Set.of("it", "this", "there", "which", "these", "everything", "nothing", "something");

  /** "it was", "the bath is": what comes is about no person. */
  private static boolean isThing(List<Word> words, int verb) {
    Word before = words.get(verb - 1);
    boolean newSubject =
        verb >= 3
            && before.is("NOUN")
            && !Roles.has(before.lower())
            && words.get(verb - 2).is("DET")
            && (words.get(verb - 3).is("SCONJ") || words.get(verb - 3).is("CCONJ"));
    return newSubject || THINGS.contains(before.lower())
        || before.is("NOUN") && words.get(verb).is("AUX") && !Roles.has(before.lower());
  }

  /**
   * Verbs without a subject of their own ("and tell Callum", "by asking") only look as if they had
   * one.
   */
  private @Nullable Kind finite(
      @Nullable Kind kind, List<Word> words, int i, @Nullable Speaker subject) {
    if (kind == null || kind == Kind.IS) {
      return kind;
    }
    String lower = words.get(i).lower();
    String base =
        SAYING.of(lower) != null
            ? SAYING.of(lower)
            : THINKING.of(lower) != null ? THINKING.of(lower) : SHOWING.of(lower);
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
            && !hasAuxiliary(words, i);
    boolean gerund =
        lower.endsWith("ing")
            && !lower.equals(base)
            && subject != null
            && SAYING.has(lower)
            && !isAfterWas(words, i);
    boolean lone =
        PARTICIPLES.has(lower) && !follows(words, i, HAD) && !follows(words, i, Set.of("'d"));
    return bare || gerund || lone ? Kind.IS : kind;
  }

  private static final WordList PARTICIPLES = WordList.named("lone-participles");

  private static boolean hasAuxiliary(List<Word> words, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
      if (words.get(k).is("AUX") || words.get(k).isNot()) {
        return true;
      }
      if (!words.get(k).is("ADV")
          && !words.get(k).is("PART")
          && !words.get(k).lower().equals("and")) {
        return false;
      }
    }
    return false;
  }

  private static final WordList ADDRESSING = WordList.named("addressing");

  /** "I asked Lutfur", "spoke with the imam": what comes next is likely theirs. */
  private static boolean isAddressed(List<Word> words, int i) {
    if (i == 0) {
      return false;
    }
    String before = words.get(i - 1).lower();
    boolean spoke =
        i > 1
            && Set.of("with", "to").contains(before)
            && Set.of("spoke", "talked", "speaking", "spoken").contains(words.get(i - 2).lower());
    return ADDRESSING.has(before) || spoke;
  }

  private static boolean isSubordinate(List<Word> words, int i) {
    return i > 0 && SUBORDINATING.has(words.get(i - 1).lower());
  }

  private static boolean isContracted(String lower) {
    return lower.equals("hes") || lower.equals("shes") || lower.equals("theyre");
  }

  private static @Nullable Predicate feeling(
      List<Word> words, int i, Speaker who, int start, boolean written) {
    int at = i;
    while (at < words.size() && words.get(at).mayStandBeforeVerb()) {
      at++;
    }
    return at < words.size() && FEELINGS.has(words.get(at).lower())
        ? new Predicate(Kind.FEELS, who, start, at, written, true)
        : null;
  }

  private static boolean isFirstOf(List<Predicate> found, int subjectAt) {
    return found.stream().noneMatch(p -> p.start() == subjectAt);
  }

  private Speaker meant(Mention mention) {
    Speaker speaker = mention.speaker();
    return speaker != null ? speaker : scene.meantBy(String.valueOf(mention.pronoun()));
  }

  /** Whether a verb of theirs follows, past adverbs, brackets and "in BSL,". */
  private static boolean isSubject(List<Word> words, Mention mention) {
    if (mention.pronoun() != null && !words.get(mention.start()).lower().equals("both")) {
      return true;
    }
    boolean nominative =
        mention.start() + 1 == mention.end()
            && Set.of("i", "we", "you").contains(words.get(mention.start()).lower());
    Word before = mention.start() > 0 ? words.get(mention.start() - 1) : null;
    if (nominative) {
      return !words.get(mention.start()).lower().equals("you") || !isObject(before);
    }
    if (before != null
        && before.is("ADP")
        && !Set.of(
                "as", "that", "than", "after", "before", "until", "since", "because", "while",
                "with", "like", "per")
            .contains(before.lower())) {
      return false;
    }
    int at = mention.end();
    if (at < words.size() && words.get(at).lower().equals("'s")) {
      return at + 1 < words.size()
          && (words.get(at + 1).isVerb()
              || words.get(at + 1).is("ADV")
              || words.get(at + 1).isNot()
              || FEELINGS.has(words.get(at + 1).lower()));
    }
    at = past(words, at);
    if (at >= words.size()) {
      return false;
    }
    Word next = words.get(at);
    if (next.lower().equals(":")) {
      return true;
    }
    boolean known = isKnown(next.lower()) && (next.isVerb() || !ALSO_NOUNS.has(next.lower()));
    boolean participle = next.isVerb() && next.lower().endsWith("ing");
    return known
        || next.isVerb() && !participle
        || (participle && before == null)
        || next.isBe()
        || FEELINGS.has(next.lower()) && before == null;
  }

  /** "show you", "with you": the one it is done to. */
  private static boolean isObject(@Nullable Word before) {
    return before != null
        && (before.is("VERB") && !utters(before.lower()) || before.is("ADP") && !SUBORDINATING.has(before.lower()));
  }

  private static boolean isKnown(String lower) {
    return SAYING.has(lower) || THINKING.has(lower) || SHOWING.has(lower);
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
        boolean comma = lower.equals(",") && close < end && words.get(close).lower().equals(",");
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

  /** What the word says somebody does, if it is a verb, or a feeling after "is". */
  private @Nullable Kind kindAt(List<Word> words, int i, boolean hasSubject, boolean fresh) {
    Word word = words.get(i);
    String lower = word.lower();
    Word before = i > 0 ? words.get(i - 1) : null;
    boolean noun = ALSO_NOUNS.has(lower) && !word.isVerb();
    boolean modal = follows(words, i, NOT_YET);
    boolean participle = SHOWING.has(lower) && !lower.equals(SHOWING.of(lower));
    boolean would = follows(words, i, WOULD) && !(participle && follows(words, i, Set.of("'d")));
    String thinking = THINKING.of(lower);
    boolean base = thinking != null && thinking.equals(lower) || lower.equals(SAYING.of(lower));
    if (fresh && !hasSubject && base && !word.mayStandBeforeVerb() && !startsWithAux(words, i)) {
      return null;
    }
    if ((lower.equals("rather") || lower.equals("sooner")) && would) {
      return Kind.FEELS;
    }
    if (FEELINGS.has(lower) && !isNounUse(words, i)) {
      boolean after = isAfterBe(words, i) || (fresh && !hasSubject);
      if (!after || modal) {
        return null;
      }
      String next = i + 1 < words.size() ? words.get(i + 1).lower() : "";
      if (MOODS.has(lower)
          && (follows(words, i, IS_NOW) || startsWithNot(words, i) || fresh && !hasSubject)) {
        return TOWARDS.has(next) ? Kind.FEELS : Kind.IS;
      }
      boolean shown =
          MOODS.has(lower) && !next.equals("that")
              || lower.equals("happy") && !TOWARDS.has(next);
      boolean doubted = (lower.equals("sure") || lower.equals("happy")) && startsWithNot(words, i) && follows(words, i, WAS);
      if (doubted) {
        return Kind.SHOWS;
      }
      if (fresh && !hasSubject && next.length() > 1 && !TOWARDS.has(next) && Character.isLetter(next.charAt(0))) {
        return Kind.IS;
      }
      boolean clearOnly = TOWARDS_ONLY.has(lower) && !TOWARDS.has(next);
      return clearOnly ? Kind.IS : shown ? Kind.SHOWS : Kind.FEELS;
    }
    if (WAYS_OF_BEING.has(lower) && hasSubject && isLike(words, i)) {
      return modal || follows(words, i, IS_NOW) ? Kind.IS : Kind.SHOWS;
    }
    if (isWont(words, i)) {
      String next = i + 1 < words.size() ? words.get(i + 1).lower() : "";
      return MOVING.has(next) ? Kind.SHOWS : Kind.FEELS;
    }
    if (isOfAView(words, i) || isMindMade(words, i) || hasNoWish(words, i)) {
      return Kind.FEELS;
    }
    if (SPEAKING.contains(lower) && hasSubject && isAbout(words, i) || CALLING.contains(lower) && hasSubject && isCallAbout(words, i)) {
      return modal || would || isPassive(words, i) && !lower.endsWith("ing") ? Kind.IS : Kind.SAYS;
    }
    if (SAYING.has(lower)
        && !noun
        && (word.isVerb() || fresh || isBesideSubject(before))
        && (fresh || !word.is("ADJ"))) {
      String following = i + 1 < words.size() ? words.get(i + 1).lower() : "";
      boolean toldTo =
          Set.of("told", "informed", "advised", "notified", "reminded", "invited").contains(lower)
              && Set.of("by", "to", "of", "re", "about").contains(following);
      boolean passive = isPassive(words, i) || toldTo;
      boolean rang =
          before != null && before.lower().equals("to") && i > 1 && near(words, i, CALLED_TO);
      String verb = String.valueOf(SAYING.of(lower));
      boolean manner =
          i + 2 < words.size()
              && Set.of("yes", "no").contains(following)
              && Set.of("by", "with").contains(words.get(i + 2).lower());
      boolean untold = manner ||
          (verb.equals("tell") || verb.equals("ask")) && i > 0 && words.get(i - 1).isNot()
              || verb.equals("tell") && following.equals("off");
      if (verb.equals("say")
          && Set.of("nothing", "something", "anything", "hello", "goodbye", "little")
              .contains(following)) {
        boolean silent = following.equals("nothing") || following.equals("little");
        return passive || modal ? null : silent ? Kind.SHOWS : Kind.IS;
      }
      if (untold || passive || (modal && !rang) || needsThat(words, i)) {
        return SHOWING.has(lower) && !passive && !modal && !isRoutine(words, i)
            ? Kind.SHOWS
            : word.isVerb() ? Kind.IS : null;
      }
      return Kind.SAYS;
    }
    if ("choose".equals(thinking) && !modal && !would && hasSubject) {
      String next = i + 1 < words.size() ? words.get(i + 1).lower() : "";
      boolean picked = !Set.of("to", "not", ",", "that").contains(next);
      if (picked) {
        return isPassive(words, i) ? null : Kind.SHOWS;
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
      if (isPassive(words, i) || modal && !isCannot(words, i)) {
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
    if (SHOWING.has(lower)
        && !noun
        && !word.is("ADJ")
        && !word.is("ADP")
        && (word.isVerb() || fresh || isBesideSubject(before))) {
      String doing = String.valueOf(SHOWING.of(lower));
      String after = i + 1 < words.size() ? words.get(i + 1).lower() : "";
      if (doing.equals("go") && !GOING.has(after)
          || doing.equals("come") && !COMING.contains(after)) {
        return Kind.IS;
      }
      boolean noun2 = after.equals("was") || after.equals("were") || after.equals("is") || after.equals("are");
      boolean birthday = doing.equals("turn") && i + 1 < words.size() && (words.get(i + 1).is("NUM") || NUMBER_WORDS.has(after));
      boolean verdict = doing.equals("put") && i + 3 < words.size() && words.get(i + 2).lower().equals("at") && words.get(i + 3).lower().equals("risk");
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
              || isCannot(words, i) && follows(words, i, CAN)
              || isPassive(words, i)
          ? Kind.IS
          : Kind.SHOWS;
    }
    return word.isVerb() ? Kind.IS : null;
  }

  private static final Set<String> HAD =
      Set.of("had", "has", "have", "'ve", "been", "get", "got", "having");

  /** "He goes out on Mondays" is how things are; "he went out to the car" is something seen. */
  private static boolean isRoutine(List<Word> words, int i) {
    String lower = words.get(i).lower();
    String base = String.valueOf(SHOWING.of(lower));
    boolean present =
        lower.equals(base) && !SAME_IN_THE_PAST.contains(base)
            || lower.endsWith("s") && !lower.endsWith("ss");
    boolean going = lower.endsWith("ing") && !lower.equals(base);
    boolean did = i > 0 && (follows(words, i, DID) || words.get(i - 1).lower().equals("would"));
    return EVERYDAY.has(base) && (present && !did || going && !follows(words, i, WAS))
        || going && !isAfterWas(words, i);
  }

  private static boolean isAfterWas(List<Word> words, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
      if (words.get(k).isBe()) {
        return true;
      }
    }
    return i <= 1;
  }

  private static final Set<String> SAME_IN_THE_PAST =
      Set.of("put", "cut", "hit", "shut", "let", "spit", "spread", "burst");
  private static final Set<String> WAS = Set.of("was", "were");
  private static final Set<String> DID = Set.of("did", "didn't");
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

  /** "She wrote that" reports; "she wrote it down" does not. */
  private static boolean needsThat(List<Word> words, int i) {
    if (!WITH_THAT.contains(String.valueOf(SAYING.of(words.get(i).lower())))) {
      return false;
    }
    for (int k = i + 1; k < Math.min(words.size(), i + THAT_WITHIN); k++) {
      if (Set.of("that", ":", "to", "how").contains(words.get(k).lower())) {
        return false;
      }
    }
    return true;
  }

  private static final WordList GOING = WordList.named("gone-how");
  private static final Set<String> COMING = Set.of("straight", "running", "close", "closer", "up");
  private static final WordList MOVING = WordList.named("moving");
  private static final WordList STANCES = WordList.named("stances");

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

  private static boolean startsWithAux(List<Word> words, int i) {
    return i > 0
        && (words.get(i - 1).is("AUX")
            || words.get(i - 1).isNot()
            || words.get(i - 1).lower().equals("doesnt")
            || words.get(i - 1).lower().equals("didnt")
            || words.get(i - 1).lower().equals("dosnt")
            || words.get(i - 1).lower().equals("dont"));
  }

  private static final Set<String> IS_NOW = Set.of("is", "are", "'s", "'re", "be");

  private static boolean startsWithNot(List<Word> words, int i) {
    return i > 0 && words.get(i - 1).isNot();
  }

  private static boolean isNounUse(List<Word> words, int i) {
    String lower = words.get(i).lower();
    return (lower.equals("fine") || lower.equals("content") || lower.equals("hurt"))
        && words.get(i).is("NOUN");
  }

  private static boolean isAfterBe(List<Word> words, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 5); k--) {
      Word word = words.get(k);
      if (word.isBe()
          || isContracted(word.lower())
          || Set.of("feel", "feels", "felt", "feeling", "got", "became", "gets", "becomes")
              .contains(word.lower())) {
        return true;
      }
      if (!word.is("ADV")
          && !word.isNot()
          && !word.is("PART")
          && !word.is("ADJ")
          && !word.lower().equals("and")
          && !word.lower().equals(",")
          && !word.lower().equals("a")
          && !word.lower().equals("bit")
          && !word.lower().equals("also")) {
        return false;
      }
    }
    return false;
  }

  private static final WordList LIKENESS = WordList.named("likeness");

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

  private static final Set<String> SPEAKING = Set.of("talked", "talks", "talking", "spoke", "speaks", "chatted");
  private static final Set<String> CALLING =
      Set.of("rang", "rung", "ringing", "phoned", "phoning", "called", "texted", "emailed", "telephoned");

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

  private static boolean isCannot(List<Word> words, int i) {
    return i > 0 && (words.get(i - 1).isNot() || words.get(i - 1).lower().equals("cannot"));
  }

  private static boolean isPassive(List<Word> words, int i) {
    String lower = words.get(i).lower();
    if (lower.endsWith("ing")
        || lower.equals("sat")
        || lower.equals("stood")
        || lower.equals("come")
        || lower.equals("gone")) {
      return false;
    }
    for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
      Word word = words.get(k);
      if (word.isBe() || word.lower().equals("got") || word.lower().equals("being")) {
        // "he's said" is has, not is.
        return !word.lower().equals("'s")
            || !Set.of("said", "told", "asked", "agreed", "decided", "chosen").contains(lower);
      }
      if (!word.is("ADV") && !word.isNot() && !word.is("PART") && !word.is("AUX")) {
        return false;
      }
    }
    return false;
  }

  private static boolean follows(List<Word> words, int i, Set<String> what) {
    for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
      Word word = words.get(k);
      if (what.contains(word.lower())) {
        return true;
      }
      if (!word.is("ADV") && !word.isNot() && !word.is("AUX") && !word.is("PRON")) {
        return false;
      }
    }
    return false;
  }

  private static boolean near(List<Word> words, int i, WordList bases) {
    for (int k = i - 1; k >= Math.max(0, i - 8); k--) {
      String base = UTTERING.of(words.get(k).lower());
      base = base == null ? THINKING.of(words.get(k).lower()) : base;
      if (base != null && bases.has(base)) {
        return true;
      }
    }
    return false;
  }

  private static int startOfVerb(List<Word> words, int i) {
    int at = i;
    while (at > 0
        && (words.get(at - 1).mayStandBeforeVerb()
            || words.get(at - 1).lower().equals("doesnt")
            || words.get(at - 1).lower().equals("didnt")
            || words.get(at - 1).lower().equals("dont"))) {
      at--;
    }
    return at;
  }

  /** Whose doing it is where no subject is written; null if it cannot be told. */
  private @Nullable Speaker implied(List<Word> words, int i) {
    String lower = words.get(i).lower();
    String base = SAYING.of(lower);
    String after = i + 1 < words.size() ? words.get(i + 1).lower() : "";
    if ("ask".equals(base)
        && Set.of(
                "what", "how", "about", "when", "where", "why", "who", "did", "do", "does", "again")
            .contains(after)) {
      return Speaker.writer();
    }
    if (base != null && Set.of("i", "id", "i'd", "i'll", "i'm", "we", "we'd", "we'll", "aiming").contains(after)) {
      return Speaker.writer();
    }
    boolean toSomebody =
        after.equals("to") && i + 2 < words.size() && !words.get(i + 2).isVerb() && !Set.of("me", "us").contains(words.get(i + 2).lower());
    if (base != null
        && WORKERS_OWN.has(base)
        && !(lower.endsWith("s") && !base.endsWith("s"))) {
      String next = i + 1 < words.size() ? words.get(i + 1).lower() : "";
      if (!TO_ME.contains(next) || toSomebody && Set.of("explain", "apologise", "suggest", "propose", "advise", "write", "clarify").contains(base)) {
        return scene.owner() != null ? scene.owner() : Speaker.writer();
      }
    }
    String shown = SHOWING.of(lower);
    if (shown != null && base == null && Set.of("him", "her", "them").contains(after) && WORKERS_DOING.has(shown)) {
      return Speaker.writer();
    }
    if (shown != null && base == null && THINKING.of(lower) == null) {
      boolean finite = words.get(i).isVerb() && (!shown.equals(lower));
      boolean theirs = scene.owner() != null || scene.isOnStage();
      return finite && (theirs || !WORKERS_DOING.has(shown)) ? scene.topic() : null;
    }
    return scene.topic();
  }

  private static final WordList WORKERS_DOING = WordList.named("workers-doing");

  static boolean isSubordinate(List<Word> words, Predicate predicate) {
    return isSubordinate(words, predicate.start());
  }

  /** Whether what is said there stands under an "if". */
  static boolean isUnderDoubt(List<Word> words, Predicate predicate) {
    int at = predicate.start() - 1;
    return at >= 0 && DOUBT.has(words.get(at).lower());
  }

  /** Whether it tells a state rather than a thought. */
  static boolean isMood(Predicate predicate) {
    return predicate.mood();
  }

  static boolean utters(String lower) {
    return SAYING.has(lower) || UTTERING.has(lower) || THINKING.has(lower);
  }

  static boolean isSaying(String lower) {
    return SAYING.has(lower);
  }
}
