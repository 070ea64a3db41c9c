package org.sidenote.ui.host;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import org.sidenote.api.HostUser;
import org.sidenote.api.Person;
import org.sidenote.api.RecordSource;

/** The people whose files this user may open. */
@Route("")
@PageTitle("People: Sidenote")
public final class PeopleView extends Div {

  private static final long serialVersionUID = 1L;

  public PeopleView(RecordSource records, HostUser user) {
    UnorderedList people = new UnorderedList();
    people.addClassName("list");
    for (Person person : records.people(user)) {
      Anchor name = new Anchor("people/" + person.id(), PersonFacts.name(person));
      Span facts = new Span(String.join(" · ", PersonFacts.of(person, null)));
      facts.addClassName("small");
      people.add(new ListItem(name, facts));
    }
    new Page(user)
        .stacked()
        .add(
            new H1("People"),
            new Paragraph(
                "Everybody here is invented. Open a file to read its records or write one."),
            people)
        .into(this);
  }
}
