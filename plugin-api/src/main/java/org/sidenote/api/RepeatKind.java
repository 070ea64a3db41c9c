package org.sidenote.api;

/** What a repeated passage is. */
public enum RepeatKind {
  /** It says nothing of where it is from. */
  UNEXPLAINED,
  /** It names its source, or it is a quotation, law, or one note that stands in several files. */
  CITED,
  /** Agreed wording. */
  TEMPLATE,
  /** The worker's own opening or closing, used again around little that is new. */
  FORMULA,
  /**
   * Too few words to be called a copy, though the same worker wrote them in another person's record
   * too: a hint of where a wrong name or pronoun in them came from.
   */
  SNIPPET
}
