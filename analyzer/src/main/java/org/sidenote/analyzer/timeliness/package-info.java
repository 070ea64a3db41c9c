/** When it happened and when it was written. One class a rule. */
@NullMarked
package org.sidenote.analyzer.timeliness;

import org.jspecify.annotations.NullMarked;
