/**
 * From a section's text to sentences, tokens and tags (Apache OpenNLP), and to quotations. Knows
 * nothing of rules.
 */
@NullMarked
package org.sidenote.analyzer.text;

import org.jspecify.annotations.NullMarked;
