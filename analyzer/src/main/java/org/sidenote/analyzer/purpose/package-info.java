/**
 * What a record is for: why this contact, what it means for the person, why it was decided so. One
 * class a rule; where the analysis, decision and rationale marks are unsure, a rule asks for words
 * of its own as well.
 */
@NullMarked
package org.sidenote.analyzer.purpose;

import org.jspecify.annotations.NullMarked;
