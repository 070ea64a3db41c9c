package org.sidenote.analyzer.text;

import java.util.ArrayList;
import java.util.List;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;

/** Reads a section's text into sentences of tagged tokens. One reader serves many threads. */
public final class TextReader {

  /**
   * A sentence of more words than this is read as several: no-one writes one, but thousands of
   * words or marks may come in one paste, and rules look from one word of a sentence to the others.
   */
  static final int MOST_WORDS = 300;

  private final Tagger tagger = new Tagger(LanguageModels.tags());

  /** The sentences of a text, in order, with offsets into it; empty for a blank text. */
  public List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (Stretch line : Lines.of(text)) {
      SentenceSplitter.split(
          text, line, stretch -> addTo(sentences, stretch, tokens(text, stretch)));
    }
    return sentences;
  }

  private static void addTo(List<Sentence> sentences, Stretch sentence, List<Token> tokens) {
    int start = sentence.start();
    int from = 0;
    for (; tokens.size() - from > MOST_WORDS; from += MOST_WORDS) {
      List<Token> part = tokens.subList(from, from + MOST_WORDS);
      sentences.add(new Sentence(start, part.getLast().end(), part));
      start = tokens.get(from + MOST_WORDS).start();
    }
    sentences.add(new Sentence(start, sentence.end(), tokens.subList(from, tokens.size())));
  }

  private List<Token> tokens(String text, Stretch sentence) {
    List<Stretch> words = WordSplitter.split(text, sentence);
    List<WordForm> forms = new ArrayList<>(words.size());
    for (Stretch word : words) {
      forms.add(tagger.word(text, word.start(), word.end()));
    }
    String[] tags = tagger.tag(forms);
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < tags.length; i++) {
      Stretch word = words.get(i);
      WordForm form = forms.get(i);
      tokens.add(new Token(form.text(), form.lower(), word.start(), word.end(), tags[i]));
    }
    return tokens;
  }
}
