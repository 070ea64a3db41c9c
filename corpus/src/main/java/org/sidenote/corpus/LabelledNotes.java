package org.sidenote.corpus;

import java.io.InputStream;
import java.util.List;
import java.util.Set;

/**
 * Short notes beside the case files. Their reader labelled some things completely, by the guide,
 * and left the others alone.
 *
 * @param name what they are about, after the folder they are in
 * @param looked the labels that were looked for; of others nothing is known
 * @param labels the labels
 */
public record LabelledNotes(String name, Set<String> looked, List<Label> labels) {

  public LabelledNotes {
    looked = Set.copyOf(looked);
    labels = List.copyOf(labels);
  }

  /** The records, as JSON Lines in UTF-8. The caller closes it. */
  public InputStream open() {
    return Corpus.open(name + ".jsonl");
  }
}
