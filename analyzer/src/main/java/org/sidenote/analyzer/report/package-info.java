/**
 * How results and rules are told: JSON and SARIF for programs, text for people. The same words on
 * every face of Sidenote.
 */
@NullMarked
package org.sidenote.analyzer.report;

import org.jspecify.annotations.NullMarked;
