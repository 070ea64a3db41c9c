package org.sidenote.analyzer.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML document whose every value knows its line. Aliases and tags mean nothing here. */
public final class YamlFile {

  /** Longer than any of these files; a parser can be kept busy for minutes by less than a book. */
  private static final int LONGEST = 1 << 19;

  private YamlFile() {}

  /**
   * Reads YAML.
   *
   * @param file what to call it in messages
   * @param firstLine the line of that file on which the text begins, from 1
   * @throws BadFile if it is not YAML, or empty
   */
  public static Entry parse(String file, int firstLine, String text) {
    if (text.length() > LONGEST) {
      throw new BadFile(file, firstLine, "is longer than %,d characters".formatted(LONGEST));
    }
    try {
      Node root =
          new Compose(LoadSettings.builder().setLabel(file).build())
              .composeString(text)
              .orElseThrow(() -> new BadFile(file, firstLine, "is empty"));
      return new Entry(file, firstLine, root);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine()).orElse(0);
      throw new BadFile(file, firstLine + line, "is not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new BadFile(file, firstLine, "is not YAML that can be read here");
    } catch (StackOverflowError e) {
      throw new BadFile(file, firstLine, "is nested too deeply");
    }
  }

  /** Reads one of Sidenote's own files. */
  public static Entry onClassPath(String path) {
    try (InputStream in = YamlFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is not on the class path");
      }
      return parse(path, 1, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A value in the document. */
  public record Entry(String file, int firstLine, Node node) {

    /** The value of a key. */
    public Entry get(String key) {
      return find(key).orElseThrow(() -> refuse("has no \"" + key + "\"; add one"));
    }

    /** The value of a key that may be left out. */
    public Optional<Entry> find(String key) {
      if (!(node instanceof MappingNode mapping)) {
        throw refuse("is not a list of keys and values");
      }
      for (NodeTuple pair : mapping.getValue()) {
        if (pair.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key)) {
          return Optional.of(new Entry(file, firstLine, pair.getValueNode()));
        }
      }
      return Optional.empty();
    }

    /**
     * Refuses keys that are none of these: a misspelt one would else be left out without a word.
     */
    public void keysAre(List<String> known) {
      if (node instanceof MappingNode mapping) {
        for (NodeTuple pair : mapping.getValue()) {
          if (!(pair.getKeyNode() instanceof ScalarNode name) || !known.contains(name.getValue())) {
            throw new Entry(file, firstLine, pair.getKeyNode())
                .refuse("is none of the keys known here: " + known);
          }
        }
      }
    }

    /** The values of a list under a key. */
    public List<Entry> list(String key) {
      Entry entry = get(key);
      if (entry.node instanceof SequenceNode sequence) {
        return sequence.getValue().stream().map(n -> new Entry(file, firstLine, n)).toList();
      }
      throw entry.refuse("\"" + key + "\" is not a list");
    }

    /** The values of a list under a key, or the one value there. */
    public List<Entry> all(String key) {
      return get(key).node instanceof SequenceNode ? list(key) : List.of(get(key));
    }

    /** The value as text. */
    public String text() {
      if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
        return scalar.getValue().strip();
      }
      throw refuse("is empty, or not a single value");
    }

    /** The value as a whole number. */
    public int number() {
      try {
        return Integer.parseInt(text());
      } catch (NumberFormatException e) {
        throw refuse("\"" + text() + "\" is not a whole number");
      }
    }

    /** What to throw when this value will not do. */
    public BadFile refuse(String reason) {
      int line = node.getStartMark().map(mark -> mark.getLine()).orElse(0);
      return new BadFile(file, firstLine + line, reason);
    }
  }
}
