package org.sidenote.analyzer.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list of words kept as data, one a line, lower case; what follows "#" is a comment. They are in
 * {@code org/sidenote/words} on the class path.
 */
public final class WordList {

  private final Set<String> words;

  private WordList(Set<String> words) {
    this.words = words;
  }

  /** Reads a list by name: {@code relatives} is {@code org/sidenote/words/relatives.txt}. */
  public static WordList named(String name) {
    String path = "/org/sidenote/words/" + name + ".txt";
    try (InputStream in = WordList.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the word list " + path + " is not on the class path");
      }
      return new WordList(
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(line -> line.replaceFirst("#.*", "").strip())
              .filter(line -> !line.isEmpty())
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All its words, in no order. */
  public Stream<String> words() {
    return words.stream();
  }

  /** Whether the word, in lower case, is on the list. */
  public boolean has(String lower) {
    return words.contains(lower);
  }
}
