package org.sidenote.corpus;

import java.util.Locale;

/** Who labelled. Both read by the guide; the second never saw the first one's labels. */
public enum Reader {
  /** Read every record. */
  FIRST,
  /** Read more than a quarter of them. */
  SECOND;

  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }
}
