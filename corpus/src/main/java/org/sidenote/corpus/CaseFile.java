package org.sidenote.corpus;

import java.io.InputStream;

/**
 * One fictional person's records.
 *
 * @param person the person's id
 * @param half which half of the corpus they are in
 * @param about who this is and what happens, for trainers
 */
public record CaseFile(String person, Half half, String about) {

  /** The name of the file, for messages. */
  public String name() {
    return person + ".jsonl";
  }

  /** The records, as JSON Lines in UTF-8, earliest first. The caller closes it. */
  public InputStream open() {
    return Corpus.open("records/" + name());
  }
}
