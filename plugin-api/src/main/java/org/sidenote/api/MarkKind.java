package org.sidenote.api;

import java.util.Locale;

/**
 * What a mark says was seen. So far Sidenote makes quotation, voice-direct, voice-other, process,
 * analysis, decision, rationale, template and legitimate-repeat; the others are names kept for what
 * is to come.
 */
public enum MarkKind {
  /** Words inside quotation marks. */
  QUOTATION,
  /** The words that say who spoke, thought or wanted. */
  ATTRIBUTION,
  /** The person's own words. */
  VOICE_DIRECT,
  /** What the person said, wanted or felt, reported. */
  VOICE_INDIRECT,
  /** What the person showed, by gesture, gaze, play, behaviour. */
  VOICE_OBSERVED,
  /** Somebody else's words. */
  VOICE_OTHER,
  /** A sentence in which forms, meetings and agencies act and nobody else does. */
  PROCESS,
  /** What the worker makes of what was seen. */
  ANALYSIS,
  /** A decision. */
  DECISION,
  /** Why it was decided so. */
  RATIONALE,
  /** Agreed wording. */
  TEMPLATE,
  /** Words that also stand elsewhere, and say from where. */
  LEGITIMATE_REPEAT,
  /** A passive clause. */
  PASSIVE,
  /** A passive clause that does not say who acted. */
  PASSIVE_AGENTLESS,
  /** A short form of capitals. */
  ACRONYM;

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  @Override
  public String toString() {
    return id;
  }
}
