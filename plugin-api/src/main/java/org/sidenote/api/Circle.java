package org.sidenote.api;

import java.util.List;

/**
 * Somebody whom records are about, and the people around them.
 *
 * @param person as their newest record names them
 * @param people who is in the headers of their records, each once
 */
public record Circle(Person person, List<Involved> people) {

  public Circle {
    people = List.copyOf(people);
  }
}
