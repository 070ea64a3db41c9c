package org.sidenote.ui.panel;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.report.OnScreen;
import org.sidenote.analyzer.rule.Catalogue;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Category;
import org.sidenote.api.Finding;
import org.sidenote.api.GuidanceReference;
import org.sidenote.api.Relation;
import org.sidenote.api.Result;
import org.sidenote.api.Suggestion;

/**
 * The suggestions beside a record: how many, of which kind, the record at a glance, and the cards.
 */
public final class SuggestionPanel extends Aside {

  private static final long serialVersionUID = 1L;

  /** Told what somebody chooses. */
  interface Listener {
    /** A card was opened by hand or by key: show its passage. */
    void chosen(Finding finding);

    /** Make these edits. */
    void apply(Suggestion suggestion);

    /** Take the last edit back. */
    void undo();

    /** The worker will change the passage themselves: put the caret there. */
    void edit(Finding finding);
  }

  private final transient Catalogue catalogue;
  private final transient Listener listener;
  private final H2 count = new H2();
  private final Div filters = new Div();
  private final Glance glance = new Glance();
  private final Div cards = new Div();
  private final Div lines = new Div();
  private final Paragraph nothing = new Paragraph();
  private final transient Map<String, Card> byFingerprint = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final transient List<DoneLine> done = new ArrayList<>();
  private transient List<Finding> findings = List.of();
  private @Nullable Category shown;
  private @Nullable String compareAddress;

  SuggestionPanel(Catalogue catalogue, Listener listener) {
    this.catalogue = catalogue;
    this.listener = listener;
    addClassName("panel");
    getElement().setAttribute("aria-label", "Sidenote");
    count.getElement().setAttribute("aria-live", "polite");
    filters.addClassName("filters");
    filters.getElement().setAttribute("role", "group");
    filters.getElement().setAttribute("aria-label", "Show");
    cards.addClassName("cards");
    nothing.addClassName("nothing");
    Footer footer = new Footer();
    Span mark = new Span("Sidenote");
    mark.addClassName("mark");
    footer.add(mark, new Anchor("rules", "What it looks at"));
    add(toolbar(), filters, glance, lines, nothing, cards, footer);
  }

  private Div toolbar() {
    NativeButton previous = step("Previous", "Shift+F8", "↑", -1);
    NativeButton next = step("Next", "F8", "↓", 1);
    Element fold = new Element("input");
    fold.setAttribute("type", "checkbox");
    fold.setAttribute("id", "peek");
    fold.setAttribute("aria-label", "Fold away");
    Element label = new Element("label");
    label.appendChild(fold);
    Div toolbar = new Div(count, previous, next);
    toolbar.getElement().appendChild(label);
    toolbar.addClassName("toolbar");
    return toolbar;
  }

  private NativeButton step(String name, String key, String arrow, int by) {
    NativeButton button = new NativeButton();
    Span words = new Span(name);
    words.addClassName("hidden");
    Span picture = new Span(arrow);
    picture.getElement().setAttribute("aria-hidden", "true");
    button.add(words, picture);
    button.setTitle(name + " (" + key + ")");
    button.addClickListener(event -> step(by));
    return button;
  }

  /** Where "See both, side by side" leads for a finding; null when the host has no such page. */
  void compareAt(String address) {
    compareAddress = address;
  }

  /** Shows a result. Cards that are still right stay as they are. */
  void show(CaseRecord record, Result result) {
    done.removeIf(DoneLine::isOver);
    byFingerprint.keySet().retainAll(result.findings().stream().map(Finding::fingerprint).toList());
    List<Finding> now = new ArrayList<>();
    Set<String> twice = new HashSet<>();
    for (Finding finding : result.findings()) {
      if (twice.add(finding.fingerprint()) && !seen.contains(finding.fingerprint())) {
        now.add(finding);
      }
    }
    findings = List.copyOf(now);
    glance.show(record, result);
    glance.setVisible(result.measures().words() > 0);
    nothing.setText(
        result.measures().words() == 0
            ? "Start where you like. Suggestions come when there are a few sentences to go on."
            : "");
    refresh();
  }

  /** What is shown now, in the order of the text. */
  List<Finding> findings() {
    return findings;
  }

  private void refresh() {
    count.setText(
        switch (findings.size()) {
          case 0 -> "Nothing to look at";
          case 1 -> "1 thing to look at";
          default -> findings.size() + " things to look at";
        });
    refreshFilters();
    List<Card> wanted = new ArrayList<>();
    for (Finding finding : findings) {
      if (shown == null || shown == finding.category()) {
        wanted.add(card(finding));
      }
    }
    if (!cards.getChildren().toList().equals(wanted)) {
      cards.removeAll();
      wanted.forEach(cards::add);
    }
    lines.removeAll();
    done.forEach(lines::add);
    nothing.setVisible(!nothing.getText().isEmpty());
  }

