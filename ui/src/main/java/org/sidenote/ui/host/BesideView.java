package org.sidenote.ui.host;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sidenote.analyzer.duplication.Archive;
import org.sidenote.analyzer.text.NamedPeople;
import org.sidenote.analyzer.text.NumberWords;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Finding;
import org.sidenote.api.HostUser;
import org.sidenote.api.RecordSource;
import org.sidenote.api.Related;
import org.sidenote.ui.panel.Advisor;
import org.sidenote.ui.panel.Comparison;
import org.sidenote.ui.panel.Comparison.Row;
import org.sidenote.ui.panel.Comparison.Word;

/**
 * A passage of a draft beside the earlier record it also stands in, differences marked. Only if
 * this user may read that record; the opening is logged.
 */
@Route("beside/:record/:card")
@PageTitle("Side by side: Sidenote")
public final class BesideView extends Div implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final transient RecordSource records;
  private final transient Advisor advisor;
  private final transient HostUser user;

  public BesideView(RecordSource records, Advisor advisor, HostUser user) {
    this.records = records;
    this.advisor = advisor;
    this.user = user;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    String id = event.getRouteParameters().get("record").orElse("");
    CaseRecord draft = records.record(user, id).orElseThrow(NotFoundException::new);
    Page page = new Page(user);
    page.stacked().link("people/" + draft.person().id(), PersonFacts.name(draft.person()));
    Paragraph back = new Paragraph(new Anchor("records/" + id, "Back to the record"));
    String card = event.getRouteParameters().get("card").orElse("");
    Optional<Finding> finding =
        advisor.check(user, draft).findings().stream()
            .filter(one -> one.fingerprint().equals(card) && !one.related().isEmpty())
            .findFirst();
    if (finding.isEmpty()) {
      page.add(
          back,
          new H1("These words have changed"),
          new Paragraph("They no longer stand in the earlier record."));
    } else {
      Related related = finding.get().related().getFirst();
      records
          .openBeside(user, related.record(), id)
          .ifPresentOrElse(
              earlier -> compare(page, back, draft, finding.get(), related, earlier),
              () ->
                  page.add(
                      back,
                      new H1("Not open to you"),
                      new Paragraph(
                          "This passage is also in a record that is not open to you, so it is"
                              + " not shown. You can still rewrite it or say where it is from.")));
    }
    page.into(this);
  }

  private void compare(
      Page page,
      Paragraph back,
      CaseRecord draft,
      Finding finding,
      Related related,
      CaseRecord earlier) {
    int section = finding.section() == null ? 0 : finding.section();
    List<String> later =
        sentences(
            draft,
            section,
            finding.start() == null ? 0 : finding.start(),
            finding.end() == null ? 0 : finding.end());
    Comparison comparison =
        Comparison.of(later, sentences(earlier, related.section(), related.start(), related.end()));
    int[] shared = comparison.sharedOf();
    String count = NumberWords.of(later.size());
    boolean samePerson = earlier.isAbout(draft.person().id());
    H1 title =
        new H1(
            "%s sentence%s, in two %s"
                .formatted(
                    FileView.capital(count),
                    later.size() == 1 ? "" : "s",
                    samePerson ? "records of one person" : "people’s records"));
    Paragraph facts = new Paragraph("%d of %d words are the same.".formatted(shared[0], shared[1]));
    facts.addClassName("facts");
    Paragraph legend =
        new Paragraph(differing("Marked", false), new Span(" words differ between the two."));
    if (!samePerson) {
      legend.add(
          new Span(" "),
          differing("Framed", true),
          new Span(" words name somebody this record is not about."));
    }
    legend.addClassName("small");
    Paragraph notice =
        new Paragraph(
            "You may read both files. Opening this record here has been logged as usual.");
    notice.addClassName("notice");
    page.add(
        new Header(back, title, facts),
        table(draft, section, earlier, related.section(), comparison),
        legend,
        notice);
  }

  private List<String> sentences(CaseRecord record, int section, int start, int end) {
    var read = advisor.analyzer().read(record, Archive.EMPTY).sections().get(section);
    return Comparison.sentences(read.text(), read.sentences(), start, end);
  }

  private static Section table(
      CaseRecord draft,
      int section,
      CaseRecord earlier,
      int earlierSection,
      Comparison comparison) {
    Section table = new Section();
    table.addClassName("compare");
    table.setAriaLabel("Both passages, sentence by sentence");
    Set<String> stranger = NamedPeople.namesOf(earlier.person());
    stranger.removeAll(NamedPeople.namesOf(draft.person()));
    Div corner = new Div();
    corner.addClassNames("rel", "top");
    table.add(heading(draft, section), corner, heading(earlier, earlierSection));
    boolean first = true;
    for (Row row : comparison.rows()) {
      if (!first) {
        Div line = new Div();
        line.addClassName("row-line");
        table.add(line);
      }
      first = false;
      table.add(
          passage("This record", row.later(), stranger),
          sign(row),
          passage("The earlier record", row.earlier(), Set.of()));
    }
    return table;
  }

  private static Header heading(CaseRecord record, int section) {
    H2 title = new H2(PersonFacts.name(record.person()) + ", " + record.type().words());
    HtmlContainer small = new HtmlContainer("small");
    String heading = record.sections().get(section).heading();
    String day = record.occurredOn() == null ? "" : Days.inWords(record.occurredOn());
    small.setText(heading.isBlank() ? day : day + ". " + heading + ".");
    title.add(small);
    return new Header(title);
  }

  private static Div sign(Row row) {
    boolean both = !row.later().isEmpty() && !row.earlier().isEmpty();
    Span sign = new Span(row.same() ? "=" : both ? "≈" : "");
    sign.getElement().setAttribute("aria-hidden", "true");
    Span words =
        new Span(row.same() ? "The same as" : both ? "Nearly the same as" : "Only on one side");
    words.addClassName("hidden");
    Div rel = new Div(sign, words);
    rel.addClassName("rel");
    return rel;
  }

  private static Paragraph passage(String whose, List<Word> words, Set<String> stranger) {
    Paragraph passage = new Paragraph();
    passage.getElement().setAttribute("data-who", whose);
    for (Word word : words) {
      String bare = word.text().toLowerCase(Locale.ROOT).replaceAll("([’']s)?[^\\p{L}]*$", "");
      boolean wrong = stranger.contains(bare) && Character.isUpperCase(word.text().charAt(0));
      passage.add(word.differs() || wrong ? differing(word.text(), wrong) : new Span(word.text()));
      passage.add(new Span(" "));
    }
    return passage;
  }

  private static Span differing(String words, boolean wrong) {
    Span span = new Span(words);
    span.addClassName("diff");
    span.setClassName("wrong", wrong);
    return span;
  }
}
