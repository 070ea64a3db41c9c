package org.sidenote.ui.host;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.DraftSink;
import org.sidenote.api.HostUser;
import org.sidenote.api.RecordSource;
import org.sidenote.ui.panel.Advisor;
import org.sidenote.ui.panel.WritingDesk;

/** One record, open for writing, with the panel beside it. */
@Route("records")
public final class WriteView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final transient RecordSource records;
  private final transient DraftSink sink;
  private final transient Advisor advisor;
  private final transient HostUser user;
  private final transient Clock clock;

  public WriteView(
      RecordSource records, DraftSink sink, Advisor advisor, HostUser user, Clock clock) {
    this.records = records;
    this.sink = sink;
    this.advisor = advisor;
    this.user = user;
    this.clock = clock;
  }

  @Override
  public void setParameter(BeforeEvent event, String recordId) {
    removeAll();
    CaseRecord record = records.record(user, recordId).orElseThrow(NotFoundException::new);
    Page page = new Page(user);
    page.link("people/" + record.person().id(), PersonFacts.name(record.person()));
    WritingDesk desk =
        new WritingDesk(
            record,
            user,
            advisor,
            sink,
            problem ->
                page.status().setText(problem.isEmpty() ? "Draft saved at " + now() : problem));
    desk.compareAt("beside/" + record.id());
    page.add(heading(record), desk).into(this);
  }

  private String now() {
    return TIME.format(LocalTime.now(clock.withZone(ZoneId.of("Europe/London"))));
  }

  private static Header heading(CaseRecord record) {
    Paragraph facts = new Paragraph();
    facts.addClassName("facts");
    HtmlContainer type = new HtmlContainer("b");
    type.setText(FileView.capital(record.type().words()));
    Span what = new Span(type);
    if (record.occurredOn() != null) {
      what.add(new Span(", " + Days.withWeekday(record.occurredOn())));
    }
    facts.add(what);
    PersonFacts.of(record.person(), record.occurredOn()).forEach(f -> facts.add(new Span(f)));
    return new Header(new H1(PersonFacts.name(record.person())), facts);
  }

  @Override
  public String getPageTitle() {
    return "Record: Sidenote";
  }
}
