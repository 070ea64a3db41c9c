package org.sidenote.analyzer.voice;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.Stretch;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Involved;
import org.sidenote.api.Person;
import org.sidenote.api.Token;

/**
 * Finds who spoke a quotation: the nearest person named next to a verb of speech, before the
 * quotation or just after it. A pronoun is whoever of that pronoun was named last. Unsure is null:
 * better no voice than the wrong one.
 */
final class SpeakerFinder {

  private static final WordList SPEECH = WordList.named("speech-verbs");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they");
  private static final Set<String> WOMEN =
      Set.of(
          "mum",
          "mam",
          "mother",
          "nan",
          "nana",
          "gran",
          "grandma",
          "aunt",
          "aunty",
          "auntie",
          "sister",
          "wife",
          "daughter",
          "grandmother",
          "mo");
  private static final Set<String> MEN =
      Set.of(
          "dad",
          "daddy",
          "father",
          "grandad",
          "grandpa",
          "uncle",
          "brother",
          "husband",
          "son",
          "grandfather",
          "fa");
  private static final int BEFORE = 14;
  private static final int AFTER = 6;
  private static final int BACK_TO_A_NAME = 60;

  private final Person person;
  private final NamedPeople people;
  private final List<Token> tokens;

  SpeakerFinder(Person person, NamedPeople people, List<Token> tokens) {
    this.person = person;
    this.people = people;
    this.tokens = tokens;
  }

  @Nullable Speaker speakerOf(Stretch quotation) {
    int first = firstAt(quotation.start());
    Speaker before = before(first);
    return before != null ? before : after(firstAt(quotation.end()));
  }

  /** Index of the first token that begins there or later. */
  private int firstAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** {@code Kofi said “…”}, {@code Kofi: “…”}. */
  private @Nullable Speaker before(int quotation) {
    boolean spoke = false;
    for (int i = quotation - 1; i >= Math.max(0, quotation - BEFORE); i--) {
      Token token = tokens.get(i);
      if (endsSentence(token)) {
        return null;
      }
      spoke |= SPEECH.has(token.lower()) || (i == quotation - 1 && token.text().equals(":"));
      Speaker speaker = spoke ? speakerAt(i) : null;
      if (speaker != null) {
        return speaker;
      }
    }
    return null;
  }

  /** {@code “…” said Kofi}, {@code “…,” he told me}. */
  private @Nullable Speaker after(int next) {
    Speaker speaker = null;
    boolean spoke = false;
    for (int i = next; i < Math.min(tokens.size(), next + AFTER); i++) {
      Token token = tokens.get(i);
      if (endsSentence(token)) {
        break;
      }
      spoke |= SPEECH.has(token.lower());
      speaker = speaker == null ? speakerAt(i) : speaker;
      if (spoke && speaker != null) {
        return speaker;
      }
    }
    return null;
  }

  private static boolean endsSentence(Token token) {
    return token.text().length() == 1 && ".!?".contains(token.text());
  }

  private @Nullable Speaker speakerAt(int i) {
    String word = tokens.get(i).lower();
    return PRONOUNS.contains(word) ? antecedent(i, word) : named(i);
  }

  private @Nullable Speaker named(int i) {
    String word = tokens.get(i).text();
    if (people.isPerson(word)) {
      return Speaker.person(person);
    }
    Involved other = people.other(word);
    if (other != null) {
      return new Speaker(other.name(), false);
    }
    return people.isRelative(word) ? new Speaker(word, false) : null;
  }

  private @Nullable Speaker antecedent(int pronounAt, String pronoun) {
    for (int i = pronounAt - 1; i >= Math.max(0, pronounAt - BACK_TO_A_NAME); i--) {
      Speaker speaker = named(i);
      if (speaker != null && canBe(speaker, tokens.get(i).lower(), pronoun)) {
        return speaker;
      }
    }
    return person.pronouns() != null && usesPronoun(pronoun) ? Speaker.person(person) : null;
  }

  private boolean canBe(Speaker speaker, String word, String pronoun) {
    if (speaker.isPerson()) {
      return person.pronouns() == null || usesPronoun(pronoun);
    }
    return switch (pronoun) {
      case "he" -> !WOMEN.contains(word);
      case "she" -> !MEN.contains(word);
      default -> false;
    };
  }

  private boolean usesPronoun(String pronoun) {
    return person.pronouns() != null
        && List.of(person.pronouns().toLowerCase(Locale.ROOT).split("[/\\s,]+")).contains(pronoun);
  }
}
