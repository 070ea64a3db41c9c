package org.sidenote.api;

import java.util.List;

/**
 * The part of a rule that needs more than phrases: structure, or history.
 *
 * <p>A check has no state, never calls another check, and is used from many threads. What two
 * checks need is part of {@link Reading}. Its words, guidance and examples are in the rule file,
 * {@code org/sidenote/rules/<category>/<rule>.md} on the class path.
 *
 * <p>Checks are discovered with {@link java.util.ServiceLoader}. A second check for the same rule,
 * or one without a rule file, is refused when the catalogue is loaded.
 */
public interface Check {

  /** Id of the rule this check carries out, such as "voice.section-empty". */
  String rule();

  /** All that this rule has to say about the record, in any order; empty when there is nothing. */
  List<Sighting> check(Reading reading);
}
