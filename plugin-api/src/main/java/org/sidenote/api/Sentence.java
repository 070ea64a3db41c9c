package org.sidenote.api;

import java.util.List;

/**
 * A sentence of a section, or a line of notes that stands for one.
 *
 * @param start first UTF-16 unit in the section's text
 * @param end one past the last
 * @param tokens its words and punctuation, in order
 */
public record Sentence(int start, int end, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** How many words it has. */
  public int words() {
    int words = 0;
    for (Token token : tokens) {
      words += token.isWord() ? 1 : 0;
    }
    return words;
  }
}
