package org.sidenote.analyzer.format;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with something that was to be read. Never quotes the record.
 *
 * @param file its name
 * @param line the line, from 1; null when it is about the whole file
 * @param field the field, such as "person.id"; null when it is about the whole line
 * @param reason what is wrong and what to do
 */
public record Problem(String file, @Nullable Integer line, @Nullable String field, String reason) {

  /** File, line, field and reason in one sentence. */
  @Override
  public String toString() {
    String place = line == null ? file : file + " line " + line;
    return field == null ? place + ": " + reason : place + ", " + field + ": " + reason;
  }
}
