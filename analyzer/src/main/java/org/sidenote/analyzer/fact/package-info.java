/**
 * What was seen or heard, and whose opinion is what. One class a rule; {@link
 * org.sidenote.analyzer.fact.OwnClaims} finds the sentences that are the writer's own, {@link
 * org.sidenote.analyzer.fact.Verdict} and {@link org.sidenote.analyzer.fact.Hearsay} what is judged
 * and what is hearsay in them.
 */
@NullMarked
package org.sidenote.analyzer.fact;

import org.jspecify.annotations.NullMarked;
