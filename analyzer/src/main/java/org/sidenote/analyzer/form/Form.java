package org.sidenote.analyzer.form;

import java.util.Set;
import org.sidenote.api.OwnPart;
import org.sidenote.api.RecordType;

/**
 * A form, or several that are alike.
 *
 * @param types the records written on it
 * @param ownPart its part for the person's own views
 * @param headings further headings of a part of the person's own, as councils word them, in lower
 *     case without apostrophes
 */
public record Form(Set<RecordType> types, OwnPart ownPart, Set<String> headings) {}
