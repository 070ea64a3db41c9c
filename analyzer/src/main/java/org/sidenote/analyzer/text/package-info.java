/**
 * From a section's text to sentences, words and tags (the model of Apache OpenNLP, decoded from
 * tables), and to quotations, lemmas and passives. Knows nothing of rules.
 */
@NullMarked
package org.sidenote.analyzer.text;

import org.jspecify.annotations.NullMarked;
