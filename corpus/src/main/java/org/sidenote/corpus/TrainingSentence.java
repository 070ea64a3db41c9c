package org.sidenote.corpus;

/**
 * A sentence and what it does: process, voice-direct, voice-indirect, voice-observed, voice-other,
 * observation, analysis, decision, rationale, plan, history or other.
 *
 * @param function what it does
 * @param text the sentence
 */
public record TrainingSentence(String function, String text) {}
