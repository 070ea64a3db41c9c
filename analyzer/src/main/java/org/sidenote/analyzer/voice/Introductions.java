package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.WordList;

/**
 * Tells whether a colon introduces words as they were said or written: "I asked if he minded: nah
 * you're good", "Note on the door: sorry", "She has put: I came six times", "Text at 7:".
 */
final class Introductions {

  static final Set<String> BY_HAND =
      Set.of("wrote", "writes", "typed", "types", "texted", "texts", "signed", "signs", "spelt");

  /** Who does these before a colon gives words, not news. */
  private static final WordList GIVING = WordList.named("giving-words");

  /** What words stand on or are: "a text", "her page", "his answer". */
  private static final WordList MESSAGES = WordList.named("messages");

  /** On a form these are boxes. */
  private static final Set<String> YES_NO = Set.of("yes", "no", "yep", "nope");

  private static final Set<String> THIRD = Set.of("he", "she", "him", "her", "his", "they");

  private static final String BULLETS = "-*•·–—>[";

  private static final int NEAR = 9;

  private final Cast cast;

  Introductions(Cast cast) {
    this.cast = cast;
  }

  /** Whether what stands after that colon, in the same sentence, is as it was said. */
  boolean isSaidAt(List<Word> words, int colon) {
    List<Word> head = words.subList(0, colon);
    List<Word> after = words.subList(colon + 1, words.size());
    boolean given = head.stream().anyMatch(w -> isGiving(w) || VoiceWords.utters(w.lower()));
    if (!given || after.size() < 2 || after.getFirst().isQuotation()) {
      return false;
    }
    Word first = after.getFirst();
    if (isBySomebody(head) && isTheirs(head, after)) {
      return true;
    }
    boolean you = after.stream().anyMatch(w -> SpokenOpenings.YOU.contains(w.lower()));
    boolean opens =
        SpokenOpenings.OPENERS.has(first.lower())
            || SpokenOpenings.MAYBE_OPENERS.has(first.lower());
    return opens
        && !cast.isAddressed()
        && !first.capital()
        && (you || !YES_NO.contains(first.lower()));
  }

  /** "Text to me at 7 from under the blanket:": the next line is what it said. */
  boolean isOfNextLine(List<Word> words) {
    int colon = words.size() - 1;
    return colon > 0
        && words.get(colon).lower().equals(":")
        && isBySomebody(words.subList(0, colon));
  }

  /**
   * Whether a line after such a colon can be what was said: no item of a list, and no report.
   *
   * @param words its first sentence
   */
  boolean isLineOfWords(List<Word> words) {
    Word first = words.getFirst();
    boolean bullet = BULLETS.indexOf(first.lower().charAt(0)) >= 0 || first.is("NUM");
    return !bullet && !isReport(words) && !first.lower().equals("dear");
  }

  /**
   * Past "K:" where the person is so labelled and speaks for themselves; -1 elsewhere.
   *
   * @param owner whose section it is, if anybody's
   */
  int afterLabel(List<Word> words, @Nullable Speaker owner) {
    Mention mention = words.getFirst().isLetters() ? cast.at(words, 0) : null;
    Speaker speaker = mention == null ? null : mention.speaker();
    if (mention == null
        || speaker == null
        || !speaker.isPerson()
        || words.size() < mention.end() + 3
        || !words.get(mention.end()).lower().equals(":")) {
      return -1;
    }
    List<Word> after = words.subList(mention.end() + 1, words.size());
    boolean own =
        after.stream().skip(1).anyMatch(w -> SpokenOpenings.I.contains(w.lower()))
            || (owner != null && owner.isPerson() && after.stream().anyMatch(Word::isVerb));
    boolean whole = after.stream().noneMatch(w -> w.isQuotation() || THIRD.contains(w.lower()));
    return own && whole && !after.getFirst().isVerb() ? mention.end() + 1 : -1;
  }

  /** Somebody other than the worker gives words, by a verb or by what they stand on. */
  private boolean isBySomebody(List<Word> head) {
    // "If she signs RED: ring me"
    if (ClauseReader.SUBORDINATING.has(head.getFirst().lower())) {
      return false;
    }
    boolean verb = false;
    boolean message = false;
    boolean workers = false;
    int aside = 0;
    for (int i = head.size() - 1; i >= Math.max(0, head.size() - NEAR); i--) {
      Word word = head.get(i);
      aside += word.lower().equals(")") ? 1 : word.lower().equals("(") ? -1 : 0;
      if (aside != 0) {
        continue;
      }
      boolean owned = i > 0 && MentionFinder.isWriter(head.get(i - 1).lower());
      verb |= GIVING.has(word.lower());
      message |= MESSAGES.has(word.lower());
      workers |= owned && (word.isVerb() || GIVING.has(word.lower()));
      workers |= word.lower().equals("my") && i + 1 < head.size() && isGiving(head.get(i + 1));
    }
    // "Texted her:", "Wrote in his book:": with no subject the worker does it.
    Word first = head.getFirst();
    boolean subjectless = GIVING.has(first.lower()) && !first.lower().endsWith("s");
    boolean signed = first.lower().equals("signed") && head.size() > 1;
    boolean copied = HANDED_ON.contains(first.lower());
    return copied || ((verb || message) && !workers && (!subjectless || signed));
  }

  /** The worker writes down what is another's: "Verbatim:", "Typed out:". */
  private static final Set<String> HANDED_ON =
      Set.of("verbatim", "transcript", "transcribed", "copied", "copying", "typed");

  private static boolean isGiving(Word word) {
    return GIVING.has(word.lower()) || MESSAGES.has(word.lower());
  }

  /** "I", or a small letter behind words by hand: not "She said: no heating". */
  private boolean isTheirs(List<Word> head, List<Word> after) {
    Word first = after.getFirst();
    if (isReport(after) || !first.isLetters()) {
      return false;
    }
    boolean own = after.stream().anyMatch(w -> SpokenOpenings.I.contains(w.lower()));
    boolean hand = head.stream().anyMatch(w -> BY_HAND.contains(w.lower()));
    boolean typed = hand || head.stream().anyMatch(w -> TYPED.contains(w.lower()));
    return !isLabel(head) && (own || (typed && !first.capital()));
  }

  private static final Set<String> TYPED =
      Set.of("text", "txt", "texts", "sms", "message", "messages", "msg", "msgs", "whatsapp", "dm");

  /** "5.1 Card:": a box with that name. */
  private static boolean isLabel(List<Word> head) {
    return head.stream().filter(w -> Character.isLetter(w.lower().charAt(0))).count() == 1
        && !BY_HAND.contains(head.getLast().lower())
        && !TYPED.contains(head.getLast().lower());
  }

  /** "he is tired", "that she would": told of them by another. */
  private boolean isReport(List<Word> words) {
    String first = words.getFirst().lower();
    boolean third = THIRD.contains(first) || first.equals("that") || first.equals("if");
    boolean saying = VoiceWords.isSaying(first);
    boolean workers =
        words.size() > 1 && first.equals("i") && VoiceWords.isSaying(words.get(1).lower());
    return (third && !cast.isAddressed()) || saying || workers;
  }
}
