/**
 * How good the rules are, measured against the corpus's labels and against how well two readers
 * agree. Nothing here is part of checking a record.
 */
@NullMarked
package org.sidenote.analyzer.quality;

import org.jspecify.annotations.NullMarked;
