package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.analyzer.voice.Utterances.Utterance;

/**
 * Tells quotations that are nobody's voice: a title, a label, what a paper or an agency says, a
 * word that is itself spoken of, the worker's own message.
 */
final class NobodysWords {

  private static final WordList AMENDING = WordList.named("words-of-the-page");

  private static final WordList NAMING = WordList.named("naming-words");

  private static final Set<String> FIRST_PERSON =
      Set.of("i", "i'm", "im", "ive", "me", "my", "i'll", "i've", "i'd", "we", "mine");

  private static final Set<String> SPOKEN_OF =
      Set.of(
          "meaning",
          "means",
          "meant",
          "nearer",
          "closer",
          "spelt",
          "spelled",
          "pronounced",
          "rhymes");

  private static final Set<String> HOW = Set.of("how", "what", "his", "her", "their", "all", "the");

  private static final Set<String> WORD = Set.of("word", "words", "term", "phrase", "expression");

  private static final Set<String> INTRODUCING =
      Set.of("it's", "its", "is", "i'm", "im", "name's", "from", "here's");

  private final Cast cast;
  private final String text;
  private final PapersWords papers;

  /** For the quotations of a section with that text. */
  NobodysWords(Cast cast, String text) {
    this.cast = cast;
    this.text = text;
    this.papers = new PapersWords(cast);
  }

  /**
   * Whether the quotation at that word, in its sentence, is nobody's.
   *
   * @param onStage whether the sentence before was about what the person did
   */
  boolean are(List<Word> words, int at, Utterance utterance, boolean onStage) {
    return isAmended(words, at)
        || isHeldOut(words, at)
        || isAnothersName(words, at)
        || isSpokenOf(words, at)
        || isSupposed(words, at)
        || isBeforeNoun(words, at, utterance)
        || isSigned(utterance)
        || (!isOwn(utterance)
            && (isMentioned(words, at)
                || papers.isFromTheFile(words, at)
                || papers.isRead(words, at)
                || PapersWords.isPosition(words, at)
                || isEntitled(words, at, utterance)))
        || PapersWords.isSent(words, at)
        || (!onStage && PapersWords.isLeft(words, at));
  }

  /** "To ‘home’ his thumb went down", "On hearing ‘ward’ she stood up": put before them. */
  private static boolean isHeldOut(List<Word> words, int at) {
    String first = words.getFirst().lower();
    boolean word = at > 1 && at < 4 && WORD.contains(words.get(at - 1).lower());
    boolean to = (at == 1 || word) && PUT.contains(first);
    boolean on = at == 2 && first.equals("on") && words.get(1).lower().endsWith("ing");
    return (to || on) && words.size() > at + 3 && !words.get(at + 1).lower().equals(",");
  }

  private static final Set<String> PUT = Set.of("to", "at", "for");

  /** "He does not like us calling it ‘the incident’". */
  private static boolean isAnothersName(List<Word> words, int at) {
    return at > 2
        && OTHERS.contains(words.get(at - 3).lower())
        && CALLING.contains(words.get(at - 2).lower());
  }

  private static final Set<String> OTHERS =
      Set.of("us", "we", "me", "i", "people", "staff", "them");

  private static final Set<String> CALLING = Set.of("call", "calling", "called", "say", "saying");

  /** Whether the words say "I". */
  boolean isOwn(Utterance utterance) {
    return said(utterance).stream().anyMatch(FIRST_PERSON::contains);
  }

  /** Whether the words speak of somebody, by a pronoun they go by or by name. */
  boolean isAbout(Speaker speaker, Utterance utterance) {
    return said(utterance).stream()
        .anyMatch(word ->
            (SHE.contains(word) && speaker.gender().allows("she"))
                || (HE.contains(word) && speaker.gender().allows("he"))
                || cast.named(word).stream().anyMatch(one -> one.speaker().equals(speaker)));
  }

  private static final Set<String> SHE = Set.of("she", "she's", "her", "shes", "herself");

  private static final Set<String> HE = Set.of("he", "he's", "him", "his", "hes", "himself");

