package org.sidenote.api;

import java.util.Locale;

/** What a rule looks after. The first half of every rule id. */
public enum Category {
  DUPLICATION,
  ACCURACY,
  PROCESS,
  WORDING,
  VOICE,
  PURPOSE,
  FACT,
  PROPORTION,
  RIGHTS,
  TIMELINESS;

  private final String id = name().toLowerCase(Locale.ROOT);

  /**
   * The category of a rule.
   *
   * @throws IllegalArgumentException if the id does not begin with a category and a dot
   */
  public static Category ofRule(String rule) {
    for (Category category : values()) {
      if (rule.startsWith(category.id + ".")) {
        return category;
      }
    }
    throw new IllegalArgumentException(
        "rule id \"%s\" does not begin with a category and a dot".formatted(rule));
  }

  @Override
  public String toString() {
    return id;
  }
}
