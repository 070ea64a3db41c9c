package org.sidenote.api;

import java.net.URI;

/**
 * A clause of published guidance, in our own words.
 *
 * @param id pack and clause, such as "basw-employers-2024.7"
 * @param source who published it, and its title
 * @param year when
 * @param clause where in it ("tip 7")
 * @param says what it asks for, in our own short wording
 * @param link where to read the original
 */
public record GuidanceReference(
    String id, String source, int year, String clause, String says, URI link) {}
