package org.sidenote.api;

/**
 * Who is asking. Every look-up of a record takes one.
 *
 * @param id the host's id of the user
 * @param name how the host calls them on screen
 */
public record HostUser(String id, String name) {}
