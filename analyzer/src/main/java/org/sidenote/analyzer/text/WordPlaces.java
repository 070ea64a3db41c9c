package org.sidenote.analyzer.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.sidenote.api.ReadSection;
import org.sidenote.api.SectionFact;
import org.sidenote.api.Sentence;
import org.sidenote.api.Token;

/** Where the words of a section stand. */
public final class WordPlaces {

  private static final Function<ReadSection, WordPlaces> IN_SECTION =
      SectionFact.alone(WordPlaces::new);

  private final int[] starts;
  private final int[] ends;
  private final int syllables;

  private WordPlaces(ReadSection section) {
    int words = 0;
    for (Sentence sentence : section.sentences()) {
      words += sentence.words();
    }
    starts = new int[words];
    ends = new int[words];
    int syllables = 0;
    int at = 0;
    for (Sentence sentence : section.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.isWord()) {
          starts[at] = token.start();
          ends[at++] = token.end();
          syllables += Readability.syllables(token.text());
        }
      }
    }
    this.syllables = syllables;
  }

  /** The words of a section. */
  public static WordPlaces in(ReadSection section) {
    return IN_SECTION.apply(section);
  }

  /** How many words some sections have. */
  public static int count(List<ReadSection> sections) {
    int words = 0;
    for (ReadSection section : sections) {
      words += in(section).count();
    }
    return words;
  }

  /** How many there are. */
  public int count() {
    return starts.length;
  }

  /** How many syllables they have. */
  public int syllables() {
    return syllables;
  }

  /**
   * How many stand within some passages of their section.
   *
   * @param passages in order, none touching another
   */
  public int within(List<Stretch> passages) {
    int within = 0;
    for (Stretch passage : passages) {
      int word = Arrays.binarySearch(starts, passage.start());
      for (int i = word < 0 ? -word - 1 : word; i < ends.length && ends[i] <= passage.end(); i++) {
        within++;
      }
    }
    return within;
  }
}
