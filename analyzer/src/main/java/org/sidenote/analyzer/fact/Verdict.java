package org.sidenote.analyzer.fact;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Phrases;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;

/**
 * Finds a verdict in a sentence: an adjective said of somebody ("was evasive", "Uncle
 * intimidating"), a poor word for a home or a bond ("boundaries are weak"), a good one denied ("not
 * really interested"), or a phrase that is one ("lacks insight").
 */
final class Verdict {

  private static final Phrases PHRASES = Phrases.named("verdicts");
  private static final WordList OF_PEOPLE = WordList.named("verdict-adjectives");
  private static final WordList OF_THINGS = WordList.named("verdicts-on-things");
  private static final WordList DENIED = WordList.named("good-things-denied");
  private static final WordList THINGS = WordList.named("judged-things");
  private static final WordList ROLES = WordList.named("somebody");

  private static final WordList ANIMALS = WordList.named("animals");

  /** What fails people is said of these when a writer owns up. */
  private static final Set<String> SERVICES =
      Set.of(
          "services",
          "service",
          "council",
          "authority",
          "agencies",
          "agency",
          "system",
          "team",
          "department",
          "trust",
          "police",
          "us");

  private static final WordList BE =
      WordList.of(
          "was",
          "were",
          "is",
          "are",
          "be",
          "been",
          "being",
          "'s",
          "’s",
          "isn't",
          "isn’t",
          "wasn't",
          "wasn’t",
          "aren't",
          "weren't",
          "presents",
          "presented",
          "across",
          "seemed",
          "seems",
          "appeared",
          "appears",
          "became",
          "becomes",
          "looked",
          "looks",
          "sounded",
          "remains",
          "remained");

  private static final WordList NOT =
      WordList.of(
          "not", "never", "no", "nor", "neither", "n't", "n’t", "isn't", "isn’t", "wasn't",
          "wasn’t", "aren't", "weren't");

  /** What may or might be is no verdict yet; what somebody would be is none. */
  private static final WordList NOT_SAID =
      WordList.of(
          "if", "whether", "could", "would", "might", "may", "should", "unless", "what", "how",
          "think");

  private static final WordList PRONOUNS = WordList.of("he", "she", "they", "both");

  /** "I was rude" is no verdict on anybody else, and "it was abrupt" none on anybody. */
  private static final WordList NOBODY = WordList.of("i", "we", "it", "this", "that", "there");

  /** "Was a bit odd", "is, quite simply, a controlling man", "GF v. hostile". */
  private static final WordList BETWEEN = WordList.named("before-a-verdict");

  /** Words of a first clause. */
  private static final int OPENING = 11;

  private static final int NEAR = 7;
  private static final int SHORT = 9;

  private Verdict() {}

