package org.sidenote.api;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote a record. Carried through, never counted: no figure in Sidenote is about a worker.
 *
 * @param id the host's id, or the name where the host gives no id; empty when nobody knows
 * @param name as the host gives it
 * @param role such as "social worker"
 */
public record Author(String id, @Nullable String name, @Nullable String role) {}
