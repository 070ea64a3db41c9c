package org.sidenote.analyzer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.ReadSection;
import org.sidenote.api.SectionFact;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;

/**
 * Words told without quotation marks and given to somebody who is not the writer by what stands
 * behind them ("He never listens, his brother said", "…, laughed her nan", "… according to Jo"), or
 * by a speaker before a colon ("Amira: this is rubbish"), or found by a court.
 */
public final class SaidByOthers {

  private static final WordList TAGS = WordList.named("speech-tags");
  private static final WordList MORE_TAGS = WordList.named("said-behind");
  private static final WordList NO_TAG = WordList.named("before-no-tag");
  private static final WordList SOMEBODY = WordList.named("somebody");

  private static final Set<String> TELLING = Set.of("told", "tells", "tell", "reminded");

  private static final Set<String> BREAKS = Set.of(",", "-", "–", "—", "...", "…");

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they");

  /** Not somebody else, or nobody. */
  private static final Set<String> WRITER =
      Set.of("i", "we", "it", "this", "that", "which", "what", "who", "there", "nobody");

  private static final Set<String> HAVE = Set.of("has", "had", "have", "'s", "'d", "’s", "’d");

  private static final Set<String> OBJECTS = Set.of("me", "us", "him", "her", "them", "everyone");

  private static final Set<String> IN_A_NAME = Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM");

  private static final Set<String> COURTS =
      Set.of(
          "judge",
          "court",
          "tribunal",
          "magistrates",
          "magistrate",
          "jury",
          "coroner",
          "recorder",
          "ombudsman",
          "hhj",
          "inquest");

  private static final Set<String> FINDING =
      Set.of(
          "found",
          "finds",
          "ruled",
          "rules",
          "held",
          "holds",
          "concluded",
          "concludes",
          "decided",
          "determined",
          "declared",
          "findings",
          "finding",
          "judgment",
          "convicted");

  /** "The judge at the final hearing found". */
  private static final int NEAR_COURT = 6;

  /** "Her aunt's partner": of two or three words, seldom more. */
  private static final int LONGEST_SUBJECT = 5;

  /** "Shaun (stepdad)": so many words at most before the colon. */
  private static final int LONGEST_LABEL = 2;

  /** What begins words as they are spoken, and hardly a worker's note of somebody. */
  private static final Set<String> SPOKEN =
      Set.of(
          "this", "that", "these", "it", "it's", "it’s", "that's", "that’s", "i", "i'm", "i’m",
          "i've", "i’ve", "my", "we", "our", "you", "your", "yes", "yeah", "nah", "why", "they",
          "there's", "there’s", "don't", "don’t");

  private static final SectionFact<CaseRecord, List<Stretch>> IN_SECTION =
      SectionFact.given(SaidByOthers::read);

  private SaidByOthers() {}

  /**
   * Such words in a section, in order, none overlapping another.
   *
   * @param header the record's, for who is in it
   */
  public static List<Stretch> in(CaseRecord header, ReadSection section) {
    return IN_SECTION.of(header, section);
  }

  private static List<Stretch> read(CaseRecord header, ReadSection section) {
    NamedPeople people = NamedPeople.of(header);
    String text = section.text();
    List<Stretch> said = new ArrayList<>();
    int spoken = 0;
    for (Sentence sentence : section.sentences()) {
      if (sentence.start() < spoken) {
        continue;
      }
      List<Token> tokens = sentence.tokens();
      int words = afterSpeaker(text, tokens, people);
      if (words > 0) {
        int newline = text.indexOf('\n', sentence.start());
        spoken = newline < 0 ? text.length() : newline;
        said.add(new Stretch(tokens.get(words).start(), spoken));
        continue;
      }
      int found = afterFinding(tokens);
      if (found > 0) {
        said.add(new Stretch(tokens.get(found).start(), sentence.end()));
        continue;
      }
      int end = endOfSaid(tokens, people);
      if (end > 0) {
        said.add(new Stretch(firstOfSaid(tokens, end), tokens.get(end - 1).end()));
      }
    }
    return said;
  }

