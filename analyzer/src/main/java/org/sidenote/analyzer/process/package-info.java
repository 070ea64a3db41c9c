/**
 * Wording about the service where a person should be. {@link
 * org.sidenote.analyzer.function.FunctionMarker} marks process sentences while a record is read;
 * the rules look at how they stand together, and at who acts. For {@link
 * org.sidenote.analyzer.process.NoOwner}, {@link org.sidenote.analyzer.process.ActionList} knows
 * where one stands, {@link org.sidenote.analyzer.process.LeftToDo} what is to be done and {@link
 * org.sidenote.analyzer.process.Owners} by whom; for {@link
 * org.sidenote.analyzer.process.HiddenActor}, {@link org.sidenote.analyzer.process.HiddenOpinion}
 * and {@link org.sidenote.analyzer.process.DoneToPeople} know what is hidden.
 */
@NullMarked
package org.sidenote.analyzer.process;

import org.jspecify.annotations.NullMarked;
