package org.sidenote.analyzer.voice;

/** What speaks for a sentence's holding somebody's voice, taken as a whole. */
@FunctionalInterface
public interface Evidence {

  /**
   * Asked once for every sentence, in order.
   *
   * @param section index of the section in its record
   * @param sentence index of the sentence in its section
   * @param doings who does what in it, as numbers: equal ones mean the same
   */
  OfSentence of(int section, int sentence, int[] doings);

  /**
   * Log-odds: nought where it is as likely as not.
   *
   * @param shown that it shows something of the person: a feeling, a wish, a way of being
   * @param told that it tells what somebody said, thought or wanted
   */
  record OfSentence(float shown, float told) {}
}
