package org.sidenote.analyzer.voice;

import org.sidenote.analyzer.voice.Speaker.Gender;

/** Which pronoun a first name most often goes with, as a speaker's gender. */
final class FirstNames {

  private FirstNames() {}

  static Gender gender(String lower) {
    if (org.sidenote.analyzer.text.FirstNames.isAWomans(lower)) {
      return Gender.SHE;
    }
    return org.sidenote.analyzer.text.FirstNames.isAMans(lower) ? Gender.HE : Gender.UNKNOWN;
  }
}
