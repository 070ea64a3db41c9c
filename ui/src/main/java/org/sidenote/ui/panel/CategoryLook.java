package org.sidenote.ui.panel;

import com.vaadin.flow.component.html.Span;
import org.sidenote.api.Category;

/** How a category looks: its glyph, whose shape and line come from the style sheet's class. */
final class CategoryLook {

  private CategoryLook() {}

  /** The category's glyph; a picture only, so hidden from screen readers. */
  static Span glyph(Category category, boolean filled) {
    Span glyph = new Span();
    glyph.addClassNames("glyph", category.toString());
    if (filled) {
      glyph.addClassName("full");
    }
    glyph.getElement().setAttribute("aria-hidden", "true");
    return glyph;
  }
}
