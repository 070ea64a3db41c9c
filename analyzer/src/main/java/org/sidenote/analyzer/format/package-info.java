/**
 * The shapes records have outside: JSON Lines and plain notes. Whatever is wrong with a record is a
 * {@link org.sidenote.analyzer.format.Problem} that names the file, the line and the field; the
 * rest is still read.
 */
@NullMarked
package org.sidenote.analyzer.format;

import org.jspecify.annotations.NullMarked;
