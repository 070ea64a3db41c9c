package org.sidenote.analyzer.voice;

import java.util.List;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;

/**
 * "She said" behind or between words that stand as they were spoken: "you lot never ring, she
 * says".
 */
final class Inquits {

  /** Verbs of "she said" beside words as they were spoken. */
  private static final WordList TAGS = WordList.named("speech-tags");

  /** Before "she said", these make it part of the sentence: "what she said". */
  private static final WordList NO_TAG = WordList.named("before-no-tag");

  /** Without a comma, so many words at most before "he says". */
  private static final int LONGEST_UNTAGGED = 15;

  private static final WordList AFTER = WordList.of(".", "!", ",", ";");

  private final Cast cast;

  Inquits(Cast cast) {
    this.cast = cast;
  }

  /**
   * Where words end that are then said to have been spoken: "Gone now, that's all he said", "NO
   * POOL is what she typed"; -1 if the sentence says no such thing.
   */
  int endBeforeTold(List<Word> words) {
    for (int verb = 3; verb < Math.min(words.size(), LONGEST_TOLD); verb++) {
      boolean said =
          TAGS.has(words.get(verb).lower())
              || Introductions.BY_HAND.contains(words.get(verb).lower());
      int subject = said ? tagStart(words, verb) : -1;
      int be = subject < 2 ? -1 : beBefore(words, subject);
      boolean past = !words.get(verb).lower().endsWith("s");
      if (be > 0 && past && !MentionFinder.isWriter(words.get(subject).lower())) {
        boolean that = words.get(be - 1).lower().startsWith("that");
        int end = that ? be - 1 : be;
        end -= end > 1 && !words.get(end - 1).isLetters() ? 1 : 0;
        return end > 0 && words.get(0).isLetters() ? end : -1;
      }
    }
    return -1;
  }

  /** "was the last thing", "is what", "'s all": where it begins; -1 if there is none. */
  private static int beBefore(List<Word> words, int subject) {
    int at = subject - 1;
    while (at > Math.max(1, subject - 5) && ALL.has(words.get(at).lower())) {
      at--;
    }
    return at < subject - 1 && isBe(words.get(at)) ? at : -1;
  }

  private static boolean isBe(Word word) {
    return word.isBe() || word.lower().equals("thats");
  }

  private static final WordList ALL =
      WordList.of(
          "all", "what", "the", "last", "first", "only", "very", "thing", "things", "word",
          "words");

  private static final int LONGEST_TOLD = 30;

  /** "he says", at the end or between commas. */
  boolean is(List<Word> words, int i) {
    Word verb = words.get(i);
    boolean told = verb.lower().equals("told");
    if (i < 3 || !(told || TAGS.has(verb.lower()))) {
      return false;
    }
    int next = afterWhom(words, i);
    boolean over = next >= words.size() || AFTER.has(words.get(next).lower());
    int subject = tagStart(words, i);
    if (!over || subject < 2 || MentionFinder.isWriter(words.get(i - 1).lower())) {
      return false;
    }
    String before = words.get(subject - 1).lower();
    boolean last = i + 2 >= words.size();
    boolean close =
        last && !told && subject <= LONGEST_UNTAGGED && words.get(subject - 1).isLetters();
    return before.equals(",") || (close && !NO_TAG.has(before));
  }

  /** Past who is told: "she told me", "she told the meeting". */
  private static int afterWhom(List<Word> words, int verb) {
    int at = verb + 1;
    if (words.get(verb).lower().equals("told") && at < words.size()) {
      at += words.get(at).is("DET") ? 2 : 1;
    }
    return at;
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
  List<Stretch> around(List<Word> words, int verb) {
    int end = words.size();
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
        : List.of(new Stretch(0, to));
  }

  /** Whether these words say "I", or "you" to somebody who is there, or begin as speech does. */
  private static boolean isOwn(List<Word> words, int from, int to) {
    return SpokenOpenings.OPENERS.has(words.get(from).lower())
        || words.subList(from, to).stream()
            .anyMatch(w ->
                SpokenOpenings.I.contains(w.lower()) || SpokenOpenings.YOU.contains(w.lower()));
  }
}
