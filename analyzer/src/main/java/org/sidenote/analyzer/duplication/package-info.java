/**
 * Passages that also stand in an earlier record: found, measured, and told apart.
 *
 * <p>The way of a text: {@link org.sidenote.analyzer.duplication.PlainWords} drops what a copyist
 * changes (names, dates, pronouns); {@link org.sidenote.analyzer.duplication.Fingerprints} picks
 * hashes of five words running (winnowing: Schleimer, Wilkerson, Aiken, 2003); {@link
 * org.sidenote.analyzer.duplication.Archive} knows which earlier sections hold them; {@link
 * org.sidenote.analyzer.duplication.Candidate} puts the most telling first; {@link
 * org.sidenote.analyzer.duplication.Alignment} sets two passages side by side (Smith and Waterman,
 * 1981, within a band); {@link org.sidenote.analyzer.duplication.RepeatFinder} keeps the best and
 * says which are legitimate. Two rules then speak of the rest.
 *
 * <p>What was told again in other words has no words running in common; {@link
 * org.sidenote.analyzer.duplication.Rewording} looks for it in the person's own file, sentence by
 * sentence, by the rare words two tellings share.
 *
 * <p>An archive is kept in memory ({@link org.sidenote.analyzer.duplication.MemoryArchive}) or on
 * disk, as keyed fingerprints without any text: {@link org.sidenote.analyzer.duplication.Indexer}
 * adds to such an index, {@link org.sidenote.analyzer.duplication.FingerprintIndex} is asked.
 *
 * <p>Only the later of two records ever has a finding.
 */
@NullMarked
package org.sidenote.analyzer.duplication;

import org.jspecify.annotations.NullMarked;
