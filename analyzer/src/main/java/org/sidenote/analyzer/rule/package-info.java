/**
 * The rule catalogue: rule files, the guidance they rest on, and how a {@link
 * org.sidenote.api.Sighting} becomes a {@link org.sidenote.api.Finding} by taking a rule file's
 * words.
 *
 * <p>A rule file is {@code org/sidenote/rules/<category>/<rule>.md} on the class path: {@link
 * org.sidenote.analyzer.rule.RuleFile} reads one, {@link org.sidenote.analyzer.rule.Catalogue}
 * holds them all, {@link org.sidenote.analyzer.rule.RuleExamples} runs a file's own examples. What
 * a rule that looks at one section at a time found in it is kept with the section: {@link
 * org.sidenote.analyzer.rule.OneSection}.
 */
@NullMarked
package org.sidenote.analyzer.rule;

import org.jspecify.annotations.NullMarked;
