/** Sidenote over HTTP: the same analyzer, the same answers. */
@NullMarked
package org.sidenote.ui.api;

import org.jspecify.annotations.NullMarked;
