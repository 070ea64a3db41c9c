package org.sidenote.analyzer.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * OpenNLP's English models, read from the class path. They are never downloaded: the constructors
 * that take a language code would try, so nothing here uses them.
 *
 * @param sentences where sentences end
 * @param tokens where words end
 * @param tags parts of speech, trained on UD English EWT
 */
record LanguageModels(SentenceModel sentences, TokenizerModel tokens, POSModel tags) {

  /** Reads the three models; slow (hundreds of milliseconds), so once per process. */
  static LanguageModels load() {
    return new LanguageModels(
        read("sentence", SentenceModel::new),
        read("tokens", TokenizerModel::new),
        read("pos", POSModel::new));
  }

  private interface Reader<M> {
    M read(InputStream in) throws IOException;
  }

  private static <M> M read(String name, Reader<M> reader) {
    String path = "/opennlp-en-ud-ewt-" + name + "-1.3-2.5.4.bin";
    try (InputStream in = LanguageModels.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the language model " + path + " is not on the class path");
      }
      return reader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the language model " + path + " could not be read", e);
    }
  }
}
