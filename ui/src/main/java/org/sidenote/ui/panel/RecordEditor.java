package org.sidenote.ui.panel;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Edit;
import org.sidenote.api.Finding;
import org.sidenote.api.Mark;
import org.sidenote.api.Section;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The record being written: a real text area a section, so that spell-check, undo, input methods
 * and screen readers go on working. Lines under words are drawn in the browser, on a mirror behind
 * it, and follow the words as they are typed; the server only says where they begin.
 */
@JavaScript("context://sidenote/sidenote.js")
public final class RecordEditor extends Div {

  private static final long serialVersionUID = 1L;

  /** Told what happens in the text. */
  public interface Listener {
    /** The words have not changed for half a second. */
    void written(int version, List<Section> sections);

    /** The caret moved into a passage that has a card. */
    void caretIn(String card);

    /** F8 or Shift+F8. */
    void stepped(int by);
  }

  private final transient Listener listener;
  private List<Section> sections;

  public RecordEditor(CaseRecord record, Listener listener) {
    this.listener = listener;
    this.sections = record.sections();
    addClassName("record");
    for (int i = 0; i < sections.size(); i++) {
      add(new SectionField(i, sections.get(i)));
    }
  }

  @Override
  protected void onAttach(AttachEvent event) {
    getElement().executeJs("window.Sidenote.edit(this)");
  }

  /** Draws the lines of findings, and the tint of the person's own words. */
  void show(int version, List<Finding> findings, List<Mark> ownWords) {
    ArrayNode spans = JsonNodeFactory.instance.arrayNode();
    for (Finding finding : findings) {
      if (finding.section() != null) {
        int start = finding.start() == null ? 0 : finding.start();
        int end = finding.end() == null ? start : finding.end();
        spans.add(
            span(finding.category().toString(), finding.section(), start, end)
                .put("card", finding.fingerprint()));
      }
    }
    for (Mark mark : ownWords) {
      spans.add(span("person", mark.section(), mark.start(), mark.end()));
    }
    getElement().executeJs("this.sidenote.show($0, $1)", version, spans);
  }

  private static ObjectNode span(String kind, int section, int start, int end) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("kind", kind)
        .put("section", section)
        .put("start", start)
        .put("end", end);
  }

  /** Tints a card's passage, brings it into view and selects it; the focus stays where it is. */
  void select(String card) {
    getElement().executeJs("this.sidenote.select($0)", card);
  }

  /** Tints a card's passage only. */
  void tint(String card) {
    getElement().executeJs("this.sidenote.tint($0)", card);
  }

  /** Puts the caret into a card's passage, with the passage selected. */
  void focus(String card) {
    getElement().executeJs("this.sidenote.focus($0)", card);
  }

  /** Makes edits as if they were typed, so that undo takes them back. */
  void apply(int version, List<Edit> edits) {
    ArrayNode changes = JsonNodeFactory.instance.arrayNode();
    for (Edit edit : edits) {
      changes.add(
          JsonNodeFactory.instance
              .objectNode()
              .put("section", edit.section())
              .put("start", edit.start())
              .put("end", edit.end())
              .put("text", edit.text()));
    }
    getElement().executeJs("this.sidenote.apply($0, $1)", version, changes);
  }

  /** Takes the last applied edit back. */
  void undo() {
    getElement().executeJs("this.sidenote.undo()");
  }

  @ClientCallable
  void written(int version, ArrayNode changed) {
    List<Section> now = new ArrayList<>(sections);
    for (JsonNode one : changed) {
      int index = one.get("section").intValue();
      now.set(index, new Section(now.get(index).heading(), one.get("text").stringValue()));
    }
    sections = List.copyOf(now);
    listener.written(version, sections);
  }

  @ClientCallable
  void caretIn(String card) {
    listener.caretIn(card);
  }

  @ClientCallable
  void stepped(int by) {
    listener.stepped(by);
  }
}
