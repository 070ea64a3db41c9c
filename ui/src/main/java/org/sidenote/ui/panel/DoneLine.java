package org.sidenote.ui.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import org.sidenote.api.Category;

/** What became of a card, in one line, with Undo. It goes with the next change of the text. */
final class DoneLine extends Div {

  private static final long serialVersionUID = 1L;

  /** The change that made the line is itself a change of the text. */
  private int changes = -1;

  DoneLine(Category category, String words, SerializableConsumer<DoneLine> undo) {
    addClassName("line");
    add(
        CategoryLook.glyph(category, false),
        new Span(words),
        new NativeButton("Undo", event -> undo.accept(this)));
  }

  /** Counts a change of the text; true from the second one on. */
  boolean isOver() {
    return ++changes > 0;
  }
}
