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

  private static final WordList PAPERS = WordList.named("papers");

  private static final WordList NAMING = WordList.named("naming-words");

  /** What has a name or a notice on it: "the “Welcome” mat", "a song, “Home”". */
  private static final WordList ENTITLED = WordList.named("entitled-things");

  /** What agencies hold: "the council's view is that". */
  private static final WordList POSITIONS = WordList.named("positions");

  /** Last words of bodies that hold it. */
  private static final WordList BODIES = WordList.named("bodies-with-positions");

  /** Said without a subject, these send the worker's words: "Texted her: “…”". */
  private static final WordList SENDING = WordList.named("workers-sending");

  /** What the worker leaves at a door or on a phone. */
  private static final WordList LEFT = WordList.named("messages-left");

  private static final Set<String> FIRST_PERSON =
      Set.of("i", "i'm", "me", "my", "i'll", "i've", "i'd", "we", "mine");

  /** What a paper does with words. */
  private static final WordList READING = WordList.named("what-papers-do");

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

  private static final Set<String> CALLED =
      Set.of("called", "named", "labelled", "termed", "dubbed", "nicknamed", "titled");

  private static final Set<String> WORD = Set.of("word", "words", "term", "phrase", "expression");

  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "and", "a", "an", "to", "in", "for", "on", "with", "my", "me", "&");

  private static final Set<String> MINE = Set.of("me", "us", "my");

  private static final Set<String> INTRODUCING =
      Set.of("it's", "its", "is", "i'm", "im", "name's", "from", "here's");

  private static final int NEAR_PAPER = 6;

  private static final int LONGEST_PAPER = 8;

  private static final int LONGEST_TITLE = 6;

  private final Cast cast;
  private final String text;

  /** For the quotations of a section with that text. */
  NobodysWords(Cast cast, String text) {
    this.cast = cast;
    this.text = text;
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
                || isFromTheFile(words, at)
                || isRead(words, at)
                || isPosition(words, at)
                || isEntitled(words, at, utterance)))
        || isSent(words, at)
        || (!onStage && isLeft(words, at));
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

  /** "Session 2. “Three Houses” sheet", "‘Easy-open’ jar not opened": what a thing is called. */
  private boolean isBeforeNoun(List<Word> words, int at, Utterance utterance) {
    boolean noun = at + 1 < words.size() && words.get(at + 1).is("NOUN");
    return at == 0
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

  /** "the word she used for ‘legs’ is nearer to ‘strength’". */
  private static boolean isSpokenOf(List<Word> words, int at) {
    if (at == 0) {
      return false;
    }
    String before = words.get(at - 1).lower();
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

  /**
   * From my visit of 3 May: “He watched the door.” A record quoted in a record is nobody's voice.
   */
  private boolean isFromTheFile(List<Word> words, int at) {
    boolean colon = at > 0 && words.get(at - 1).lower().equals(":");
    return colon
        && !isLeftByThem(words, at)
        && words.subList(0, at).stream().anyMatch(w -> PAPERS.has(w.lower()));
  }

  /** "Tom left a note on my diary: “…”". */
  private boolean isLeftByThem(List<Word> words, int at) {
    for (int i = 1; i < at; i++) {
      boolean left = LEFT_BY.contains(words.get(i).lower());
      for (int k = i - 1; left && k >= 0; k--) {
        Mention mention = words.get(k).isLetters() ? cast.at(words, k) : null;
        if (mention != null) {
          return mention.speaker() == null || !mention.speaker().isWriter();
        }
      }
    }
    return false;
  }

  private static final Set<String> LEFT_BY =
      Set.of("left", "stuck", "pinned", "slid", "pushed", "passed", "handed", "wrote", "put");

  /** "The ward note of 3 June says ‘lacks capacity’": read, not heard. */
  private boolean isRead(List<Word> words, int at) {
    int verb = at - 1;
    int first = Math.max(0, at - NEAR_PAPER);
    while (verb >= first && !READING.has(words.get(verb).lower())) {
      verb--;
    }
    if (verb < first) {
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

  /** "The directorate's position is that breaks are “available on request”". */
  private static boolean isPosition(List<Word> words, int at) {
    boolean body = false;
    for (Word word : words.subList(0, at)) {
      if (body && POSITIONS.has(word.lower())) {
        return true;
      }
      body |= BODIES.has(word.lower());
    }
    return false;
  }

  /** "known as “Nati”", "the “wet room”", "the “Welcome” mat", "a song, “Perpetual Motion”". */
  private boolean isEntitled(List<Word> words, int at, Utterance utterance) {
    if (!utterance.marked()) {
      return false;
    }
    String quotation = text.substring(utterance.start(), utterance.end());
    boolean title = isTitle(quotation);
    boolean few = said(utterance).size() <= LONGEST_TITLE;
    boolean ends = ".!?,".indexOf(quotation.charAt(Math.max(0, quotation.length() - 2))) >= 0;
    if (!few || ends || quotation.length() < 2) {
      return false;
    }
    boolean called = at > 1 && CALLED.contains(words.get(at - 1).lower());
    if (called && words.get(at - 2).isBe()) {
      return true;
    }
    boolean naming =
        at > 0
            && ((title && NAMES.contains(words.get(at - 1).lower()))
                || words.get(at - 1).lower().equals("reads"));
    boolean told = at > 0 && !naming && VoiceWords.utters(words.get(at - 1).lower());
    boolean thing = at + 1 < words.size() && ENTITLED.has(words.get(at + 1).lower());
    return !told && (thing || (title && at > 0) || isOfThing(words, at));
  }

  /** "the one they call ‘Talk the Talk’". */
  private static final Set<String> NAMES = Set.of("call", "calls", "called");

  /** "a song about her, “…”", "theres a sticker on the door “…”". */
  private static boolean isOfThing(List<Word> words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 5); i--) {
      String lower = words.get(i).lower();
      boolean parted = i < at - 1 && (lower.equals(",") || lower.equals("and"));
      if (parted || (VoiceWords.isSaying(lower) && !lower.equals("reads"))) {
        return false;
      }
      if (ENTITLED.has(lower)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is written as titles are: "Quiet Hours", "Wall of Fame". */
  private static boolean isTitle(String quotation) {
    int capitals = 0;
    if (quotation.length() < 2 || Character.isLowerCase(quotation.codePointAt(1))) {
      return false;
    }
    for (String word : quotation.substring(1).split("[^\\p{L}\\p{N}'’]+")) {
      boolean capital = !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0));
      if (!word.isEmpty() && !capital && !SMALL_WORDS.contains(word)) {
        return false;
      }
      capitals += capital ? 1 : 0;
    }
    return capitals >= 2;
  }

  /** "Texted her: “…”", "shouted through the letterbox “…”": the worker's own. */
  private static boolean isSent(List<Word> words, int at) {
    if (at == 0) {
      return false;
    }
    int first = 0;
    while (first < at && (!words.get(first).isLetters() || words.get(first).is("NUM"))) {
      first++;
    }
    boolean mine = words.subList(0, at).stream().anyMatch(w -> MINE.contains(w.lower()));
    return first < at && SENDING.has(words.get(first).lower()) && !mine;
  }

  /** "msg left: “…”", "Note sent to his mother: “…”". */
  private static boolean isLeft(List<Word> words, int at) {
    for (int i = Math.max(0, at - LONGEST_PAPER); i + 1 < at; i++) {
      String next = words.get(i + 1).lower();
      boolean left = next.equals("left") || next.equals("sent");
      if (left && LEFT.has(words.get(i).lower())) {
        return true;
      }
    }
    return false;
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
