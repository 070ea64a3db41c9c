package org.sidenote.analyzer.voice;

/** How likely sentences are to show something of the person: a feeling, a wish, a way of being. */
@FunctionalInterface
public interface Shown {

  /**
   * Log-odds: nought where it is as likely as not. Asked once for every sentence, in order.
   *
   * @param section index of the section in its record
   * @param sentence index of the sentence in its section
   * @param doings who does what in it, as numbers: equal ones mean the same
   */
  float evidence(int section, int sentence, int[] doings);
}
