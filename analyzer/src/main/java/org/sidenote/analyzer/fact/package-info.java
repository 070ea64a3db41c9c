/**
 * What was seen or heard, and whose opinion is what. One class a rule; {@link OwnClaims} finds the
 * sentences that are the writer's own.
 */
@NullMarked
package org.sidenote.analyzer.fact;

import org.jspecify.annotations.NullMarked;
