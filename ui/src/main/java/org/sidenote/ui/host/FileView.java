package org.sidenote.ui.host;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.DraftSink;
import org.sidenote.api.HostUser;
import org.sidenote.api.Person;
import org.sidenote.api.RecordSource;

/** One person's file: the records in it, and new ones to start. */
@Route("people")
public final class FileView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final transient RecordSource records;
  private final transient DraftSink sink;
  private final transient HostUser user;
  private final transient Clock clock;

  public FileView(RecordSource records, DraftSink sink, HostUser user, Clock clock) {
    this.records = records;
    this.sink = sink;
    this.user = user;
    this.clock = clock;
  }

  @Override
  public void setParameter(BeforeEvent event, String personId) {
    removeAll();
    Person person =
        records.people(user).stream()
            .filter(one -> one.id().equals(personId))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    Paragraph facts = new Paragraph();
    facts.addClassName("facts");
    PersonFacts.of(person, null).forEach(fact -> facts.add(new Span(fact)));
    new Page(user)
        .stacked()
        .add(
            new Header(new H1(PersonFacts.name(person)), facts),
            new H2("Start a record"),
            starts(person),
            new H2("Records"),
            list(records.records(user, personId)))
        .into(this);
  }

  private Div starts(Person person) {
    Div buttons = new Div();
    buttons.addClassName("verbs");
    for (Form form : Form.all()) {
      buttons.add(
          new NativeButton(
              capital(form.type().words()),
              event -> {
                CaseRecord started = form.start(person, user, clock);
                CaseRecord draft = sink.save(user, started, started);
                UI.getCurrent().navigate(WriteView.class, draft.id());
              }));
    }
    return buttons;
  }

  private static UnorderedList list(List<CaseRecord> file) {
    UnorderedList list = new UnorderedList();
    list.addClassName("list");
    for (CaseRecord record : file.reversed()) {
      Anchor open = new Anchor("records/" + record.id(), capital(record.type().words()));
      String day = Optional.ofNullable(record.occurredOn()).map(Days::inWords).orElse("no date");
      String title = record.title() == null ? "" : " · " + record.title();
      Span facts = new Span(day + title);
      facts.addClassName("small");
      list.add(new ListItem(open, facts));
    }
    return list;
  }

  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  @Override
  public String getPageTitle() {
    // A name would stay in the browser's history.
    return "File: Sidenote";
  }
}
