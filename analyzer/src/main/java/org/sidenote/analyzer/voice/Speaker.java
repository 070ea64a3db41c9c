package org.sidenote.analyzer.voice;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.api.Person;

/**
 * Whose words, views or doings.
 *
 * @param name what the record calls them; null when only a pronoun is known
 * @param part whether it is the person, the writer or somebody else
 * @param gender by which pronoun they may be meant
 */
record Speaker(@Nullable String name, Part part, Gender gender) {

  /** The three that matter to whose voice it is. */
  enum Part {
    /** The person the record is about. */
    PERSON,
    /** Who wrote it: "I", "the writer". Their words are the record itself, no voice in it. */
    WRITER,
    OTHER
  }

  /** What a title, a role or the header's pronouns say; nothing is guessed from a first name. */
  enum Gender {
    HE,
    SHE,
    /** Several people, or somebody who is called they. */
    THEY,
    /** Goes by she and by they. */
    SHE_OR_THEY,
    /** Goes by he and by they. */
    HE_OR_THEY,
    UNKNOWN;

    boolean allows(String pronoun) {
      return switch (this) {
        case HE -> pronoun.equals("he");
        case SHE -> pronoun.equals("she");
        case THEY -> pronoun.equals("they");
        case SHE_OR_THEY -> !pronoun.equals("he");
        case HE_OR_THEY -> !pronoun.equals("she");
        case UNKNOWN -> true;
      };
    }
  }

  static Speaker person(Person person) {
    return new Speaker(person.name(), Part.PERSON, genderOf(person.pronouns()));
  }

  static Speaker writer() {
    return new Speaker(null, Part.WRITER, Gender.UNKNOWN);
  }

  static Speaker other(@Nullable String name, Gender gender) {
    return new Speaker(name, Part.OTHER, gender);
  }

  boolean isPerson() {
    return part == Part.PERSON;
  }

  /** Whether nobody in particular is meant: "nobody who says that". */
  boolean isNobody() {
    return name != null && NOBODY.contains(name);
  }

  /** Whether it is nobody one could ask: "everyone says so". */
  boolean isAnybody() {
    return isNobody() || (name != null && ANYBODY.contains(name));
  }

  private static final Set<String> ANYBODY =
      Set.of("everyone", "everybody", "somebody", "someone", "people", "person");

  private static final Set<String> NOBODY = Set.of("nobody", "anyone", "anybody", "no-one", "none");

  boolean isWriter() {
    return part == Part.WRITER;
  }

  /** Whether both are the same one: of the same part and name. */
  boolean isSameAs(Speaker other) {
    return part == other.part && Objects.equals(name, other.name);
  }

  private static Gender genderOf(@Nullable String pronouns) {
    String lower = pronouns == null ? "" : pronouns.toLowerCase(Locale.ROOT);
    boolean they = lower.contains("they") || lower.contains("them");
    if (lower.contains("she")) {
      return they ? Gender.SHE_OR_THEY : Gender.SHE;
    }
    if (lower.startsWith("he") || lower.contains("/he")) {
      return they ? Gender.HE_OR_THEY : Gender.HE;
    }
    return they ? Gender.THEY : Gender.UNKNOWN;
  }
}
