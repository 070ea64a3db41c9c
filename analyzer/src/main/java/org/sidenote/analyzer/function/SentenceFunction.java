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
  /** What somebody said, thought or wanted. */
  VOICE,
  /** What the person did that shows a feeling, a wish or a way of being. */
  SHOWN,
  /** What was seen, found or done. */
  OBSERVATION,
  /** What happens next, and who does it. */
  PLAN,
  /** What happened before. */
  HISTORY,
  /** A greeting, a heading, agreed wording. */
  OTHER;

  private final String id = name().toLowerCase(Locale.ROOT);

  /** The function that labels and training sentences call so: "voice-direct" is voice. */
  static SentenceFunction of(String name) {
    return switch (name) {
      case "voice-direct", "voice-indirect", "voice-other" -> VOICE;
      case "voice-observed" -> SHOWN;
      default -> valueOf(name.toUpperCase(Locale.ROOT));
    };
  }

  @Override
  public String toString() {
    return id;
  }
}
