/**
 * Whose voice is heard, and whether the person's is. {@link
 * org.sidenote.analyzer.voice.VoiceMarker} marks it while a record is read; the rules look for the
 * place where it is missing. One class a rule.
 */
@NullMarked
package org.sidenote.analyzer.voice;

import org.jspecify.annotations.NullMarked;
