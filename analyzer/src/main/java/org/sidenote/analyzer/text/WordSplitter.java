package org.sidenote.analyzer.text;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.tokenize.TokenizerME;

/**
 * Splits a sentence into words and punctuation. Plain words need no model; a chunk with punctuation
 * in it goes to OpenNLP's. A chunk no real word is as long as stays whole: the model's cost grows
 * with the square of its length.
 */
final class WordSplitter {

  private static final int LONGEST_CHUNK = 80;

  private final TokenizerME tokenizer;

  WordSplitter(TokenizerME tokenizer) {
    this.tokenizer = tokenizer;
  }

  List<Stretch> split(String text, Stretch sentence) {
    List<Stretch> words = new ArrayList<>();
    int at = sentence.start();
    while (at < sentence.end()) {
      if (isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      int from = at;
      boolean plain = true;
      while (at < sentence.end() && !isSpace(text.charAt(at))) {
        plain &= Character.isLetterOrDigit(text.charAt(at));
        at++;
      }
      if (plain || at - from > LONGEST_CHUNK) {
        words.add(new Stretch(from, at));
      } else {
        for (var span : tokenizer.tokenizePos(text.substring(from, at))) {
          words.add(new Stretch(from + span.getStart(), from + span.getEnd()));
        }
      }
    }
    return words;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
