package org.sidenote.analyzer.text;

import java.util.List;
import java.util.Set;
import org.sidenote.api.Token;

/**
 * What stands behind somebody's words to say whose they are: ", his brother said", "laughs Nan".
 */
final class SpeechTag {

  private static final WordList TAGS = WordList.named("speech-tags");
  private static final WordList MORE_TAGS = WordList.named("said-behind");
  private static final WordList NO_TAG = WordList.named("before-no-tag");
  private static final WordList SOMEBODY = WordList.named("somebody");

  private static final Set<String> TELLING = Set.of("told", "tells", "tell", "reminded");

  private static final Set<String> BREAKS = Set.of(",", "-", "–", "—", "...", "…");

  /** Not somebody else, or nobody. */
  private static final Set<String> WRITER =
      Set.of("i", "we", "it", "this", "that", "which", "what", "who", "there", "nobody");

  private static final Set<String> HAVE = Set.of("has", "had", "have", "'s", "'d", "’s", "’d");

  private static final Set<String> OBJECTS = Set.of("me", "us", "him", "her", "them", "everyone");

  private static final Set<String> IN_A_NAME = Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM");

  /** "Her aunt's partner": of two or three words, seldom more. */
  private static final int LONGEST_SUBJECT = 5;

  static final Set<String> PRONOUNS = Set.of("he", "she", "they");

  private SpeechTag() {}

  /** One past the last token of what is then said to be somebody's; 0 if nothing is. */
  static int endOfSaid(List<Token> tokens, NamedPeople people) {
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

  /** Whether a word names somebody: in the record's header, a relative, by a role. */
  static boolean isSomebody(Token token, NamedPeople people) {
    return people.isPerson(token.lower())
        || people.other(token.lower()) != null
        || people.isRelative(token.lower())
        || Set.of("man", "woman", "lady", "gentleman", "boy", "girl").contains(token.lower())
        || SOMEBODY.has(token.lower());
  }
}
