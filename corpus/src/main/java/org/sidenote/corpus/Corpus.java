package org.sidenote.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fictional case files that come with Sidenote. */
public final class Corpus {

  private Corpus() {}

  /** All case files: children first, then adults, by id. */
  public static List<CaseFile> caseFiles() {
    List<CaseFile> files = new ArrayList<>();
    try (InputStream in = open("case-files.json")) {
      for (JsonNode person : JsonMapper.shared().readTree(in).get("people")) {
        files.add(
            new CaseFile(
                person.get("person").stringValue(),
                Half.valueOf(person.get("half").stringValue().toUpperCase(Locale.ROOT)),
                person.get("about").stringValue()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(files);
  }

  static InputStream open(String name) {
    InputStream in = Corpus.class.getResourceAsStream("/org/sidenote/corpus/" + name);
    if (in == null) {
      throw new IllegalStateException("the corpus has no " + name);
    }
    return in;
  }
}
