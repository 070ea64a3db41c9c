package org.sidenote.api;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The person a record is about. They are who it is for.
 *
 * @param id the host's id
 * @param name full name; null when the host does not give it
 * @param alsoKnownAs nicknames, former names, names in another script
 * @param bornOn date of birth, if known
 * @param pronouns such as "she/her" or "they/them"
 * @param communication how the person communicates, in the host's words
 */
public record Person(
    String id,
    @Nullable String name,
    List<String> alsoKnownAs,
    @Nullable LocalDate bornOn,
    @Nullable String pronouns,
    @Nullable String communication) {

  public Person {
    alsoKnownAs = List.copyOf(alsoKnownAs);
  }

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /**
   * What to call the person in a message: the part of the name they also go by alone, where the
   * host says so ("Lai-Sum" of Kwok Lai-Sum), or its first word. Null if no name is known.
   */
  public @Nullable String firstName() {
    if (name == null || name.isBlank()) {
      return null;
    }
    List<String> parts = List.of(SPACE.split(name.strip(), -1));
    return alsoKnownAs.stream().filter(parts::contains).findFirst().orElse(parts.get(0));
  }
}