  private List<String> said(Utterance utterance) {
    String said =
        text.substring(utterance.start(), utterance.end())
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'');
    return List.of(said.split("[^\\p{L}']+"));
  }

  /** “Aggressive at mealtimes” on the old form: the words themselves are what is spoken of. */
  private static boolean isMentioned(List<Word> words, int at) {
    if (at != 0 || words.size() < 3) {
      return false;
    }
    Word next = words.get(1);
    boolean about = next.isBe() || next.is("AUX") || next.is("ADP") || next.lower().equals("=");
    // “Half and half” was how he put it.
    boolean told = next.isBe() && HOW.contains(words.get(2).lower());
    return about && !told;
  }

  /** "If it hurts you can say ‘pass’", "better than ‘we have a duty’": nobody has said it. */
  private static boolean isSupposed(List<Word> words, int at) {
    if (at < 1) {
      return false;
    }
    boolean may =
        at > 1
            && VoiceWords.isSaying(words.get(at - 1).lower())
            && MAY.contains(words.get(at - 2).lower());
    boolean example =
        at > 1
            && words.get(at - 1).lower().equals("than")
            && !words.get(at - 2).lower().equals("rather");
    return may || example;
  }

  private static final Set<String> MAY = Set.of("can", "could", "may", "might");

  /** "Session 2. “Three Houses” sheet", "my five “people” cards": what a thing is called. */
  private boolean isBeforeNoun(List<Word> words, int at, Utterance utterance) {
    boolean noun = at + 1 < words.size() && words.get(at + 1).is("NOUN");
    boolean counted = at > 1 && words.get(at - 1).is("NUM") && words.get(at - 2).is("PRON");
    return (at == 0 || counted)
        && noun
        && utterance.marked()
        && !isSentence(utterance)
        && !words.get(1).capital()
        && !Roles.has(words.get(1).lower())
        && !VoiceWords.utters(words.get(1).lower())
        && said(utterance).size() <= LONGEST_NAME;
  }

  private static final int LONGEST_NAME = 4;

  /** Whether it ends as a sentence does, so that no "he said" of its own comes after it. */
  boolean isSentence(Utterance utterance) {
    int last = utterance.end() - 2;
    return utterance.marked() && last > utterance.start() && text.charAt(last) == '.';
  }

  /** She changed ‘elderly’ to ‘old’: words of the page, not of a mouth. */
  private static boolean isAmended(List<Word> words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 5); i--) {
      if (AMENDING.has(words.get(i).lower())) {
        return true;
      }
    }
    return at > 1
        && words.get(at - 1).lower().equals("of")
        && (words.get(at - 2).lower().equals("place")
            || words.get(at - 2).lower().equals("instead"));
  }

  /** "the word she used for ‘legs’ is nearer to ‘strength’". */
  private static boolean isSpokenOf(List<Word> words, int at) {
    if (at == 0) {
      return false;
    }
    String before = words.get(at - 1).lower();
    if (at > 1 && WORD.contains(before) && words.get(at - 2).lower().equals("the")) {
      return true;
    }
    boolean meant =
        SPOKEN_OF.contains(before)
            || (before.equals("to") && at > 1 && SPOKEN_OF.contains(words.get(at - 2).lower()));
    // "You say it like ‘parade’"
    boolean sounds =
        before.equals("like") && at > 2 && VoiceWords.isSaying(words.get(at - 3).lower());
    boolean word =
        before.equals("for")
            && words.subList(Math.max(0, at - 7), at).stream()
                .anyMatch(w -> WORD.contains(w.lower()));
    return meant || sounds || word;
  }

  private boolean isEntitled(List<Word> words, int at, Utterance utterance) {
    return utterance.marked()
        && Titles.are(
            words, at, text.substring(utterance.start(), utterance.end()), said(utterance).size());
  }

  /** "Hi, it's Gethin from the duty team": who says so wrote the record. */
  private boolean isSigned(Utterance utterance) {
    List<String> said = said(utterance);
    for (int i = 1; i < said.size(); i++) {
      boolean author =
          cast.named(said.get(i)).stream().anyMatch(named -> named.speaker().isWriter());
      if (author && INTRODUCING.contains(said.get(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "11 nil response, 1 awaiting “matching”": a word in a sentence that nobody is in. */
  boolean isHeld(List<Word> words, int at, Utterance utterance) {
    Word before = words.get(Math.max(0, at - 1));
    return at > 0
        && utterance.marked()
        && (before.is("VERB") || before.is("ADP") || before.is("DET") || before.is("SCONJ"));
  }

  /** "known as “Nati”", "the “wet room”": a name, or a word held at arm's length. */
  boolean isTitle(List<Word> words, int at, Utterance utterance) {
    String quotation = text.substring(utterance.start(), utterance.end());
    boolean few = quotation.chars().filter(c -> c == ' ').count() <= 2;
    return few
        && utterance.marked()
        && NAMING.has(words.get(at - 1).lower())
        && ".!?,".indexOf(quotation.charAt(Math.max(0, quotation.length() - 2))) < 0;
  }
}
