/** What the person was offered, asked, told and given. One class a rule. */
@NullMarked
package org.sidenote.analyzer.rights;

import org.jspecify.annotations.NullMarked;
