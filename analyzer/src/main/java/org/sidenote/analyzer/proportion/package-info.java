/** As long as it needs to be, and about what matters. One class a rule. */
@NullMarked
package org.sidenote.analyzer.proportion;

import org.jspecify.annotations.NullMarked;
