/**
 * What forms call for: which types of record have a section for the person's own voice, and what a
 * section is for by its heading. The lists are data ({@code org/sidenote/forms}), so that a council
 * can have its own.
 */
@NullMarked
package org.sidenote.analyzer.form;

import org.jspecify.annotations.NullMarked;
