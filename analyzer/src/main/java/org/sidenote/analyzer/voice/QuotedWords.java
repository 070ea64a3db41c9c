package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.analyzer.voice.Predicate.Kind;
import org.sidenote.analyzer.voice.Utterances.Utterance;

/**
 * Whose words a quotation is, by what stands before and after it; nobody's if it is a title or a
 * paper's.
 */
final class QuotedWords {

  private static final Set<String> ABOUT =
      Set.of("on", "about", "re", "of", "with", "at", "for", "in");

  private static final Set<String> LISTING = Set.of(",", "and", "&", "or", "+");

  private static final Set<String> WORDS =
      Set.of("words", "answer", "reply", "phrase", "message", "text", "response");

  private static final Set<String> ASKING = Set.of("asked", "ask", "asking");

  private static final int LONGEST_LABEL = 7;

  private static final WordList AMENDING = WordList.named("words-of-the-page");

  private static final WordList PAPERS = WordList.named("papers");

  private static final Set<String> FIRST_PERSON =
      Set.of("i", "i'm", "me", "my", "i'll", "i've", "i'd", "we", "mine");

  private static final WordList NAMING = WordList.named("naming-words");

  private final Cast cast;
  private final Scene scene;
  private final String text;

  /** Who said the quotation before this one. */
  private @Nullable Speaker last;

  /** For the quotations of a section with that text. */
  QuotedWords(Cast cast, Scene scene, String text) {
    this.cast = cast;
    this.scene = scene;
    this.text = text;
  }

  @Nullable Speaker speakerOf(Utterance utterance, List<Word> words, List<Predicate> predicates) {
    last = speaker(utterance, words, predicates);
    return last;
  }

  private @Nullable Speaker speaker(
      Utterance utterance, List<Word> words, List<Predicate> predicates) {
    if (utterance.label() != null) {
      Speaker labelled = cast.labelled(utterance.label());
      return labelled;
    }
    int at = 0;
    while (at < words.size() && words.get(at).start() < utterance.start()) {
      at++;
    }
    Predicate before = null;
    for (Predicate predicate : predicates) {
      // "Wants to go home when Mum is better, “…”": not Mum's words.
      boolean aside =
          before != null
              && predicate.kind() == Kind.IS
              && ClauseReader.isSubordinate(words, predicate);
      if (predicate.verb() < at && !aside) {
        before = predicate;
      }
    }
    Predicate saying = null;
    for (Predicate predicate : predicates) {
      if (predicate.verb() < at && VoiceWords.utters(words.get(predicate.verb()).lower())) {
        saying = predicate;
      }
    }
    if (isAmended(words, at)
        || (isMentioned(words, at) && !isOwn(utterance))
        || isFromTheFile(words, at, utterance)
        || (isRead(words, at) && !isOwn(utterance))) {
      return null;
    }
    if (at > 1 && LISTING.contains(words.get(at - 1).lower()) && words.get(at - 2).isQuotation()) {
      return last;
    }
    if (at > 1
        && words.get(at - 2).lower().equals("it")
        && VoiceWords.isSaying(words.get(at - 1).lower())) {
      return cast.setting().hasDevice() ? cast.person() : null;
    }
    boolean introduced =
        at > 0 && Set.of(":", ",", "–", "-", "—").contains(words.get(at - 1).lower());
    Speaker named = ownerOfWords(words, at);
    if (named != null) {
      return named;
    }
    boolean answered =
        saying != null
            && saying.subject().isWriter()
            && ASKING.contains(words.get(saying.verb()).lower())
            && at > 0
            && words.get(at - 1).lower().equals(":");
    if (answered) {
      return scene.floor();
    }
    if (at > 0 && words.get(at - 1).lower().equals(":") && saying == null) {
      Speaker first = firstNamed(words, at - 1);
      if (first != null) {
        return first;
      }
    }
    if (saying != null
        && Set.of("voiced", "interpreted", "translated")
            .contains(words.get(saying.verb()).lower())) {
      return scene.owner() == null ? cast.person() : scene.owner();
    }
    if (saying != null && (saying.verb() >= at - 6 || introduced)) {
      return saying.subject();
    }
    Speaker after = after(words, at + 1, predicates);
    if (after != null) {
      return after;
    }
    if (at > 0 && isTitle(words, at, utterance)) {
      return null;
    }
    if (saying != null) {
      return saying.subject();
    }
    if (before != null && !before.subject().isWriter()) {
      return before.subject();
    }
    return before != null && !introduced ? null : scene.floor();
  }

  /** "HV, by phone: “…”", "E-mail from the SENCo: “…”". */
  private @Nullable Speaker firstNamed(List<Word> words, int till) {
    if (till > LONGEST_LABEL) {
      return null;
    }
    for (int i = 0; i < till; i++) {
      boolean topic = i > 0 && ABOUT.contains(words.get(i - 1).lower());
      if (topic) {
        continue;
      }
      Mention mention = words.get(i).isLetters() ? cast.at(words, i) : null;
      if (mention != null
          && mention.speaker() != null
          && !mention.speaker().isWriter()
          && cast.knows(words.get(mention.end() - 1).lower())) {
        return mention.speaker();
      }
    }
    return null;
  }

