/** Measurements against public data, which is not part of the project. */
@NullMarked
package org.sidenote.analyzer.bench;

import org.jspecify.annotations.NullMarked;
