package org.sidenote.api;

/**
 * What stands under one heading: a section of a form, or a stretch of a section's text under a line
 * that serves as a heading ("Child's views:").
 *
 * @param section index of the section it is in
 * @param heading the section's heading, or the words of the line; "" where there is none
 * @param role what the part is for
 * @param start first UTF-16 unit of its text in the section, the heading line not counted
 * @param end one past the last
 */
public record Part(int section, String heading, SectionRole role, int start, int end) {

  /** The same part in another section. */
  public Part in(int otherSection) {
    return section == otherSection ? this : new Part(otherSection, heading, role, start, end);
  }
}
