package org.sidenote.corpus.generator;

/**
 * A copied passage, and where it is from. What was copied into the source itself may stand in the
 * middle of the passage there, and was left out: now and then somebody copies what is around it.
 *
 * @param kind what was done to it
 * @param start its first UTF-16 unit in the note
 * @param end one past its last
 * @param source number of the note it is from, always a lower one
 * @param sourceStart first UTF-16 unit of the passage there
 * @param sourceEnd one past its last
 */
public record Plant(
    CopyKind kind, int start, int end, long source, int sourceStart, int sourceEnd) {}
