/**
 * From a section's text to sentences, words and tags (the model of Apache OpenNLP, decoded from
 * tables), and to quotations, lemmas and passives. Knows nothing of rules. What is asked of every
 * word is made to be cheap: word forms are made once, a {@link
 * org.sidenote.analyzer.text.WordFilter} says at once which words are on no list, and {@link
 * org.sidenote.analyzer.text.Beginnings} where no phrase begins.
 */
@NullMarked
package org.sidenote.analyzer.text;

import org.jspecify.annotations.NullMarked;
