/**
 * How fast and how well Sidenote works at scale, on made-up notes with copies planted in them.
 * Speed is told as processor time of one thread, and as a ratio to what merely reading the same
 * notes costs, measured in the same run.
 */
@NullMarked
package org.sidenote.analyzer.bench;

import org.jspecify.annotations.NullMarked;
