package org.sidenote.api;

/**
 * A part of a record.
 *
 * @param heading the form's heading; "" where there is none
 * @param text the words written under it; "" where nothing was
 */
public record Section(String heading, String text) {}
