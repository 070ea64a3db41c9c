/**
 * The panel: suggestions beside a record, for any host. It reaches records only through {@link
 * org.sidenote.api.RecordSource} and {@link org.sidenote.api.DraftSink}, and knows no host of its
 * own.
 *
 * <p>{@link org.sidenote.ui.panel.RecordEditor} holds a real {@code textarea} a section, with lines
 * drawn on a mirror behind it; {@link org.sidenote.ui.panel.SuggestionPanel} holds the cards, which
 * are the accessible truth; {@link org.sidenote.ui.panel.WritingDesk} keeps the two in step and
 * asks {@link org.sidenote.ui.panel.Advisor} for what there is to see, off the UI thread.
 */
@NullMarked
package org.sidenote.ui.panel;

import org.jspecify.annotations.NullMarked;
