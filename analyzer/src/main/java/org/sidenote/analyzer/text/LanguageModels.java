package org.sidenote.analyzer.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;

/**
 * OpenNLP's English model of parts of speech, read from the class path. It is never downloaded: the
 * constructors that take a language code would try, so nothing here uses them.
 */
public final class LanguageModels {

  private static final String TAGS = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private LanguageModels() {}

  /** Parts of speech, trained on UD English EWT. Slow (hundreds of milliseconds). */
  public static POSModel tags() {
    try (InputStream in = LanguageModels.class.getResourceAsStream(TAGS)) {
      if (in == null) {
        throw new IllegalStateException("the language model " + TAGS + " is not on the class path");
      }
      return new POSModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the language model " + TAGS + " could not be read", e);
    }
  }
}
