package org.sidenote.api;

/**
 * Where a form of this kind keeps what the person thinks and shows.
 *
 * @param heading what that part is commonly headed: "What matters to me"
 * @param about what the person is asked there, to stand after "about": "going home"
 */
public record OwnPart(String heading, String about) {}
