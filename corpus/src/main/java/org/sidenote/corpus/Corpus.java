package org.sidenote.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fictional case files that come with Sidenote. */
public final class Corpus {

  private static final String PATH = "/org/sidenote/corpus/";

  private static final List<String> TO_LEARN_FROM =
      List.of(
          "children",
          "adults",
          "hurried",
          "formal",
          "heard",
          "ordinary",
          "wordy",
          "deciding",
          "process",
          "voices",
          "families",
          "later-life",
          "services",
          "documents");

  private static final List<String> UNSEEN =
      List.of(
          "accuracy",
          "fact",
          "process",
          "rights",
          "voices",
          "wording",
          "blame",
          "label",
          "jargon",
          "officialese",
          "judgement",
          "unattributed",
          "certainty",
          "hidden-actor",
          "no-owner");

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
    return Corpus.class.getResource(PATH + name) == null
        ? Optional.empty()
        : Optional.of(labels(lines(name)));
  }

  /** The notes written to learn from, each about another person. Nothing is reported on them. */
  public static List<LabelledNotes> trainingNotes() {
    return TO_LEARN_FROM.stream().map(name -> notes("training/notes/" + name)).toList();
  }

  /**
   * Notes that no rule was made or tuned on. Half of them are there to tempt: they hold what looks
   * like trouble and is none.
   */
  public static List<LabelledNotes> unseenNotes() {
    return UNSEEN.stream().map(name -> notes("unseen/" + name)).toList();
  }

  private static LabelledNotes notes(String name) {
    List<String> lines = lines(name + ".labels.jsonl");
    Set<String> looked = new TreeSet<>();
    for (JsonNode label : JsonMapper.shared().readTree(lines.getFirst()).get("looked")) {
      looked.add(label.stringValue());
    }
    return new LabelledNotes(name, looked, labels(lines));
  }

  /** The first line says that the file is synthetic, and its licence. */
  private static List<Label> labels(List<String> lines) {
    return lines.stream().skip(1).map(line -> label(JsonMapper.shared().readTree(line))).toList();
  }

  private static List<String> lines(String name) {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sentences to train on that were written for the purpose. */
  public static List<TrainingSentence> writtenSentences() {
    return lines("training/sentences.tsv").stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", 2))
        .map(parts -> new TrainingSentence(parts[0], parts[1]))
        .toList();
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
