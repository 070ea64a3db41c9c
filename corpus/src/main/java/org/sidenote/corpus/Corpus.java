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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fictional case files that come with Sidenote. */
public final class Corpus {

  private static final String PATH = "/org/sidenote/corpus/";

  private static final Set<String> TRAINED =
      Set.of(
          "process",
          "voice-direct",
          "voice-indirect",
          "voice-observed",
          "voice-other",
          "analysis",
          "decision",
          "rationale");

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

  /** The sentences to train on that were written for the purpose. */
  public static List<TrainingSentence> writtenSentences() {
    List<TrainingSentence> sentences = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(open("training/sentences.tsv"), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .forEach(parts -> sentences.add(new TrainingSentence(parts[0], parts[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(sentences);
  }

  /**
   * Sentences to train on: some written for the purpose, and what the first reader marked in the
   * tune half. None is from the report half.
   */
  public static List<TrainingSentence> trainingSentences() {
    List<TrainingSentence> sentences = new ArrayList<>(writtenSentences());
    for (CaseFile file : caseFiles()) {
      if (file.half() == Half.TUNE) {
        for (Label label : labels(file, Reader.FIRST).orElse(List.of())) {
          Label.Place place = label.place();
          if (TRAINED.contains(label.name()) && place != null && place.quote() != null) {
            sentences.add(new TrainingSentence(label.name(), place.quote()));
          }
        }
      }
    }
    return List.copyOf(sentences);
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
