package org.sidenote.analyzer.function;

import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.WordList;
import org.sidenote.api.Token;

/** Who a word stands for. The model learns from this instead of from names. */
enum Who {
  NOBODY,
  /** A thing of the service that is written as a name: "Panel", "LADO". */
  SERVICE,
  THE_PERSON,
  IN_HEADER,
  RELATIVE,
  /** A name that is not in the header: of somebody, or of a street. */
  NAME,
  WRITER,
  READER,
  HE_SHE_THEY,
  /** By what they do: "nurse", "school". */
  WORKER;

  private static final WordList SERVICES = WordList.named("process-nouns");
  private static final WordList WORKERS = WordList.named("workers");
  private static final WordList FIRST = WordList.of("i", "we", "me", "my", "our", "us", "myself");
  private static final WordList SECOND = WordList.of("you", "your", "yours");
  private static final WordList THIRD =
      WordList.of(
          "he",
          "she",
          "him",
          "her",
          "his",
          "hers",
          "they",
          "them",
          "their",
          "theirs",
          "himself",
          "herself",
          "themselves");

  static Who of(Token token, String lower, NamedPeople people) {
    if (FIRST.has(lower)) {
      return WRITER;
    }
    if (THIRD.has(lower)) {
      return HE_SHE_THEY;
    }
    if (SECOND.has(lower)) {
      return READER;
    }
    if (people.isPerson(lower)) {
      return THE_PERSON;
    }
    if (people.isRelative(lower)) {
      return RELATIVE;
    }
    if (Character.isUpperCase(token.text().charAt(0)) && token.tag().equals("PROPN")) {
      return people.other(lower) != null ? IN_HEADER : SERVICES.has(lower) ? SERVICE : NAME;
    }
    return WORKERS.has(lower) ? WORKER : NOBODY;
  }

  /** Whether a life or a working day of somebody's own is meant. */
  boolean isSomebody() {
    return this != NOBODY && this != SERVICE && this != NAME;
  }

  /** Whether the word is a name, which the model must not learn. */
  boolean isName() {
    return this == THE_PERSON || this == IN_HEADER || this == NAME;
  }
}
