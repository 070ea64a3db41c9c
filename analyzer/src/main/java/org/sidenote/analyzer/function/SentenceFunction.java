package org.sidenote.analyzer.function;

import java.util.Locale;

/**
 * What a sentence does in a record. A sentence may do two of these; the guide to labels says how.
 */
public enum SentenceFunction {
  /** Only forms, meetings, agencies or procedures act. */
  PROCESS,
  /** What the worker says it means, why it matters, or how they weigh it. */
  ANALYSIS,
  /** A choice that changes what happens to the person. */
  DECISION,
  /** Why it was decided so. */
  RATIONALE,
  /** What somebody said, showed, thought or wanted. */
  VOICE,
  /** What was seen, found or done. */
  OBSERVATION,
  /** What happens next, and who does it. */
  PLAN,
  /** What happened before. */
  HISTORY,
  /** A greeting, a heading, agreed wording. */
  OTHER;

  private final String id = name().toLowerCase(Locale.ROOT);

  /** The function that training sentences call so: "voice-direct" is voice. */
  static SentenceFunction of(String name) {
    return name.startsWith("voice-") ? VOICE : valueOf(name.toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return id;
  }
}
