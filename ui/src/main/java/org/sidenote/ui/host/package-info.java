/**
 * The built-in case-recording host: people, their records, drafts. An ordinary implementation of
 * plugin-api's {@link org.sidenote.api.RecordSource} and {@link org.sidenote.api.DraftSink}, filled
 * with the fictional case files of the corpus; it stands for whatever system a council uses.
 */
@NullMarked
package org.sidenote.ui.host;

import org.jspecify.annotations.NullMarked;
