package org.sidenote.analyzer.voice;

/**
 * Somebody says, feels or does something.
 *
 * @param kind what the verb is about
 * @param subject who
 * @param start first word: the subject's, or the verb's where no subject is written
 * @param verb the verb's place
 * @param written whether the subject is written
 * @param mood whether the word tells a state ("afraid", "fine") rather than a thought or a wish
 */
record Predicate(Kind kind, Speaker subject, int start, int verb, boolean written, boolean mood) {

  enum Kind {
    SAYS,
    FEELS,
    /** Laughs, nods, reaches: speech only beside a quotation, and seen in any case. */
    SHOWS,
    /** Anything else: is, has, lives. */
    IS
  }

  boolean reports() {
    return kind == Kind.SAYS || kind == Kind.FEELS;
  }
}
