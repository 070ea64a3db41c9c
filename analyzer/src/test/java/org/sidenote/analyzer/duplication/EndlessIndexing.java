package org.sidenote.analyzer.duplication;

import java.nio.file.Path;
import org.sidenote.corpus.generator.NoteGenerator;

/** A process that indexes notes until it is ended, and says how many are safe. */
final class EndlessIndexing {

  private EndlessIndexing() {}

  public static void main(String[] args) {
    NoteGenerator notes = new NoteGenerator(7);
    try (Indexer indexer = Indexer.open(IndexFolder.at(Path.of(args[0])))) {
      for (int i = 0; i < 10_000_000; i++) {
        indexer.put(notes.note(i).record());
        if (i % 100 == 99) {
          indexer.commit();
          System.out.println(i + 1);
        }
      }
    }
  }
}
