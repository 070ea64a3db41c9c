package org.sidenote.ui.panel;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.report.OnScreen;
import org.sidenote.api.Finding;
import org.sidenote.api.GuidanceReference;
import org.sidenote.api.Suggestion;

/**
 * One finding: closed, its message and passage on two lines; open, why, what would help, and verbs.
 */
final class Card extends HtmlContainer {

  private static final long serialVersionUID = 1L;

  /** What somebody does with a card. */
  interface Verbs {
    void chosen(Card card);

    void apply(Card card, Suggestion suggestion);

    void edit(Card card);
  }

  private final transient Finding finding;
  private final HtmlContainer summary = new HtmlContainer("summary");
  private final Span glyph;

  Card(
      Finding finding, List<GuidanceReference> guidance, @Nullable String sideBySide, Verbs verbs) {
    super("details");
    this.finding = finding;
    this.glyph = CategoryLook.glyph(finding.category(), false);
    addClassNames("card", finding.category().toString());
    getElement().setAttribute("name", "card");
    H3 message =
        new H3(hidden(OnScreen.said(finding.category()) + ": "), new Span(finding.message()));
    summary.add(glyph, message);
    if (finding.quote() != null) {
      Paragraph line = new Paragraph(finding.quote());
      line.addClassName("quote");
      summary.add(line);
    }
    // A click also stands for Enter and Space on the summary; a card opened by the caret sends
    // none.
    summary.getElement().addEventListener("click", event -> verbs.chosen(this));
    add(summary, body(guidance, sideBySide, verbs));
  }

  private Div body(List<GuidanceReference> guidance, @Nullable String sideBySide, Verbs verbs) {
    Div body = new Div();
    body.addClassName("body");
    if (finding.quote() != null) {
      HtmlContainer quote = new HtmlContainer("blockquote");
      HtmlContainer mark = new HtmlContainer("mark");
      mark.setText(OnScreen.shortened(finding.quote()));
      quote.add(mark);
      body.add(quote);
    }
    Paragraph why = new Paragraph(new Span(finding.why() + " "));
    if (sideBySide != null) {
      why.add(new Anchor(sideBySide, "See both, side by side"));
    }
    body.add(why);
    Div buttons = new Div();
    buttons.addClassName("verbs");
    for (Suggestion suggestion : finding.suggestions()) {
      Paragraph help = new Paragraph(suggestion.label());
      help.addClassName("try");
      body.add(help);
      if (suggestion.apply() != null) {
        NativeButton apply =
            new NativeButton(
                "Apply: " + suggestion.apply(), event -> verbs.apply(this, suggestion));
        apply.addClassName("act");
        buttons.add(apply);
      }
    }
    buttons.add(new NativeButton("I’ll edit it", event -> verbs.edit(this)));
    body.add(buttons, footer(guidance));
    return body;
  }

  private Footer footer(List<GuidanceReference> guidance) {
    Footer footer = new Footer();
    Div sources = new Div(new Span("Guidance: "));
    for (GuidanceReference clause : guidance) {
      Anchor link =
          new Anchor(
              clause.link().toString(),
              "%s %d, %s".formatted(clause.source(), clause.year(), clause.clause()));
      link.setTitle(clause.says());
      link.getElement().setAttribute("rel", "noreferrer");
      sources.add(new Span(sources.getComponentCount() > 1 ? "; " : ""), link);
    }
    footer.add(sources);
    footer.add(new Div(new Span("Rule: "), new Anchor("rules#" + finding.rule(), finding.rule())));
    return footer;
  }

  private static Span hidden(String words) {
    Span span = new Span(words);
    span.addClassName("hidden");
    return span;
  }

  Finding finding() {
    return finding;
  }

  void open(boolean open) {
    getElement().setAttribute("open", open);
    glyph.setClassName("full", open);
  }

  boolean isOpen() {
    return getElement().hasAttribute("open");
  }

  /** Brings the card into view and, if asked, puts the keyboard on it. */
  void show(boolean focus) {
    getElement().executeJs("window.Sidenote.showCard(this, $0)", focus);
  }
}
