package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.analyzer.voice.Utterances.Utterance;

/**
 * Finds words that are somebody's own though no quotation marks say so: "he goes yeah all right",
 * "you lot never ring, she says", "I asked who. My nan and my uncle.", "In BSL: the bus is late".
 * What tells is how spoken words begin, and who says "I" and "you" in them.
 */
final class SpeechWithoutMarks {

  private static final WordList SIGNS = WordList.named("single-signs");

  private static final WordList GOES = WordList.of("goes", "went", "go");

  private static final WordList THINGS =
      WordList.of(
          "it", "that", "this", "there", "what", "which", "everything", "things", "something");

  /** On a form these are boxes. */
  private static final WordList YES_NO = WordList.of("yes", "no", "yep", "nope");

  private final Cast cast;
  private final Inquits inquits;
  private final Introductions introductions;

  /** Whether the line goes on in somebody's own words. */
  private boolean going;

  /** Whether the next line is what somebody said. */
  private boolean introduced;

  SpeechWithoutMarks(Cast cast) {
    this.cast = cast;
    this.inquits = new Inquits(cast);
    this.introductions = new Introductions(cast);
  }

  /**
   * Which words of a sentence without quotations are spoken, as places in the list; in order.
   *
   * @param newLine whether the sentence begins a line
   * @param scene whose section it is, and whether the worker asked something just before
   */
  List<Stretch> in(List<Word> words, boolean newLine, Scene scene) {
    boolean went = going && !newLine;
    boolean next = introduced && newLine;
    going = false;
    introduced = false;
    if (words.isEmpty()) {
      return List.of();
    }
    int end = words.size();
    introduced = introductions.isOfNextLine(words);
    if (next && introductions.isLineOfWords(words)) {
      going = true;
      return from(0, end);
    }
    if (words.size() < 2) {
      return List.of();
    }
    int mode = MeansOfSpeaking.end(cast, words);
    int label = newLine ? introductions.afterLabel(words, scene.owner()) : -1;
    if ((mode > 0 && mode + 1 < words.size()) || label > 0) {
      going = newLine;
      return from(Math.max(mode, label), end);
    }
    if (went && !isWorkers(words)) {
      going = true;
      return from(0, end);
    }
    boolean asked = scene.wasAsked() && !newLine && !cast.isAddressed();
    if (asked && (isAnswer(words) || isRetort(words))) {
      return from(0, end);
    }
    int told = inquits.endBeforeTold(words);
    if (isWhenAsked(words)) {
      return List.of();
    }
    if (told > 0) {
      return from(0, told);
    }
    for (int i = 0; i < words.size(); i++) {
      int start = startAfter(words, i);
      if (start > 0) {
        return from(start, till(words, i, end));
      }
      if (inquits.is(words, i)) {
        return inquits.around(words, i);
      }
    }
    return List.of();
  }

  /** "When I asked if he minded, he said": the worker's question, and no words of his. */
  private static boolean isWhenAsked(List<Word> words) {
    return words.size() > 2
        && WHEN.has(words.getFirst().lower())
        && MentionFinder.isWriter(words.get(1).lower())
        && VoiceWords.utters(words.get(2).lower());
  }

  private static final WordList MESSAGES = WordList.named("messages");

  private static final WordList TASKS = WordList.named("tasks-like-nouns");

  private static final WordList WHEN = WordList.of("when", "as", "after", "once", "before", "if");

  /** What a sentence gives behind a colon, beside its quotations; null if nothing. */
  @Nullable Utterance given(List<Word> words) {
    introduced = false;
    going = false;
    for (int i = words.size() - 3; i > 1 && !words.get(i + 1).isQuotation(); i--) {
      if (words.get(i).lower().equals(":") && introductions.isSaidAt(words, i)) {
        return new Utterance(words.get(i + 1).start(), words.getLast().end(), null, false);
      }
    }
    return null;
  }

  /** Whether the sentence just read says that the next line is somebody's words. */
  boolean introduces() {
    return introduced;
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
    if ((GOES.has(lower) && isBySomebody(words, i))
        || (lower.equals("like") && isBeLike(words, i))) {
      next += words.get(next).lower().equals(",") || words.get(next).lower().equals(":") ? 1 : 0;
      return next + 1 < words.size() && SpokenOpenings.is(words, next) ? next : -1;
    }
    if (SAYING.has(lower)) {
      return isSpokenAfter(words, i) ? afterSaying(words, i) : -1;
    }
    if (Introductions.BY_HAND.contains(lower)) {
      boolean sign = SIGNS.has(words.get(next).lower()) && isOver(words, next + 1);
      return sign || SpokenOpenings.isClause(words, next) ? next : -1;
    }
    boolean letter = lower.equals(":") && words.get(next).lower().equals("dear");
    going |= letter && words.get(next).capital() && !cast.isAddressed();
    return lower.equals(":") && i > 1 && (going || introductions.isSaidAt(words, i)) ? next : -1;
  }

  /** "he goes", "mum just went": not "when the bell went". */
  private boolean isBySomebody(List<Word> words, int verb) {
    int at = verb - 1;
    while (at > 0 && words.get(at).is("ADV")) {
      at--;
    }
    return at < 0 || !words.get(at).is("NOUN") || cast.at(words, at) != null;
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
    boolean opens =
        SpokenOpenings.OPENERS.has(first)
            && (SpokenOpenings.I.contains(next) || SpokenOpenings.YOU.contains(next));
    return (first.equals("i") && now) || first.equals("im") || opens;
  }

  private static final WordList SAYING =
      WordList.of(
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
    return be > 0 && words.get(be).isBe() && !THINGS.has(words.get(be - 1).lower());
  }

  private static boolean isOver(List<Word> words, int at) {
    return at >= words.size()
        || !words.get(at).isLetters()
        || ClauseReader.SUBORDINATING.has(words.get(at).lower());
  }

  /** One past the last spoken word: "wrote dad is funny and stopped there". */
  private static int till(List<Word> words, int verb, int end) {
    if (!Introductions.BY_HAND.contains(words.get(verb).lower())) {
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
    return SpokenOpenings.OPENERS.has(first.lower())
        && !first.capital()
        && !YES_NO.has(first.lower());
  }

  /** "My card back in my own pocket.", "Then I'm a baby.": no verb of the worker's telling. */
  private static boolean isAnswer(List<Word> words) {
    boolean mine = false;
    for (Word word : words) {
      mine |= SpokenOpenings.I.contains(word.lower());
      boolean going = word.lower().endsWith("ing") || word.lower().equals("'m");
      boolean finite = word.is("VERB") || word.is("AUX");
      if ((finite && !going) || word.isQuotation() || word.lower().equals(":")) {
        return false;
      }
    }
    // "Email my manager" is a thing to do.
    String first = words.getFirst().lower();
    return mine && !first.equals("i") && !TASKS.has(first) && !MESSAGES.has(first);
  }
}
