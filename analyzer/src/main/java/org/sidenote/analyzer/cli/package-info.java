/** The command line: {@code sidenote check}, {@code rules}, {@code index}, {@code audit}. */
@NullMarked
package org.sidenote.analyzer.cli;

import org.jspecify.annotations.NullMarked;
