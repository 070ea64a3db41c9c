/**
 * Sidenote as people see it: the panel beside a record, a built-in host to try it in, and the REST
 * interface.
 */
@NullMarked
package org.sidenote.ui;

import org.jspecify.annotations.NullMarked;
