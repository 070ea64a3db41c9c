/**
 * Rules about what copying leaves behind: another person's name, a detail that has changed since,
 * two details that cannot both be true. One class a rule, with what they share in how ages and
 * dates are read.
 */
@NullMarked
package org.sidenote.analyzer.accuracy;

import org.jspecify.annotations.NullMarked;
