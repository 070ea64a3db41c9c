/**
 * Notes by the million, made from the corpus's own sentences, with copies planted at known places:
 * for measuring speed and recall at scale, never for claims about quality. The same seed gives the
 * same notes, and any note can be made again by its number alone, so nothing is kept.
 */
@NullMarked
package org.sidenote.corpus.generator;

import org.jspecify.annotations.NullMarked;