  private Card card(Finding finding) {
    Card old = byFingerprint.get(finding.fingerprint());
    boolean open = old != null && old.isOpen();
    if (old != null && old.finding().equals(finding)) {
      return old;
    }
    Card card = new Card(finding, guidance(finding), sideBySide(finding), new CardVerbs());
    card.open(open);
    byFingerprint.put(finding.fingerprint(), card);
    return card;
  }

  private List<GuidanceReference> guidance(Finding finding) {
    return finding.guidance().stream().flatMap(id -> catalogue.guidance(id).stream()).toList();
  }

  private @Nullable String sideBySide(Finding finding) {
    boolean elsewhere =
        finding.related().stream().anyMatch(r -> r.relation() != Relation.SAME_RECORD);
    return compareAddress == null || !elsewhere
        ? null
        : compareAddress + "/" + finding.fingerprint();
  }

  private void refreshFilters() {
    if (shown != null && findings.stream().noneMatch(f -> f.category() == shown)) {
      shown = null;
    }
    filters.removeAll();
    filters.setVisible(!findings.isEmpty());
    filters.add(filter(null, "All", findings.size()));
    for (Category category : Category.values()) {
      int many = (int) findings.stream().filter(f -> f.category() == category).count();
      if (many > 0) {
        filters.add(filter(category, OnScreen.said(category), many));
      }
    }
  }

  private NativeButton filter(@Nullable Category category, String name, int many) {
    NativeButton button = new NativeButton();
    if (category != null) {
      button.add(CategoryLook.glyph(category, false));
    }
    button.add(new Span(name + " " + many));
    button.getElement().setAttribute("aria-pressed", String.valueOf(shown == category));
    button.addClickListener(event -> {
      shown = category;
      refresh();
    });
    return button;
  }

  /** Opens a card because the caret is in its passage. */
  void openFor(String fingerprint) {
    card(fingerprint)
        .ifPresent(card -> {
          openOnly(card);
          card.show(false);
        });
  }

  /** Goes to the next card, or the one before, and opens it. */
  void step(int by) {
    List<Card> all = cards.getChildren().map(Card.class::cast).toList();
    if (all.isEmpty()) {
      return;
    }
    int open = -1;
    for (int i = 0; i < all.size(); i++) {
      open = all.get(i).isOpen() ? i : open;
    }
    int next = open < 0 ? (by > 0 ? 0 : all.size() - 1) : Math.floorMod(open + by, all.size());
    Card card = all.get(next);
    openOnly(card);
    card.show(true);
    listener.chosen(card.finding());
  }

  private Optional<Card> card(String fingerprint) {
    return Optional.ofNullable(byFingerprint.get(fingerprint))
        .filter(card -> card.getParent().isPresent());
  }

  private void openOnly(Card one) {
    byFingerprint.values().forEach(card -> card.open(card == one));
  }

  private void replaceByLine(Card card, String words, Runnable undo) {
    Finding finding = card.finding();
    seen.add(finding.fingerprint());
    findings =
        findings.stream().filter(f -> !f.fingerprint().equals(finding.fingerprint())).toList();
    DoneLine line =
        new DoneLine(
            finding.category(),
            words,
            self -> {
              seen.remove(finding.fingerprint());
              done.remove(self);
              undo.run();
            });
    done.add(line);
    refresh();
  }

  /** What the verbs of a card do. */
  private final class CardVerbs implements Card.Verbs {

    @Override
    public void chosen(Card card) {
      boolean opens = !card.isOpen();
      openOnly(card);
      card.open(opens);
      if (opens) {
        card.show(false);
        listener.chosen(card.finding());
      }
    }

    @Override
    public void apply(Card card, Suggestion suggestion) {
      replaceByLine(card, "Done: " + suggestion.apply() + ".", listener::undo);
      listener.apply(suggestion);
    }

    @Override
    public void edit(Card card) {
      Finding finding = card.finding();
      replaceByLine(card, "Seen. This line goes when the words change.", () -> putBack(finding));
      listener.edit(finding);
    }
  }

  private void putBack(Finding finding) {
    List<Finding> more = new ArrayList<>(findings);
    more.add(finding);
    findings = List.copyOf(more);
    refresh();
  }
}
