/**
 * Whose voice is heard, and whether the person's is. {@link
 * org.sidenote.analyzer.voice.VoiceMarker} marks it while a record is read, section by section:
 * {@link org.sidenote.analyzer.voice.Utterances} finds words as they were spoken, {@link
 * org.sidenote.analyzer.voice.ClauseReader} who says, feels or does what, {@link
 * org.sidenote.analyzer.voice.Cast} knows everybody by their names, roles and pronouns, and {@link
 * org.sidenote.analyzer.voice.Scene} remembers who is being spoken of. The rules look for the place
 * where the person's voice is missing: {@link org.sidenote.analyzer.voice.Heard} is what there is
 * of them, {@link org.sidenote.analyzer.voice.NotHeard} why there may be nothing, {@link
 * org.sidenote.analyzer.voice.Contact} whether they and the worker met. One class a rule.
 */
@NullMarked
package org.sidenote.analyzer.voice;

import org.jspecify.annotations.NullMarked;
