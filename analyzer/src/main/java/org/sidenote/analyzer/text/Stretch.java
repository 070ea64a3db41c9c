package org.sidenote.analyzer.text;

/**
 * A part of a text.
 *
 * @param start first UTF-16 unit
 * @param end one past the last
 */
public record Stretch(int start, int end) {

  /** Its words. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** Whether it holds all of another stretch. */
  public boolean contains(int from, int to) {
    return start <= from && to <= end;
  }
}
