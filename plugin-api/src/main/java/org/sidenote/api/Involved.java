package org.sidenote.api;

import org.jspecify.annotations.Nullable;

/**
 * Somebody named in a record's header.
 *
 * @param name as the host gives it
 * @param role their part in the person's life ("mother", "GP"), if given
 */
public record Involved(String name, @Nullable String role) {}
