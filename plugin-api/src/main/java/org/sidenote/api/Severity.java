package org.sidenote.api;

import java.util.Locale;
import java.util.Optional;

/** How much a finding matters to the person, lowest first. A council can re-grade any rule. */
public enum Severity {
  /** The rule is in the catalogue and is not looked for. No finding has it. */
  OFF,
  LOW,
  MEDIUM,
  HIGH;

  private final String id = name().toLowerCase(Locale.ROOT);

  /** The severity with that id, if there is one. */
  public static Optional<Severity> of(String id) {
    for (Severity severity : values()) {
      if (severity.id.equals(id)) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return id;
  }
}
