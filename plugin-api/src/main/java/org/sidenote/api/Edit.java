package org.sidenote.api;

/**
 * One replacement in a section.
 *
 * @param section index of the section
 * @param start first UTF-16 unit to replace
 * @param end one past the last
 * @param text what stands there instead; "" takes the passage out
 */
public record Edit(int section, int start, int end, String text) {}
