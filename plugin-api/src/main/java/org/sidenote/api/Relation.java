package org.sidenote.api;

import java.util.Locale;

/** Where the other half of a repeated passage stands. */
public enum Relation {
  SAME_RECORD,
  SAME_PERSON,
  OTHER_PERSON;

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String toString() {
    return id;
  }
}
