package org.sidenote.analyzer.text;

import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/**
 * A word as written, with what the tagger's model says of it.
 *
 * @param text the word
 * @param own a weight for each tag of its own; never written to
 * @param toNext weights for some tags of the word after it; null if the model has not met it there
 * @param toSecondNext the same for the word after that
 * @param toPrevious the same for the word before it
 * @param toSecondPrevious the same for the word before that
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; read in the tagger's inner loop
record WordForm(
    String text,
    double[] own,
    @Nullable Context toNext,
    @Nullable Context toSecondNext,
    @Nullable Context toPrevious,
    @Nullable Context toSecondPrevious) {}
