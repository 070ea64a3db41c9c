package org.sidenote.corpus;

/** Which half of the corpus a person is in. Fixed for good; families are never parted. */
public enum Half {
  /** Rules are tuned on these. */
  TUNE,
  /** Figures are reported on these; nobody tunes on them. */
  REPORT
}
