/**
 * Fictional case files. Everybody in them is invented, and every file says so and names its
 * licence. {@link org.sidenote.corpus.Corpus} opens them; the records are JSON Lines as any host
 * would send them.
 */
@NullMarked
package org.sidenote.corpus;

import org.jspecify.annotations.NullMarked;