  /** The token at which what a court found begins: "The judge found that …"; 0 if none did. */
  private static int afterFinding(List<Token> tokens) {
    int court = -1;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      String word = tokens.get(i).lower();
      if (COURTS.contains(word)) {
        court = i;
      } else if (court >= 0 && i - court <= NEAR_COURT && FINDING.contains(word)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** The token at which what a speaker says begins, behind a name and a colon; 0 if none does. */
  private static int afterSpeaker(String text, List<Token> tokens, NamedPeople people) {
    int start = tokens.getFirst().start();
    boolean opensLine = start == 0 || text.charAt(start - 1) == '\n';
    for (int i = 1; opensLine && i <= LONGEST_LABEL && i + 1 < tokens.size(); i++) {
      if (tokens.get(i).text().equals(":")) {
        String label = tokens.get(i - 1).lower();
        String first = tokens.get(i + 1).lower();
        boolean ofThem = PRONOUNS.contains(first) && !people.isPerson(label);
        return isSomebody(tokens.get(i - 1), people) && (ofThem || SPOKEN.contains(first))
            ? i + 1
            : 0;
      }
    }
    return 0;
  }

  private static boolean isSomebody(Token token, NamedPeople people) {
    return people.isPerson(token.lower())
        || people.other(token.lower()) != null
        || people.isRelative(token.lower())
        || Set.of("man", "woman", "lady", "gentleman", "boy", "girl").contains(token.lower())
        || SOMEBODY.has(token.lower());
  }

  /** What is said goes back to the last semicolon. */
  private static int firstOfSaid(List<Token> tokens, int end) {
    int first = end - 1;
    while (first > 0 && !tokens.get(first - 1).text().equals(";")) {
      first--;
    }
    return tokens.get(first).start();
  }

  /** One past the last token of what is then said to be somebody's; 0 if nothing is. */
  private static int endOfSaid(List<Token> tokens, NamedPeople people) {
    for (int i = tokens.size() - 1; i > 1; i--) {
      String word = tokens.get(i).lower();
      if (word.equals("to") && tokens.get(i - 1).lower().equals("according")) {
        return i - 1;
      }
      if ((TAGS.has(word) || MORE_TAGS.has(word)) && !word.startsWith("think")) {
        int end = endBefore(tokens, i, people);
        if (end > 0) {
          return end;
        }
      }
    }
    return 0;
  }

  /** Where what is said ends, if a verb and who it is of make a tag behind it; else 0. */
  private static int endBefore(List<Token> tokens, int verb, NamedPeople people) {
    if (BREAKS.contains(tokens.get(verb - 1).text())) {
      int after = afterName(tokens, verb + 1, people);
      return after > verb + 1 && endsTag(tokens, after) ? verb - 1 : 0;
    }
    if (!endsTag(tokens, afterObject(tokens, verb))) {
      return 0;
    }
    int subject = subjectOf(tokens, verb, people);
    if (subject < 1 || WRITER.contains(tokens.get(subject).lower())) {
      return 0;
    }
    if (BREAKS.contains(tokens.get(subject - 1).text())) {
      return subject - 1;
    }
    boolean close = afterObject(tokens, verb) >= lastWord(tokens);
    boolean short_ =
        PRONOUNS.contains(tokens.get(subject).lower())
            || people.isRelative(tokens.get(verb - 1).lower());
    return close && short_ && tells(tokens, subject) ? subject : 0;
  }

  private static int lastWord(List<Token> tokens) {
    int last = tokens.size();
    while (last > 0 && !tokens.get(last - 1).isWord()) {
      last--;
    }
    return last;
  }

  /** Without a comma: "It is dull he said", and not "it was all he said". */
  private static boolean tells(List<Token> tokens, int subject) {
    Token before = tokens.get(subject - 1);
    return !NO_TAG.has(before.lower())
        && before.isWord()
        && tokens.subList(0, subject - 1).stream()
            .anyMatch(t -> t.tag().contains("AUX") || t.tag().startsWith("VERB"));
  }

  /** The first token of who says it: the whole clause before the verb, back to a comma. */
  private static int subjectOf(List<Token> tokens, int verb, NamedPeople people) {
    int last = verb - 1;
    while (last > 0
        && (tokens.get(last).tag().equals("ADV") || HAVE.contains(tokens.get(last).lower()))) {
      last--;
    }
    if (PRONOUNS.contains(tokens.get(last).lower())) {
      return last;
    }
    int first = last;
    while (first > 0
        && last - first < LONGEST_SUBJECT
        && !BREAKS.contains(tokens.get(first - 1).text())
        && isOfAName(tokens.get(first - 1))) {
      first--;
    }
    return Set.of("NOUN", "PROPN", "PRON").contains(tokens.get(last).tag())
            || isSomebody(tokens.get(last), people)
        ? first
        : -1;
  }

  private static boolean isOfAName(Token token) {
    return IN_A_NAME.contains(token.tag())
        || Set.of("his", "her", "their", "my", "our", "'s", "’s", "who").contains(token.lower());
  }

  /** One past a name or role behind ", said": only where it is somebody, "his brother", "Jo". */
  private static int afterName(List<Token> tokens, int from, NamedPeople people) {
    int at = from;
    boolean somebody = false;
    while (at < tokens.size()
        && at - from < LONGEST_SUBJECT
        && isOfAName(tokens.get(at))
        && !WRITER.contains(tokens.get(at).lower())) {
      Token token = tokens.get(at);
      somebody |= token.tag().equals("PROPN") || isSomebody(token, people);
      at++;
    }
    return somebody ? at : from;
  }

  /** "Told me", "told the nurse": one past whom it was said to. */
  private static int afterObject(List<Token> tokens, int verb) {
    int at = verb + 1;
    if (at < tokens.size() && OBJECTS.contains(tokens.get(at).lower())) {
      return at + 1;
    }
    while (TELLING.contains(tokens.get(verb).lower())
        && at < tokens.size()
        && at - verb < LONGEST_SUBJECT
        && isOfAName(tokens.get(at))) {
      at++;
    }
    return at;
  }

  /** Whether the sentence, or its clause, is over with when, where or how it was said. */
  private static boolean endsTag(List<Token> tokens, int from) {
    if (from >= tokens.size()) {
      return true;
    }
    Token next = tokens.get(from);
    if (next.tag().equals("PUNCT")) {
      return !Set.of(":", "\"", "“", "'", "‘").contains(next.text());
    }
    if (Set.of("when", "while", "as", "after", "before").contains(next.lower())) {
      return true;
    }
    boolean howOrWhen =
        next.tag().equals("ADP")
            || next.tag().equals("ADV")
            || CalendarWords.DAYS.contains(next.lower())
            || Set.of("today", "yesterday", "last", "this", "again").contains(next.lower());
    for (int i = from; i < tokens.size() && !tokens.get(i).tag().equals("PUNCT"); i++) {
      String tag = tokens.get(i).tag();
      if (tag.contains("AUX")
          || tag.startsWith("VERB")
          || PRONOUNS.contains(tokens.get(i).lower())) {
        return false;
      }
    }
    return howOrWhen && !next.lower().equals("that");
  }
}
