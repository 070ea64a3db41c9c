package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Set;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;

/**
 * Finds words that are somebody's own though no quotation marks say so: "he goes yeah all right",
 * "you lot never ring, she says", "I asked who. My nan and my uncle.", "In BSL: the bus is late".
 * What tells is how spoken words begin, and who says "I" and "you" in them.
 */
final class SpeechWithoutMarks {

  /** Nobody's report begins with these. */
  private static final WordList OPENERS = WordList.named("speech-openers");

  /** These may begin spoken words, or go with the verb: "goes no further". */
  private static final WordList MAYBE_OPENERS = WordList.named("maybe-speech-openers");

  private static final WordList SIGNS = WordList.named("single-signs");

  private static final Set<String> GOES = Set.of("goes", "went", "go");

  private static final Set<String> BY_HAND =
      Set.of("wrote", "writes", "typed", "types", "texted", "texts", "signed", "signs", "spelt");

  private static final Set<String> I =
      Set.of("i", "im", "my", "me", "mine", "myself", "ive", "we", "our", "us", "'m", "dunno");

  private static final Set<String> YOU = Set.of("you", "your", "u", "ur", "youve", "youre", "yous");

  private static final Set<String> NOMINATIVE =
      Set.of(
          "i", "you", "u", "he", "she", "they", "we", "it", "im", "its", "that", "thats", "hes",
          "shes", "theyre", "youre", "this", ",", "!");

  private static final Set<String> THINGS =
      Set.of("it", "that", "this", "there", "what", "which", "everything", "things", "something");

  /** Verbs of "she said" beside words as they were spoken. */
  private static final WordList TAGS = WordList.named("speech-tags");

  /** Before "she said", these make it part of the sentence: "what she said". */
  private static final WordList NO_TAG = WordList.named("before-no-tag");

  /** On a form these are boxes. */
  private static final Set<String> YES_NO = Set.of("yes", "no", "yep", "nope");

  private static final Set<String> SAID =
      Set.of(
          "note",
          "text",
          "message",
          "msg",
          "reply",
          "words",
          "answer",
          "voicemail",
          "card",
          "post-it",
          "response");

  /** Without a comma, so many words at most before "he says". */
  private static final int LONGEST_UNTAGGED = 15;

  private final Cast cast;

  /** Whether the line goes on in somebody's own words. */
  private boolean going;

  SpeechWithoutMarks(Cast cast) {
    this.cast = cast;
  }

  /**
   * Which words of a sentence without quotations are spoken, as places in the list; in order.
   *
   * @param newLine whether the sentence begins a line
   * @param asked whether the worker asked something in the sentence before
   */
  List<Stretch> in(List<Word> words, boolean newLine, boolean asked) {
    boolean went = going && !newLine;
    going = false;
    if (words.size() < 2) {
      return List.of();
    }
    int end = words.size();
    int mode = newLine ? MeansOfSpeaking.end(cast, words) : -1;
    if (mode > 0 && mode + 1 < words.size()) {
      going = true;
      return from(mode, end);
    }
    if (went && !isWorkers(words)) {
      going = true;
      return from(0, end);
    }
    if (asked && !newLine && (isAnswer(words) || isRetort(words))) {
      return from(0, end);
    }
    for (int i = 0; i < words.size(); i++) {
      int start = startAfter(words, i);
      if (start > 0) {
        return from(start, till(words, i, end));
      }
      if (isTag(words, i)) {
        return tagged(words, i, end);
      }
    }
    return List.of();
  }

  private static List<Stretch> from(int start, int end) {
    return start < end ? List.of(new Stretch(start, end)) : List.of();
  }

  /** Where spoken words begin that this one leads to; -1 if it leads to none. */
  private int startAfter(List<Word> words, int i) {
    String lower = words.get(i).lower();
    int next = i + 1;
    if (next >= words.size()) {
      return -1;
    }
    if (GOES.contains(lower) || (lower.equals("like") && isBeLike(words, i))) {
      next += words.get(next).lower().equals(",") || words.get(next).lower().equals(":") ? 1 : 0;
      return next + 1 < words.size() && isOpening(words, next) ? next : -1;
    }
    if (SAYING.contains(lower)) {
      return isSpokenAfter(words, i) ? afterSaying(words, i) : -1;
    }
    if (BY_HAND.contains(lower)) {
      boolean sign = SIGNS.has(words.get(next).lower()) && isOver(words, next + 1);
      return sign || isClause(words, next) ? next : -1;
    }
    boolean letter = lower.equals(":") && words.get(next).lower().equals("dear");
    going |= letter && words.get(next).capital() && !cast.isAddressed();
    return lower.equals(":") && i > 1 && (going || isSaidAt(words, i)) ? next : -1;
  }