  /**
   * Where in a section's text a verdict stands in a sentence, or null.
   *
   * @param brief whether the sentence has no room for what was seen; in a longer one, a first
   *     clause may be as brief
   */
  static @Nullable Stretch in(
      ReadSection section, Sentence sentence, NamedPeople people, boolean brief) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < (brief ? tokens.size() : Math.min(tokens.size() - 1, OPENING)); i++) {
      if (NOT_SAID.has(tokens.get(i).lower())) {
        break;
      }
      if (i == 0 && isLeftOut(tokens)) {
        return new Stretch(tokens.getFirst().start(), tokens.getFirst().end());
      }
      boolean alone = brief || tokens.get(i + 1).tag().equals("CCONJ");
      if (alone && isOne(tokens, i, people)) {
        return new Stretch(tokens.get(i).start(), tokens.get(i).end());
      }
    }
    List<Stretch> phrases = PHRASES.in(section, sentence);
    return phrases.isEmpty()
            || isOnlySupposed(tokens, phrases.getFirst().start())
            || isOnNobody(tokens, phrases.getFirst().start(), people)
            || isOfACapacityTest(section.text(), tokens, phrases.getFirst())
        ? null
        : phrases.getFirst();
  }

  /** "If he lacks capacity", "a person who lacks capacity": said of nobody yet. */
  private static boolean isOnlySupposed(List<Token> tokens, int before) {
    return tokens.stream()
        .takeWhile(t -> t.start() < before)
        .anyMatch(t -> NOT_SAID.has(t.lower()) || t.lower().equals("who"));
  }

  /** "The traffic was a nightmare", "we failed to protect her": a verdict on nobody else. */
  private static boolean isOnNobody(List<Token> tokens, int phrase, NamedPeople people) {
    int first = 0;
    while (first < tokens.size() && tokens.get(first).start() < phrase) {
      first++;
    }
    int subject = first - 1;
    while (subject >= 0
        && (tokens.get(subject).tag().equals("ADV") || tokens.get(subject).tag().contains("AUX"))) {
      subject--;
    }
    if (subject < 0 || first >= tokens.size()) {
      return false;
    }
    String word = tokens.get(subject).lower();
    String verb = tokens.get(first).lower();
    boolean ofAThing =
        (BE.has(verb) || verb.startsWith("fail"))
            && tokens.get(subject).tag().equals("NOUN")
            && !isThing(tokens, subject)
            && !people.isRelative(word)
            && (!ROLES.has(word) || ANIMALS.has(word));
    return ofAThing || Set.of("i", "we").contains(word) || SERVICES.contains(word);
  }

  /** "Lacks capacity to decide this" ends an assessment; "lacks capacity" begins none. */
  private static boolean isOfACapacityTest(String text, List<Token> tokens, Stretch phrase) {
    return phrase.in(text).equalsIgnoreCase("lacks capacity")
        && tokens.stream()
            .filter(t -> t.start() >= phrase.end())
            .limit(1)
            .anyMatch(t -> Set.of("to", "for", "because").contains(t.lower()));
  }

  /** "Evasive about the money.", at the head of a note: the one judged is left out. */
  private static boolean isLeftOut(List<Token> tokens) {
    return tokens.size() <= SHORT
        && OF_PEOPLE.has(tokens.getFirst().lower())
        && (tokens.size() == 1
            || Set.of("PUNCT", "CCONJ", "ADV", "ADP", "SCONJ").contains(tokens.get(1).tag()));
  }

  private static boolean isOne(List<Token> tokens, int i, NamedPeople people) {
    String word = tokens.get(i).lower();
    if (isTermOfLaw(tokens, i)) {
      return false;
    }
    boolean ofPeople = OF_PEOPLE.has(word);
    boolean ofThings = OF_THINGS.has(word);
    boolean denied = DENIED.has(word);
    if (!ofPeople && !ofThings && !denied) {
      return false;
    }
    boolean be = false;
    boolean not = false;
    for (int k = i - 1; k >= Math.max(0, i - NEAR); k--) {
      Token token = tokens.get(k);
      String before = token.lower();
      if (BE.has(before) || before.endsWith("'s") || before.endsWith("’s")) {
        be = true;
        not |= NOT.has(before);
      } else if (NOT.has(before)) {
        not = true;
      } else if (!BETWEEN.has(before) && !isDescribing(token)) {
        return isSaidOf(tokens, k, i, be, not, people) && (not ? denied : ofPeople || ofThings);
      }
      if (be && k == 0) {
        return false;
      }
      if (be && NOBODY.has(before.replaceFirst("['’]s$", ""))) {
        return false;
      }
    }
    return false;
  }

  /** "ODD" is a diagnosis, and "entitled to aftercare" a right. */
  private static boolean isTermOfLaw(List<Token> tokens, int i) {
    String text = tokens.get(i).text();
    boolean initials =
        text.length() > 1
            && text.equals(text.toUpperCase(Locale.ROOT))
            && tokens.stream().anyMatch(t -> Character.isLowerCase(t.text().charAt(0)));
    String next = i + 1 < tokens.size() ? tokens.get(i + 1).lower() : "";
    return initials || (text.equals("entitled") && next.equals("to"));
  }

  private static boolean isDescribing(Token token) {
    return token.tag().equals("ADV") || OF_PEOPLE.has(token.lower());
  }

  /** Whether the word at a place is whom, or what, a verdict is given on. */
  private static boolean isSaidOf(
      List<Token> tokens, int subject, int verdict, boolean be, boolean not, NamedPeople people) {
    String word = tokens.get(subject).lower();
    boolean thing = isThing(tokens, subject);
    boolean somebody =
        PRONOUNS.has(word)
            || tokens.get(subject).tag().startsWith("PROPN")
            || (subject > 0 && Character.isUpperCase(tokens.get(subject).text().charAt(0)))
            || people.isPerson(word)
            || people.isRelative(word)
            || ROLES.has(word);
    if (ANIMALS.has(word)) {
      return false;
    }
    if (NOBODY.has(word) || (!thing && !somebody)) {
      return false;
    }
    String judged = tokens.get(verdict).lower();
    boolean fits = thing || !OF_THINGS.has(judged) || OF_PEOPLE.has(judged);
    return (fits || not) && (be || isNote(tokens, subject, verdict));
  }

  /** "His attitude", and "his attitude in school": what it is of or in may come between. */
  private static boolean isThing(List<Token> tokens, int last) {
    for (int i = last; i >= Math.max(0, last - NEAR); i--) {
      String tag = tokens.get(i).tag();
      if (THINGS.has(tokens.get(i).lower())) {
        return true;
      }
      boolean joins = tag.equals("CCONJ") && !isBetweenTwo(tokens, i);
      if (tag.equals("PUNCT") || joins || tag.equals("AUX") || tag.equals("SCONJ")) {
        return false;
      }
    }
    return false;
  }

  /** "The bond between Ms Rowe and her baby". */
  private static boolean isBetweenTwo(List<Token> tokens, int and) {
    return tokens.subList(Math.max(0, and - NEAR), and).stream()
        .anyMatch(t -> t.lower().equals("between"));
  }

  /** "Uncle intimidating.", "Home conditions poor": notes leave out the verb. */
  private static boolean isNote(List<Token> tokens, int subject, int verdict) {
    boolean bareSubject = subject <= 2;
    boolean ends =
        verdict + 1 >= tokens.size()
            || !tokens.get(verdict + 1).isWord()
            || (Set.of("ADP", "ADV", "CCONJ").contains(tokens.get(verdict + 1).tag())
                && !tokens.get(verdict + 1).lower().equals("from"));
    return bareSubject && ends && !PRONOUNS.has(tokens.get(subject).lower());
  }
}
