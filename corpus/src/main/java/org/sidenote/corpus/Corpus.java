package org.sidenote.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fictional case files that come with Sidenote. */
public final class Corpus {

  private static final String PATH = "/org/sidenote/corpus/";

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

  /** What a reader saw in a person's records; empty if this reader did not read them. */
  public static Optional<List<Label>> labels(CaseFile file, Reader reader) {
    String name = "labels/" + reader.folder() + "/" + file.name();
    if (Corpus.class.getResource(PATH + name) == null) {
      return Optional.empty();
    }
    List<Label> labels = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
      lines.readLine(); // says that the file is synthetic, and its licence
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        labels.add(label(JsonMapper.shared().readTree(line)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.of(List.copyOf(labels));
  }

  private static Label label(JsonNode node) {
    JsonNode source = node.path("source");
    return new Label(
        node.get("record").stringValue(),
        node.get("label").stringValue(),
        place(node),
        node.has("who") ? node.get("who").stringValue() : null,
        source.isObject()
            ? new Label.Source(source.get("record").stringValue(), place(source))
            : null);
  }

  private static Label.@Nullable Place place(JsonNode node) {
    if (!node.path("section").isNumber()) {
      return null;
    }
    return new Label.Place(
        node.get("section").intValue(),
        node.has("quote") ? node.get("quote").stringValue() : null,
        node.path("occurrence").intValue(1));
  }

  static InputStream open(String name) {
    InputStream in = Corpus.class.getResourceAsStream(PATH + name);
    if (in == null) {
      throw new IllegalStateException("the corpus has no " + name);
    }
    return in;
  }
}
