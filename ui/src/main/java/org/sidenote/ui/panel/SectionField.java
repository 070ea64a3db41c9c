package org.sidenote.ui.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.sidenote.api.Section;

/** One section of a record: its label, and a text area with a mirror behind it for the lines. */
final class SectionField extends Div {

  private static final long serialVersionUID = 1L;

  SectionField(int index, Section section) {
    addClassName("section");
    String id = "section-" + index;
    Element label = new Element("label");
    label.setAttribute("for", id);
    label.setText(section.heading().isBlank() ? "Note" : section.heading());
    Span hint = new Span();
    hint.addClassName("hint");
    hint.setId(id + "-hint");
    Div title = new Div();
    title.addClassName("label");
    title.getElement().appendChild(label, hint.getElement());
    Element mirror = new Element("div");
    mirror.setAttribute("class", "mirror");
    mirror.setAttribute("aria-hidden", "true");
    Element area = new Element("textarea");
    area.setAttribute("id", id);
    area.setAttribute("aria-describedby", id + "-hint");
    area.setAttribute("spellcheck", true);
    // The words go in as the element's value; a value a browser has typed over is not set again.
    area.setProperty("value", section.text());
    Div field = new Div();
    field.addClassName("field");
    field.getElement().appendChild(mirror, area);
    add(title, field);
  }
}