  /** "her own words:", "Jaz's answer:". */
  private @Nullable Speaker ownerOfWords(List<Word> words, int at) {
    for (int i = at - 1; i >= Math.max(1, at - LONGEST_LABEL); i--) {
      if (!WORDS.contains(words.get(i).lower())) {
        continue;
      }
      int owner = words.get(i - 1).lower().equals("own") && i > 1 ? i - 2 : i - 1;
      String lower = words.get(owner).lower();
      switch (lower) {
        case "his" -> {
          return scene.meantBy("he");
        }
        case "her" -> {
          return scene.meantBy("she");
        }
        case "their" -> {
          return scene.meantBy("they");
        }
        default -> {
          Mention mention = lower.equals("'s") && owner > 0 ? cast.at(words, owner - 1) : null;
          if (mention != null && mention.speaker() != null) {
            return mention.speaker();
          }
        }
      }
    }
    return null;
  }

  /** “Aggressive at mealtimes” on the old form: the words themselves are what is spoken of. */
  private static boolean isMentioned(List<Word> words, int at) {
    if (at != 0 || words.size() < 3) {
      return false;
    }
    Word next = words.get(1);
    return next.isBe() || next.is("AUX") || next.is("ADP") || next.lower().equals("=");
  }

  /** She changed ‘elderly’ to ‘old’: words of the page, not of a mouth. */
  private static boolean isAmended(List<Word> words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (AMENDING.has(words.get(i).lower())) {
        return true;
      }
    }
    return at > 1
        && words.get(at - 1).lower().equals("of")
        && (words.get(at - 2).lower().equals("place")
            || words.get(at - 2).lower().equals("instead"));
  }

  /**
   * From my visit of 3 May: “He watched the door.” A record quoted in a record is nobody's voice.
   */
  private boolean isFromTheFile(List<Word> words, int at, Utterance utterance) {
    boolean colon = at > 0 && words.get(at - 1).lower().equals(":");
    boolean paper = false;
    for (int i = 0; i < at; i++) {
      paper |= PAPERS.has(words.get(i).lower());
    }
    return colon && paper && !isOwn(utterance);
  }

  private boolean isOwn(Utterance utterance) {
    String said =
        text.substring(utterance.start(), utterance.end())
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'');
    return List.of(said.split("[^\\p{L}']+")).stream().anyMatch(FIRST_PERSON::contains);
  }

  /** "The ward note of 3 June says ‘lacks capacity’": read, not heard. */
  private boolean isRead(List<Word> words, int at) {
    int verb = at - 1;
    while (verb >= Math.max(0, at - 3) && !READING.contains(words.get(verb).lower())) {
      verb--;
    }
    if (verb < 0 || verb < at - 3) {
      return false;
    }
    for (int i = verb - 1; i >= Math.max(0, verb - LONGEST_PAPER); i--) {
      Word word = words.get(i);
      if (PAPERS.has(word.lower())) {
        return true;
      }
      boolean somebody = !word.is("NUM") && cast.at(words, i) != null;
      if (somebody || word.lower().equals(";") || word.lower().equals(".") || word.isQuotation()) {
        return false;
      }
    }
    return false;
  }

  /** What a paper does with words. */
  private static final Set<String> READING =
      Set.of(
          "says",
          "said",
          "say",
          "states",
          "stated",
          "reads",
          "has",
          "had",
          "puts",
          "calls",
          "describes",
          "records",
          "gives",
          "shows",
          "ticked",
          "as");

  private static final int LONGEST_PAPER = 8;

  /** "known as “Nati”", "the “wet room”": a name, or a word held at arm's length. */
  private boolean isTitle(List<Word> words, int at, Utterance utterance) {
    String quotation = text.substring(utterance.start(), utterance.end());
    boolean few = quotation.chars().filter(c -> c == ' ').count() <= 2;
    return few
        && NAMING.has(words.get(at - 1).lower())
        && ".!?,".indexOf(quotation.charAt(Math.max(0, quotation.length() - 2))) < 0;
  }

  /** {@code “…” said Kofi}, {@code “…,” he told me}. */
  private @Nullable Speaker after(List<Word> words, int from, List<Predicate> predicates) {
    int at = from;
    while (at < words.size() && at < from + 2 && !words.get(at).isLetters()) {
      at++;
    }
    if (at >= words.size()) {
      return null;
    }
    for (int i = at; i < Math.min(words.size(), at + 5); i++) {
      if (VoiceWords.utters(words.get(i).lower()) && (i == at || words.get(i).isVerb())) {
        int verb = i;
        for (Predicate predicate : predicates) {
          if (predicate.verb() == verb && predicate.written() && predicate.start() >= from) {
            return predicate.subject();
          }
        }
        Mention mention = i + 1 < words.size() && i == at ? cast.at(words, i + 1) : null;
        if (mention != null) {
          return mention.speaker() != null
              ? mention.speaker()
              : scene.meantBy(String.valueOf(mention.pronoun()));
        }
      }
    }
    return null;
  }
}
