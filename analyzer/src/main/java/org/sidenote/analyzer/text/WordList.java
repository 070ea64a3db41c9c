package org.sidenote.analyzer.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A list of words, most kept as data, one a line, lower case; what follows "#" is a comment. They
 * are in {@code org/sidenote/words} on the class path.
 */
public final class WordList {

  /** A hash set: most words asked for are not there, and {@code Set.of} is slow to say so. */
  private final Set<String> words;

  private final WordFilter filter;

  private WordList(Set<String> words) {
    this.words = words;
    this.filter = WordFilter.of(words);
  }

  /** Reads a list by name: {@code relatives} is {@code org/sidenote/words/relatives.txt}. */
  public static WordList named(String name) {
    return new WordList(new HashSet<>(lines(name)));
  }

  /** A few words, in lower case, that only one class asks for. */
  public static WordList of(String... words) {
    return new WordList(new HashSet<>(List.of(words)));
  }

  /** The lines of a list or table in that folder, in order, without comments. */
  public static List<String> lines(String name) {
    String path = "/org/sidenote/words/" + name + ".txt";
    try (InputStream in = WordList.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the word list " + path + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
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
    return filter.mayHave(lower) && words.contains(lower);
  }
}
