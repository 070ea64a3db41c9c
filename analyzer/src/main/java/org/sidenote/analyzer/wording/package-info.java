/**
 * Words that stand between a record and its reader. Rules made of phrases need no class of their
 * own: {@link org.sidenote.analyzer.wording.PhraseCheck} runs them from the {@code .yaml} beside
 * the rule file, and a council's dictionary ({@link org.sidenote.analyzer.wording.CouncilWords})
 * goes before them. Initials and nested sentences have a class each.
 */
@NullMarked
package org.sidenote.analyzer.wording;

import org.jspecify.annotations.NullMarked;
