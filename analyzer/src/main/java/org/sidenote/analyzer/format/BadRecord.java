package org.sidenote.analyzer.format;

import org.jspecify.annotations.Nullable;

/** A record that cannot be read. The message says what to do; it never quotes the record. */
public final class BadRecord extends Exception {

  private static final long serialVersionUID = 1L;

  private final @Nullable String field;

  BadRecord(@Nullable String field, String reason) {
    super(reason);
    this.field = field;
  }

  /** The field it is about, such as "person.id"; null when it is about the record as a whole. */
  public @Nullable String field() {
    return field;
  }

  /** The reason alone, without the field. */
  public String reason() {
    return String.valueOf(getMessage());
  }

  Problem in(String file, @Nullable Integer line) {
    return new Problem(file, line, field, reason());
  }
}
