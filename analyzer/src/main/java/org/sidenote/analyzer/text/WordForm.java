package org.sidenote.analyzer.text;

import org.jspecify.annotations.Nullable;

/**
 * A word as written, with what the tagger's model says of it.
 *
 * @param text the word
 * @param lower it in lower case: one string for all its uses, so that it is hashed once
 * @param own a weight for each tag of its own; never written to
 * @param toNext a weight for each tag of the word after it; null if the model has not met it there
 * @param toSecondNext the same for the word after that
 * @param toPrevious the same for the word before it
 * @param toSecondPrevious the same for the word before that
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; read in the tagger's inner loop
record WordForm(
    String text,
    String lower,
    double[] own,
    double @Nullable [] toNext,
    double @Nullable [] toSecondNext,
    double @Nullable [] toPrevious,
    double @Nullable [] toSecondPrevious) {}
