package org.sidenote.ui.host;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.sidenote.api.HostUser;

/** What every page of the host has: a way past the top line, the top line, and a main part. */
final class Page {

  private final HostUser user;
  private final Nav nav = new Nav();
  private final Span status = new Span();
  private final Main main = new Main();

  Page(HostUser user) {
    this.user = user;
    nav.setAriaLabel("Where you are");
    link("", "People");
    status.getElement().setAttribute("role", "status");
    main.setId("main");
    main.addClassName("page");
    main.getElement().setAttribute("tabindex", "-1");
  }

  /** Adds a step to the top line. */
  Page link(String address, String words) {
    nav.add(new Anchor(address.isEmpty() ? "." : address, words));
    return this;
  }

  /** The parts of the main part stand one under the other, with space between. */
  Page stacked() {
    main.addClassName("stack");
    return this;
  }

  /** What stands at the right of the top line. */
  Span status() {
    return status;
  }

  /** Adds to the main part. */
  Page add(Component... parts) {
    main.add(parts);
    return this;
  }

  /** Puts the page into a view. */
  void into(Div view) {
    Anchor skip = new Anchor("#main", "Skip to the record");
    skip.addClassName("skip");
    skip.getElement().setAttribute("router-ignore", true);
    Element council = new Element("strong");
    council.setText("Harrowmere Council");
    Header header = new Header();
    header.addClassName("host");
    header.getElement().appendChild(council);
    header.add(nav, status, new Span(user.name()));
    view.add(skip, header, main);
  }
}
