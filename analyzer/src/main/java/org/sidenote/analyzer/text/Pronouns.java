package org.sidenote.analyzer.text;

import java.util.Locale;
import org.sidenote.api.Person;

/** The pronoun a message uses of a person: their own, and "their" where none is known. */
public final class Pronouns {

  private Pronouns() {}

  /** "she", "he" or "they". */
  public static String they(Person person) {
    return switch (their(person)) {
      case "her" -> "she";
      case "his" -> "he";
      default -> "they";
    };
  }

  /** "her", "his" or "their". */
  public static String their(Person person) {
    String pronouns = person.pronouns() == null ? "" : person.pronouns().toLowerCase(Locale.ROOT);
    if (pronouns.startsWith("she")) {
      return "her";
    }
    return pronouns.startsWith("he") ? "his" : "their";
  }
}
