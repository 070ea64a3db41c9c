package org.sidenote.analyzer.voice;

import org.jspecify.annotations.Nullable;
import org.sidenote.api.Person;

/**
 * Whose words.
 *
 * @param name what the record calls them; null when only a pronoun is known
 * @param isPerson whether it is the person the record is about
 */
record Speaker(@Nullable String name, boolean isPerson) {

  static Speaker person(Person person) {
    return new Speaker(person.name(), true);
  }
}
