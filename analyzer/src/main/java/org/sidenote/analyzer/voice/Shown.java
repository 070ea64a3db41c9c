package org.sidenote.analyzer.voice;

/** How likely sentences are to show something of the person: a feeling, a wish, a way of being. */
@FunctionalInterface
public interface Shown {

  /**
   * Log-odds: nought where it is as likely as not.
   *
   * @param section index of the section in its record
   * @param sentence index of the sentence in its section
   */
  float evidence(int section, int sentence);
}
