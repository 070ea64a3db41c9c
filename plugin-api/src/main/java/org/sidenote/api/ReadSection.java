package org.sidenote.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A section with its analysed text. It never changes, so what can be told from it alone is worked
 * out once and stays with it: a {@link SectionFact}.
 */
public final class ReadSection {

  private final int index;
  private final String heading;
  private final String text;
  private final SectionRole role;
  private final List<Sentence> sentences;

  /** The same section as the first of its record: what is told of it is told of this one. */
  private final ReadSection first;

  private final Map<SectionFact<?, ?>, SectionFact.Told> told;

  /**
   * A section.
   *
   * @param index its place in the record, from 0
   * @param heading as in the record
   * @param text as in the record
   * @param role what the section is for
   * @param sentences in order; empty for a blank section
   */
  public ReadSection(
      int index, String heading, String text, SectionRole role, List<Sentence> sentences) {
    this.index = index;
    this.heading = heading;
    this.text = text;
    this.role = role;
    this.sentences = List.copyOf(sentences);
    this.told = new ConcurrentHashMap<>();
    this.first = index == 0 ? this : new ReadSection(0, this);
  }

  private ReadSection(int index, ReadSection other) {
    this.index = index;
    this.heading = other.heading;
    this.text = other.text;
    this.role = other.role;
    this.sentences = other.sentences;
    this.told = other.told;
    this.first = index == 0 ? this : other.first;
  }

  /** Its place in the record, from 0. */
  public int index() {
    return index;
  }

  /** As in the record. */
  public String heading() {
    return heading;
  }

  /** As in the record. */
  public String text() {
    return text;
  }

  /** What the section is for. */
  public SectionRole role() {
    return role;
  }

  /** In order; empty for a blank section. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** The same section at another place of its record, with all that is told of it. */
  public ReadSection at(int place) {
    return place == index ? this : place == 0 ? first : new ReadSection(place, this);
  }

  Map<SectionFact<?, ?>, SectionFact.Told> told() {
    return told;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof ReadSection its
            && index == its.index
            && heading.equals(its.heading)
            && text.equals(its.text)
            && role == its.role
            && (first == its.first || sentences.equals(its.sentences)));
  }

  @Override
  public int hashCode() {
    return Objects.hash(index, heading, text, role);
  }

  /** Without its words, which have no place in a log. */
  @Override
  public String toString() {
    return "ReadSection[index=%d, letters=%d, role=%s]".formatted(index, text.length(), role);
  }
}
