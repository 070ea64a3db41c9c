package org.sidenote.analyzer.voice;

import org.jspecify.annotations.Nullable;

/**
 * Somebody named, or meant by a pronoun.
 *
 * @param start first word
 * @param end one past the last word
 * @param speaker who; null for a pronoun of the third person that is yet to be understood
 * @param pronoun he, she or they; null for a name or role
 */
record Mention(int start, int end, @Nullable Speaker speaker, @Nullable String pronoun) {}
