package org.sidenote.analyzer.text;

import java.util.Locale;
import java.util.regex.Pattern;
import org.sidenote.api.Person;

/** The pronoun a message uses of a person: their own, and "their" where none is known. */
public final class Pronouns {

  private static final Pattern SHE = Pattern.compile("^(?:she|her)\\b");
  private static final Pattern HE = Pattern.compile("^(?:he|him)\\b");

  /** "ze/zir", "xe/xem": how they bend is not known here, so the name stands in their place. */
  private static final Pattern ANOTHER = Pattern.compile("^(?:ze|zie|xe|ey|fae|ae|ve)\\b");

  private Pronouns() {}

  /**
   * "she", "he" or "they"; of somebody with a pronoun of another kind, such as "ze", their name.
   */
  public static String they(Person person) {
    return switch (their(person)) {
      case "her" -> "she";
      case "his" -> "he";
      case "their" -> "they";
      default -> Called.orThisPerson(person);
    };
  }

  /** "her", "his" or "their"; of somebody with a pronoun of another kind, "Ash’s". */
  public static String their(Person person) {
    String pronouns =
        person.pronouns() == null ? "" : person.pronouns().strip().toLowerCase(Locale.ROOT);
    if (SHE.matcher(pronouns).find()) {
      return "her";
    }
    if (HE.matcher(pronouns).find()) {
      return "his";
    }
    boolean another = ANOTHER.matcher(pronouns).find();
    return another && Called.of(person) != null ? Called.of(person) + "’s" : "their";
  }
}
