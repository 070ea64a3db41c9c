package org.sidenote.api;

/**
 * The other place where a passage stands: always an earlier one.
 *
 * @param record id of the earlier record
 * @param section index of its section
 * @param start first UTF-16 unit there
 * @param end one past the last
 * @param relation whose record it is
 * @param similarity share of words the two passages have in common, 0 to 1
 */
public record Related(
    String record, int section, int start, int end, Relation relation, double similarity) {}
