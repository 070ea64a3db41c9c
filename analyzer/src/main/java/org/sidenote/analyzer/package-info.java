/**
 * A case record goes in, a result comes out: {@link org.sidenote.analyzer.Analyzer}.
 *
 * <p>The way of a record: {@link org.sidenote.api.CaseRecord} -> {@link org.sidenote.api.Reading}
 * (its sentences, marks and repeats) -> every rule's check adds findings -> {@link
 * org.sidenote.api.Result}. Nothing flows back. This package puts the others together; none of them
 * knows it, but the command line and the test kit for rule authors.
 *
 * <p>While somebody types, all sections but one are as they were. Those are not read again ({@link
 * org.sidenote.analyzer.ReadSections}), nor is what they tell by themselves worked out again
 * ({@link org.sidenote.api.SectionFact}).
 */
@NullMarked
package org.sidenote.analyzer;

import org.jspecify.annotations.NullMarked;
