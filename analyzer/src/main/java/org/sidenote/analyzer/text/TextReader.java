package org.sidenote.analyzer.text;

import java.util.ArrayList;
import java.util.List;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;

/** Reads a section's text into sentences of tagged tokens. One reader serves many threads. */
public final class TextReader {

  private final Tagger tagger = new Tagger(LanguageModels.tags());

  /** The sentences of a text, in order, with offsets into it; empty for a blank text. */
  public List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (Stretch line : Lines.of(text)) {
      SentenceSplitter.split(text, line, stretch -> sentences.add(sentence(text, stretch)));
    }
    return sentences;
  }

  private Sentence sentence(String text, Stretch sentence) {
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
    return new Sentence(sentence.start(), sentence.end(), tokens);
  }
}
