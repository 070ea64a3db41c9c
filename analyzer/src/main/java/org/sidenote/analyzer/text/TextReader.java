package org.sidenote.analyzer.text;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.tokenize.TokenizerME;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;

/**
 * Reads a section's text into sentences of tagged tokens. One reader serves many threads: OpenNLP's
 * models are shared, its stateful tools are one set a thread.
 */
public final class TextReader {

  /**
   * The tagger's beam copies its history at every word, so very long sentences are tagged in runs.
   */
  private static final int TAGGED_AT_ONCE = 120;

  private final ThreadLocal<Tools> tools;

  public TextReader() {
    LanguageModels models = LanguageModels.load();
    tools = ThreadLocal.withInitial(() -> Tools.of(models));
  }

  private record Tools(SentenceDetectorME sentences, WordSplitter words, POSTaggerME tagger) {
    static Tools of(LanguageModels models) {
      return new Tools(
          new SentenceDetectorME(models.sentences()),
          new WordSplitter(new TokenizerME(models.tokens())),
          new POSTaggerME(models.tags()));
    }
  }

  /** The sentences of a text, in order, with offsets into it; empty for a blank text. */
  public List<Sentence> sentences(String text) {
    Tools mine = tools.get();
    List<Sentence> sentences = new ArrayList<>();
    for (Stretch line : Lines.of(text)) {
      if (Unbroken.isIn(text, line)) {
        sentences.add(unread(text, line));
        continue;
      }
      for (var span : mine.sentences.sentPosDetect(text.substring(line.start(), line.end()))) {
        Stretch sentence =
            new Stretch(line.start() + span.getStart(), line.start() + span.getEnd());
        if (!sentence.in(text).isBlank()) {
          sentences.add(sentence(text, sentence, mine));
        }
      }
    }
    return sentences;
  }

  /** A line that is no writing stands as one thing. */
  private static Sentence unread(String text, Stretch line) {
    return new Sentence(
        line.start(), line.end(), List.of(new Token(line.in(text), line.start(), line.end(), "X")));
  }

  private static Sentence sentence(String text, Stretch sentence, Tools tools) {
    List<Stretch> words = tools.words.split(text, sentence);
    List<Token> tokens = new ArrayList<>(words.size());
    for (int from = 0; from < words.size(); from += TAGGED_AT_ONCE) {
      List<Stretch> run = words.subList(from, Math.min(words.size(), from + TAGGED_AT_ONCE));
      String[] forms = run.stream().map(word -> word.in(text)).toArray(String[]::new);
      String[] tags = tools.tagger.tag(forms);
      for (int i = 0; i < forms.length; i++) {
        tokens.add(new Token(forms[i], run.get(i).start(), run.get(i).end(), tags[i]));
      }
    }
    return new Sentence(sentence.start(), sentence.end(), tokens);
  }
}
