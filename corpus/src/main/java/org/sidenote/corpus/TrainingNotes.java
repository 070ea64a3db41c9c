package org.sidenote.corpus;

import java.io.InputStream;
import java.util.List;
import java.util.Set;

/**
 * Short notes written to learn from, each about another person. Their reader labelled some kinds of
 * mark completely, by the guide, and left the others alone.
 *
 * @param name what they are about
 * @param marks the kinds of mark that were labelled; of others nothing is known
 * @param labels the labels
 */
public record TrainingNotes(String name, Set<String> marks, List<Label> labels) {

  static final String FOLDER = "training/notes/";

  public TrainingNotes {
    marks = Set.copyOf(marks);
    labels = List.copyOf(labels);
  }

  /** The records, as JSON Lines in UTF-8. The caller closes it. */
  public InputStream open() {
    return Corpus.open(FOLDER + name + ".jsonl");
  }
}
