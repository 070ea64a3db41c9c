package org.sidenote.ui.panel;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
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
  private final transient Runnable saved;
  private final RecordEditor editor;
  private final SuggestionPanel panel;
  private transient CaseRecord record;
  private int readVersion;
  private transient @Nullable Future<?> reading;

  /**
   * @param saved told on the UI thread when the host has the latest words
   */
  public WritingDesk(
      CaseRecord record, HostUser user, Advisor advisor, DraftSink sink, Runnable saved) {
    this.record = record;
    this.user = user;
    this.advisor = advisor;
    this.sink = sink;
    this.saved = saved;
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
    boolean changed = !sections.equals(record.sections());
    record = record.withSections(sections);
    CaseRecord draft = record;
    if (reading != null) {
      reading.cancel(true);
    }
    UI ui = getUI().orElseThrow();
    reading =
        READERS.submit(() -> {
          if (changed) {
            advisor.saved(user, sink.save(user, draft));
            access(ui, saved);
          }
          Result result = advisor.check(user, draft);
          if (!Thread.currentThread().isInterrupted()) {
            access(ui, () -> show(version, draft, result));
          }
        });
  }

  /** What goes wrong in there is the page's to show; a page that was closed needs nothing. */
  @SuppressWarnings("FutureReturnValueIgnored")
  private static void access(UI ui, Runnable change) {
    ui.access(change::run);
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
