package org.sidenote.api;

/**
 * Figures about a record, never about a worker.
 *
 * @param words words in all sections
 * @param sentences sentences in all sections
 * @param newWords words that stand in no earlier record
 * @param duplicatedShare share of words that do, 0 to 1
 * @param processShare share of words that are in process sentences, 0 to 1
 * @param voiceShare share of words that are the person's own voice, 0 to 1
 * @param readingGrade Flesch-Kincaid grade; 0 for an empty record
 */
public record Measures(
    int words,
    int sentences,
    int newWords,
    double duplicatedShare,
    double processShare,
    double voiceShare,
    double readingGrade) {}
