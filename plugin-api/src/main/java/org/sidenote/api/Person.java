package org.sidenote.api;

import java.time.LocalDate;
import java.util.List;
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

  /** What to call the person in a message: the first word of the name, or null if none is known. */
  public @Nullable String firstName() {
    return name == null || name.isBlank() ? null : name.strip().split("\\s+", 2)[0];
  }
}
