package org.sidenote.api;

import java.util.List;

/**
 * A section with its analysed text.
 *
 * @param index its place in the record, from 0
 * @param heading as in the record
 * @param text as in the record
 * @param role what the section is for
 * @param sentences in order; empty for a blank section
 */
public record ReadSection(
    int index, String heading, String text, SectionRole role, List<Sentence> sentences) {

  public ReadSection {
    sentences = List.copyOf(sentences);
  }
}
