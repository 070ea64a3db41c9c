/**
 * What each sentence of a record does: tells of process, of something seen, of somebody's voice,
 * says what it means, decides, gives the reason, plans, or tells of the past. A linear model reads
 * it from the words; {@link org.sidenote.analyzer.function.FunctionTrainer} makes the model from
 * the corpus while Sidenote is built.
 */
@NullMarked
package org.sidenote.analyzer.function;

import org.jspecify.annotations.NullMarked;
