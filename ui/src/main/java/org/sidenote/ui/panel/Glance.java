package org.sidenote.ui.panel;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sidenote.analyzer.text.Called;
import org.sidenote.analyzer.text.NumberWords;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Category;
import org.sidenote.api.Finding;
import org.sidenote.api.Mark;
import org.sidenote.api.MarkKind;
import org.sidenote.api.Result;
import org.sidenote.api.VoiceMap;

/**
 * The record at a glance: one axis from its first word to its last, and under each picture its
 * figure in words. No target, no score.
 */
final class Glance extends Section {

  private static final long serialVersionUID = 1L;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final UnorderedList rows = new UnorderedList();

  Glance() {
    addClassName("glance");
    H2 title = new H2("This note, from its first word to its last");
    title.setId("glance");
    getElement().setAttribute("aria-labelledby", "glance");
    add(title, rows);
  }

  void show(CaseRecord record, Result result) {
    rows.removeAll();
    Axis axis = new Axis(record);
    Span words = axis.track();
    axis.add(words, "all", 0, 0, axis.total);
    rows.add(row("Words", words, new Span(bold(result.measures().words()), new Span(" so far."))));
    rows.add(row("New text", newText(axis, result), newWords(result)));
    rows.add(row("Voices", voices(axis, result), voicesInWords(result, record)));
    rows.add(row("Process", process(axis, result), processInWords(result, record)));
  }

  /** Sections end to end, in characters. */
  private static final class Axis {
    final int[] before;
    final int total;

    Axis(CaseRecord record) {
      before = new int[record.sections().size()];
      int sum = 0;
      for (int i = 0; i < before.length; i++) {
        before[i] = sum;
        sum += record.sections().get(i).text().length();
      }
      total = Math.max(1, sum);
    }

    Span track() {
      Span track = new Span();
      track.addClassName("track");
      track.getElement().setAttribute("aria-hidden", "true");
      for (int i = 1; i < before.length; i++) {
        addAt(track, "cut", before[i], before[i]);
      }
      return track;
    }

    void add(Span track, String kind, int section, int start, int end) {
      addAt(track, kind, before[section] + start, before[section] + end);
    }

    private void addAt(Span track, String kind, int from, int to) {
      HtmlContainer bar = new HtmlContainer("i");
      bar.addClassName(kind);
      bar.getStyle().set("--from", percent(from)).set("--to", percent(to));
      track.add(bar);
    }

    private String percent(int at) {
      return String.format(Locale.ROOT, "%.1f", 100.0 * at / total);
    }
  }

  private static Span newText(Axis axis, Result result) {
    Span track = axis.track();
    axis.add(track, "all", 0, 0, axis.total);
    for (Finding finding : result.findings()) {
      if (finding.category() == Category.DUPLICATION
          && finding.section() != null
          && finding.start() != null
          && finding.end() != null) {
        axis.add(track, "same", finding.section(), finding.start(), finding.end());
      }
    }
    return track;
  }

  private static Span newWords(Result result) {
    int repeated = result.measures().words() - result.measures().newWords();
    long share = Math.round(100 - 100 * result.measures().duplicatedShare());
    String rest =
        repeated == 0
            ? " is new."
            : " is new. %d words are also in an earlier record.".formatted(repeated);
    return new Span(bold(share + "%"), new Span(rest));
  }

  private static Span voices(Axis axis, Result result) {
    Span track = axis.track();
    for (Mark mark : result.marks()) {
      if (mark.kind() == MarkKind.VOICE_DIRECT || mark.kind() == MarkKind.VOICE_OTHER) {
        String kind = mark.kind() == MarkKind.VOICE_DIRECT ? "said" : "other";
        axis.add(track, kind, mark.section(), mark.start(), mark.end());
      }
    }
    return track;
  }

  private static Span voicesInWords(Result result, CaseRecord record) {
    Map<String, Integer> times = new LinkedHashMap<>();
    String name = Called.of(record.person());
    times.put(name == null ? "The person" : name, 0);
    for (Mark mark : result.marks()) {
      if (mark.kind() == MarkKind.VOICE_DIRECT) {
        times.merge(times.keySet().iterator().next(), 1, Integer::sum);
      } else if (mark.kind() == MarkKind.VOICE_OTHER && mark.who() != null) {
        times.merge(firstWord(mark.who()), 1, Integer::sum);
      }
    }
    Span words = new Span();
    times.forEach((who, count) ->
        words.add(
            bold(who), new Span(count == 0 ? " not quoted yet. " : " " + times(count) + ". ")));
    words.add(new Span(lastHeard(result)));
    return words;
  }

  /** When the person was last heard, where that was in an earlier record. */
  private static String lastHeard(Result result) {
    VoiceMap.LastHeard last = result.voices().lastHeard();
    if (last == null || last.on() == null || last.record().equals(result.record())) {
      return "";
    }
    return "Last heard on %s, in the %s.".formatted(DAY.format(last.on()), last.type().words());
  }

  private static String firstWord(String who) {
    String first = who.split("\\s+", 2)[0];
    return first.substring(0, 1).toUpperCase(Locale.UK) + first.substring(1);
  }

  private static String times(int count) {
    return switch (count) {
      case 1 -> "quoted once";
      case 2 -> "quoted twice";
      default -> "quoted " + NumberWords.of(count) + " times";
    };
  }

  private static Span process(Axis axis, Result result) {
    Span track = axis.track();
    marks(result).forEach(m -> axis.add(track, "proc", m.section(), m.start(), m.end()));
    return track;
  }

  private static Span processInWords(Result result, CaseRecord record) {
    List<Mark> marks = marks(result);
    int[] bySection = new int[record.sections().size()];
    marks.forEach(mark -> bySection[mark.section()]++);
    String where = "";
    for (int i = 0; i < bySection.length; i++) {
      String heading = record.sections().get(i).heading();
      if (2 * bySection[i] > marks.size() && !heading.isBlank() && bySection.length > 1) {
        where = ", most of them in " + heading;
      }
    }
    return new Span(
        bold("%d of %d".formatted(marks.size(), result.measures().sentences())),
        new Span(" sentences" + where + "."));
  }

  private static List<Mark> marks(Result result) {
    return result.marks().stream().filter(mark -> mark.kind() == MarkKind.PROCESS).toList();
  }

  private static ListItem row(String title, Span track, Span figure) {
    return new ListItem(bold(title), track, new Paragraph(figure));
  }

  private static HtmlContainer bold(Object words) {
    HtmlContainer bold = new HtmlContainer("b");
    bold.setText(words.toString());
    return bold;
  }
}
