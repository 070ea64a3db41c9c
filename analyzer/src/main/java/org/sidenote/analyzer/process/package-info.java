/**
 * Wording about the service where a person should be. {@link
 * org.sidenote.analyzer.function.FunctionMarker} marks process sentences while a record is read;
 * the rules look at how they stand together, and at who acts. One class a rule.
 */
@NullMarked
package org.sidenote.analyzer.process;

import org.jspecify.annotations.NullMarked;
