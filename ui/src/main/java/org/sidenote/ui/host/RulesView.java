package org.sidenote.ui.host;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import org.sidenote.analyzer.Analyzer;
import org.sidenote.analyzer.report.OnScreen;
import org.sidenote.analyzer.rule.Catalogue;
import org.sidenote.analyzer.rule.Rule;
import org.sidenote.api.GuidanceReference;
import org.sidenote.api.HostUser;

/** What Sidenote looks at: every rule, in its own file's words. */
@Route("rules")
@PageTitle("What Sidenote looks at")
public final class RulesView extends Div {

  private static final long serialVersionUID = 1L;

  public RulesView(Analyzer analyzer, HostUser user) {
    Page page = new Page(user).stacked();
    page.add(
        new H1("What Sidenote looks at"),
        new Paragraph("It suggests. It never stops you saving, and it never writes for you."));
    for (Rule rule : analyzer.catalogue().rules()) {
      page.add(section(analyzer.catalogue(), rule));
    }
    page.into(this);
  }

  private static Section section(Catalogue catalogue, Rule rule) {
    Section section = new Section(new H2(rule.file().title()));
    section.setId(rule.file().id());
    section.addClassName("stack-small");
    Paragraph id = new Paragraph(OnScreen.said(rule.file().category()) + " · " + rule.file().id());
    id.addClassName("small");
    section.add(id, new Paragraph(rule.file().summary().replace('\n', ' ')));
    for (GuidanceReference clause : catalogue.guidanceOf(rule.file())) {
      Paragraph guidance =
          new Paragraph(
              new Anchor(
                  clause.link().toString(),
                  "%s %d, %s".formatted(clause.source(), clause.year(), clause.clause())),
              new Span(": " + clause.says()));
      guidance.addClassName("small");
      section.add(guidance);
    }
    return section;
  }
}
