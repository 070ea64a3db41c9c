package org.sidenote.ui.panel;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.DraftSink;
import org.sidenote.api.Finding;
import org.sidenote.api.HostUser;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.Result;
import org.sidenote.api.Section;
import org.sidenote.api.Suggestion;

/**
 * A record being written and the panel beside it. When the typing pauses the draft is saved and
 * read off the UI thread; the next pause cancels a reading that is still under way.
 */
public final class WritingDesk extends Div {

  private static final long serialVersionUID = 1L;

  /** One reader a core: reading is work for the processor, and a queue is better than a crowd. */
  private static final ExecutorService READERS =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          task -> {
            Thread thread = new Thread(task, "sidenote-reader");
            thread.setDaemon(true);
            return thread;
          });

  private final transient HostUser user;
  private final transient Advisor advisor;
  private final transient DraftSink sink;
  private final transient Consumer<String> kept;
  private final AtomicInteger latest = new AtomicInteger();
  private transient CompletableFuture<Void> keeping = CompletableFuture.completedFuture(null);
  private final RecordEditor editor;
  private final SuggestionPanel panel;
  private transient CaseRecord record;
  private int readVersion;

  /**
   * @param kept told on the UI thread when the host has the latest words, with ""; or why it has
   *     not, in words for the writer
   */
  public WritingDesk(
      CaseRecord record, HostUser user, Advisor advisor, DraftSink sink, Consumer<String> kept) {
    this.record = record;
    this.user = user;
    this.advisor = advisor;
    this.sink = sink;
    this.kept = kept;
    this.editor = new RecordEditor(record, new FromText());
    this.panel = new SuggestionPanel(advisor.analyzer().catalogue(), new FromPanel());
    addClassName("write");
    add(editor, panel);
  }

  /** Where the host shows two passages side by side; the finding's fingerprint is added to it. */
  public void compareAt(String address) {
    panel.compareAt(address);
  }

  private void read(int version, List<Section> sections) {
    CaseRecord before = record;
    record = record.withSections(sections);
    CaseRecord draft = record;
    UI ui = getUI().orElseThrow();
    latest.set(version);
    if (!sections.equals(before.sections())) {
      // In order, and never interrupted: these are somebody's words.
      keeping = keeping.thenRunAsync(() -> keep(ui, draft, before), READERS);
    }
    READERS.execute(() -> {
      if (latest.get() == version) {
        Result result = advisor.check(user, draft);
        access(ui, () -> show(version, draft, result));
      }
    });
  }

  private void keep(UI ui, CaseRecord draft, CaseRecord before) {
    String problem = "";
    try {
      advisor.saved(user, sink.save(user, draft, before));
    } catch (IllegalArgumentException e) {
      problem = String.valueOf(e.getMessage());
    } catch (RuntimeException e) {
      problem = "Your latest words are on this screen, not yet saved.";
    }
    String said = problem;
    access(ui, () -> kept.accept(said));
  }

  /** What goes wrong in there is the page's to show; a page that was closed needs nothing. */
  private static void access(UI ui, Runnable change) {
    ui.accessLater(change::run, () -> {}).run();
  }

  private void show(int version, CaseRecord draft, Result result) {
    if (version < readVersion) {
      return;
    }
    readVersion = version;
    panel.show(draft, result);
    drawLines(result.marks());
  }

  private void drawLines(List<Mark> marks) {
    editor.show(
        readVersion,
        panel.findings(),
        marks.stream().filter(mark -> mark.kind() == MarkKind.VOICE_DIRECT).toList());
  }

  /** What the text tells. */
  private final class FromText implements RecordEditor.Listener {
    @Override
    public void written(int version, List<Section> sections) {
      read(version, sections);
    }

    @Override
    public void caretIn(String card) {
      panel.openFor(card);
    }

    @Override
    public void stepped(int by) {
      panel.step(by);
    }
  }

  /** What the panel tells. */
  private final class FromPanel implements SuggestionPanel.Listener {
    @Override
    public void chosen(Finding finding) {
      editor.select(finding.fingerprint());
    }

    @Override
    public void apply(Suggestion suggestion) {
      editor.apply(readVersion, suggestion.edits());
    }

    @Override
    public void undo() {
      editor.undo();
    }

    @Override
    public void edit(Finding finding) {
      editor.focus(finding.fingerprint());
    }
  }
}