  /** Past "me" and a comma: where what was said begins. */
  private static int afterSaying(List<Word> words, int verb) {
    int at = verb + 1;
    boolean told = words.get(verb).lower().startsWith("t");
    at += told && MentionFinder.isWriter(words.get(at).lower()) ? 1 : 0;
    boolean comma = at < words.size() && ",:".contains(words.get(at).lower());
    return comma ? at + 1 : at;
  }

  /** "said I'm not going", "told me nah you're all right": nobody reports in the first person. */
  private boolean isSpokenAfter(List<Word> words, int verb) {
    int at = afterSaying(words, verb);
    boolean workers = verb > 0 && MentionFinder.isWriter(words.get(verb - 1).lower());
    if (workers || at + 2 >= words.size() || cast.isAddressed()) {
      return false;
    }
    String first = words.get(at).lower();
    String next = words.get(at + 1).lower();
    boolean now = next.equals("'m") || NOW.has(next);
    boolean opens = OPENERS.has(first) && (I.contains(next) || YOU.contains(next));
    return (first.equals("i") && now) || first.equals("im") || opens;
  }

  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "sez",
          "told",
          "tells",
          "replied",
          "answered",
          "shouted",
          "yelled",
          "muttered",
          "whispered");

  /** What somebody says of themselves now: a report would have put it in the past. */
  private static final WordList NOW = WordList.named("said-of-oneself");

  /** "he was like", "shes just like": not "it was like". */
  private static boolean isBeLike(List<Word> words, int i) {
    int be = i - 1;
    while (be > 0 && Set.of("just", "all", "sort", "of").contains(words.get(be).lower())) {
      be--;
    }
    return be > 0 && words.get(be).isBe() && !THINGS.contains(words.get(be - 1).lower());
  }

  /** Whether spoken words may begin there: with "yeah", "I", "what", "is she". */
  private static boolean isOpening(List<Word> words, int at) {
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
  private static boolean isClause(List<Word> words, int at) {
    Word first = words.get(at);
    boolean relative = Roles.isRelative(first.lower()) && at + 1 < words.size();
    return OPENERS.has(first.lower())
        || first.lower().equals("i")
        || first.lower().equals("im")
        || (relative && words.get(at + 1).is("AUX"));
  }

  private static boolean isOver(List<Word> words, int at) {
    return at >= words.size()
        || !words.get(at).isLetters()
        || ClauseReader.SUBORDINATING.has(words.get(at).lower());
  }

  /** One past the last spoken word: "wrote dad is funny and stopped there". */
  private static int till(List<Word> words, int verb, int end) {
    if (!BY_HAND.contains(words.get(verb).lower())) {
      return beforeTelling(words, verb, end);
    }
    if (isOver(words, verb + 2) && verb + 2 <= end) {
      return verb + 2;
    }
    for (int i = verb + 2; i + 1 < end; i++) {
      boolean goesOn = words.get(i).lower().equals("and") && words.get(i + 1).is("VERB");
      if (goesOn && words.get(i + 1).lower().endsWith("ed")) {
        return i;
      }
    }
    return end;
  }

  /** "she was like whatever, but she'd bitten her thumb": the last is told of her. */
  private static int beforeTelling(List<Word> words, int verb, int end) {
    for (int i = verb + 2; i + 2 < end; i++) {
      boolean but = words.get(i).lower().equals(",") && words.get(i + 1).lower().equals("but");
      if (but && isSubjectBefore(words, verb, words.get(i + 2).lower())) {
        return i;
      }
    }
    return end;
  }

  private static boolean isSubjectBefore(List<Word> words, int verb, String pronoun) {
    boolean third = pronoun.equals("he") || pronoun.equals("she") || pronoun.equals("they");
    for (int i = verb - 1; third && i >= Math.max(0, verb - 3); i--) {
      if (words.get(i).lower().equals(pronoun)) {
        return true;
      }
    }
    return false;
  }

  /** "I asked if he minded: nah you're good", "Note on the door: sorry". */
  private boolean isSaidAt(List<Word> words, int colon) {
    boolean said =
        words.subList(0, colon).stream()
            .anyMatch(w -> VoiceWords.utters(w.lower()) || SAID.contains(w.lower()));
    if (!said || cast.isAddressed() || colon + 2 >= words.size()) {
      return false;
    }
    Word first = words.get(colon + 1);
    List<Word> head = words.subList(0, colon);
    boolean theirs =
        head.stream().anyMatch(w -> BY_HAND.contains(w.lower()))
            && head.stream().noneMatch(w -> MentionFinder.isWriter(w.lower()))
            && !BY_HAND.contains(words.get(0).lower());
    if (theirs && (I.contains(first.lower()) || (Character.isLetter(first.lower().charAt(0)) && !first.capital()))) {
      return true;
    }
    boolean you =
        words.subList(colon + 1, words.size()).stream().anyMatch(w -> YOU.contains(w.lower()));
    boolean opens = OPENERS.has(first.lower()) || MAYBE_OPENERS.has(first.lower());
    return opens && !first.capital() && (you || !YES_NO.contains(first.lower()));
  }

  /** "he says", at the end or between commas. */
  private boolean isTag(List<Word> words, int i) {
    Word verb = words.get(i);
    if (i < 3 || !TAGS.has(verb.lower())) {
      return false;
    }
    boolean over =
        i + 1 >= words.size() || Set.of(".", "!", ",", ";").contains(words.get(i + 1).lower());
    int subject = tagStart(words, i);
    if (!over || subject < 2 || MentionFinder.isWriter(words.get(i - 1).lower())) {
      return false;
    }
    String before = words.get(subject - 1).lower();
    boolean last = i + 2 >= words.size();
    boolean close = last && subject <= LONGEST_UNTAGGED && words.get(subject - 1).isLetters();
    return before.equals(",") || (close && !NO_TAG.has(before));
  }

  /** The first word of who says it; -1 if nobody stands there. */
  private int tagStart(List<Word> words, int verb) {
    for (int start = verb - 1; start >= Math.max(1, verb - 3); start--) {
      Mention mention = cast.at(words, start);
      if (mention != null && mention.end() == verb) {
        Mention more = start > 1 ? cast.at(words, start - 1) : null;
        return more != null && more.end() == verb ? start - 1 : start;
      }
    }
    return -1;
  }

  /** The words before "he says", and those after it. */
  private List<Stretch> tagged(List<Word> words, int verb, int end) {
    int subject = tagStart(words, verb);
    int to = words.get(subject - 1).lower().equals(",") ? subject - 1 : subject;
    int again = verb + 2;
    boolean more = again < end && words.get(verb + 1).lower().equals(",");
    // "She's taking them, she said, I saw the box": what comes after may be the worker's.
    if (cast.isAddressed() || !isOwn(words, 0, to)) {
      return List.of();
    }
    return more && isOwn(words, again, end)
        ? List.of(new Stretch(0, to), new Stretch(again, end))
        : from(0, to);
  }

  /** Whether these words say "I", or "you" to somebody who is there, or begin as speech does. */
  private static boolean isOwn(List<Word> words, int from, int to) {
    return OPENERS.has(words.get(from).lower())
        || words.subList(from, to).stream()
            .anyMatch(w -> I.contains(w.lower()) || YOU.contains(w.lower()));
  }

  /** "I asked which days", "Signed", "He'd swap": the record goes on, not what was said. */
  private static boolean isWorkers(List<Word> words) {
    String first = words.get(0).lower();
    boolean saying = words.size() > 1 && VoiceWords.utters(words.get(1).lower());
    boolean opens = VoiceWords.utters(first) || first.equals("he") || first.equals("she");
    return opens || (MentionFinder.isWriter(first) && saying);
  }

  /** "nah she'd go mental": no sentence of the worker's begins so. */
  private static boolean isRetort(List<Word> words) {
    Word first = words.get(0);
    return OPENERS.has(first.lower()) && !first.capital() && !YES_NO.contains(first.lower());
  }

  /** "My card back in my own pocket.", "Then I'm a baby.": no verb of the worker's telling. */
  private static boolean isAnswer(List<Word> words) {
    boolean mine = false;
    for (Word word : words) {
      mine |= I.contains(word.lower());
      boolean going = word.lower().endsWith("ing") || word.lower().equals("'m");
      boolean finite = word.is("VERB") || word.is("AUX");
      if ((finite && !going) || word.isQuotation() || word.lower().equals(":")) {
        return false;
      }
    }
    return mine && !words.get(0).lower().equals("i");
  }
}
