package org.sidenote.analyzer.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.sidenote.analyzer.format.RecordFile;
import org.sidenote.corpus.CaseFile;
import org.sidenote.corpus.Corpus;
import org.sidenote.corpus.Half;

/** The texts of the corpus's tune half: real enough to measure on, and nobody's. */
final class TuneTexts {

  private TuneTexts() {}

  static List<String> all() {
    List<String> texts = new ArrayList<>();
    for (CaseFile file : Corpus.caseFiles()) {
      if (file.half() == Half.TUNE) {
        try (InputStream in = file.open()) {
          RecordFile.read(file.name(), in)
              .records()
              .forEach(read -> read.record().sections().forEach(s -> texts.add(s.text())));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return texts;
  }
}
