/**
 * Whose voice is heard, and whether the person's is.
 *
 * <p>{@link org.sidenote.analyzer.voice.VoiceMarker} marks voices while a record is read. It asks
 * {@link org.sidenote.analyzer.voice.Cast} who is in the record, and reads each section with {@link
 * org.sidenote.analyzer.voice.SectionVoices}, one sentence after another:
 *
 * <ol>
 *   <li>{@link org.sidenote.analyzer.voice.Utterances} finds words as they were spoken: quotations,
 *       {@link org.sidenote.analyzer.voice.Transcript}s, {@link
 *       org.sidenote.analyzer.voice.SignedWords}, {@link org.sidenote.analyzer.voice.OwnText};
 *       {@link org.sidenote.analyzer.voice.SpeechWithoutMarks} where nothing marks them, by how
 *       they open ({@link org.sidenote.analyzer.voice.SpokenOpenings}), by a colon ({@link
 *       org.sidenote.analyzer.voice.Introductions}) and by "she says" ({@link
 *       org.sidenote.analyzer.voice.Inquits}).
 *   <li>{@link org.sidenote.analyzer.voice.ClauseReader} finds who does what. {@link
 *       org.sidenote.analyzer.voice.MentionFinder} knows who is meant at a word, {@link
 *       org.sidenote.analyzer.voice.Subjects} whether they do what comes next, {@link
 *       org.sidenote.analyzer.voice.ImpliedSubject} who does where a note names nobody, {@link
 *       org.sidenote.analyzer.voice.VerbSense} whether the verb says, feels or shows. Each finding
 *       is a {@link org.sidenote.analyzer.voice.Predicate}. {@link
 *       org.sidenote.analyzer.voice.LineTopic} tells whom a line of notes is about. {@link
 *       org.sidenote.analyzer.voice.Scene} remembers who was spoken of, so that "she" can be
 *       understood; {@link org.sidenote.analyzer.voice.Entrances} who came in without a word.
 *   <li>The sentence is marked in turn by {@link org.sidenote.analyzer.voice.QuotedWords} (whose
 *       words a quotation is: {@link org.sidenote.analyzer.voice.NobodysWords} or those of whom
 *       {@link org.sidenote.analyzer.voice.Attributions} tells, else of who is speaking), {@link
 *       org.sidenote.analyzer.voice.ReportedWords} ("she said the bus was late"), {@link
 *       org.sidenote.analyzer.voice.TellersLines} (a list under "Mum told me:"), {@link
 *       org.sidenote.analyzer.voice.StatedViews} ("at her request"), {@link
 *       org.sidenote.analyzer.voice.FreeSpeech} (what goes on being told) and {@link
 *       org.sidenote.analyzer.voice.SeenDoing} ("he put his coat on and stood by the door").
 * </ol>
 *
 * <p>All but quotations are weighed against {@link org.sidenote.analyzer.voice.Evidence}: what
 * speaks for the sentence's holding a voice, taken as a whole. Who asks is told who does what in it
 * ({@link org.sidenote.analyzer.voice.Doings}), to learn from.
 *
 * <p>What words mean is kept in lists ({@code org/sidenote/words}), one list a question, with the
 * question in its first line. Every step looks at one sentence and a bounded stretch behind it, so
 * the cost grows with the text and no faster.
 *
 * <p>The rules ({@link org.sidenote.analyzer.voice.SectionEmpty} and its like) look for the place
 * where the person's voice is missing. One class a rule; {@link org.sidenote.analyzer.voice.Heard}
 * is what there is of the person, {@link org.sidenote.analyzer.voice.NotHeard} why there may be
 * nothing, {@link org.sidenote.analyzer.voice.Contact} whether they met.
 */
@NullMarked
package org.sidenote.analyzer.voice;

import org.jspecify.annotations.NullMarked;
