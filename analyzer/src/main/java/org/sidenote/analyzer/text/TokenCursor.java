package org.sidenote.analyzer.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sidenote.api.ReadSection;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;

/**
 * Goes along a section's tokens beside another way to cut its text into words. Where both cut
 * alike, the token's strings serve for the word: all its uses share them, so that they are hashed
 * once.
 */
public final class TokenCursor {

  private final List<Sentence> sentences;
  private int sentence;
  private int token;

  /** At the first token of a section. */
  public TokenCursor(ReadSection section) {
    sentences = section.sentences();
  }

  /**
   * The token that stands in exactly that place; null if none does.
   *
   * @param start first UTF-16 unit in the section's text, after that of the place asked for before
   * @param end one past the last
   */
  public @Nullable Token at(int start, int end) {
    for (; sentence < sentences.size(); sentence++, token = 0) {
      List<Token> tokens = sentences.get(sentence).tokens();
      while (token < tokens.size() && tokens.get(token).start() < start) {
        token++;
      }
      if (token < tokens.size()) {
        Token next = tokens.get(token);
        return next.start() == start && next.end() == end ? next : null;
      }
    }
    return null;
  }
}
