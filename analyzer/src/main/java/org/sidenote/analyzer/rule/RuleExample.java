package org.sidenote.analyzer.rule;

import java.util.ArrayList;
import java.util.List;
import org.sidenote.analyzer.data.BadFile;
import org.sidenote.analyzer.format.NoteText;
import org.sidenote.analyzer.format.ReadRecord;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Section;

/**
 * An example of a rule file: a line beginning "- ", or a fenced note with, if it needs history,
 * fenced earlier notes before it. What the rule must flag stands in double square brackets.
 *
 * @param title its "### " heading, or the line itself
 * @param earlier records written before it, earliest first
 * @param record the record to check, without the brackets
 * @param passages what must be flagged: a stretch of a section; start and end are equal for a
 *     section flagged as a whole. Empty in a flagged example: the rule speaks of the record as a
 *     whole
 */
public record RuleExample(
    String title, List<CaseRecord> earlier, CaseRecord record, List<Passage> passages) {

  public RuleExample {
    earlier = List.copyOf(earlier);
    passages = List.copyOf(passages);
  }

  /** A flagged stretch of a section, in UTF-16 units. */
  public record Passage(int section, int start, int end) {}

  /**
   * Reads the examples under a heading.
   *
   * @param file what to call the file in messages
   * @param firstLine the line of the file on which they begin
   */
  static List<RuleExample> all(String file, int firstLine, List<String> lines) {
    List<RuleExample> examples = new ArrayList<>();
    List<CaseRecord> earlier = new ArrayList<>();
    String title = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Reader reader = new Reader(file, firstLine + i);
      if (line.startsWith("### ")) {
        title = line.substring(4).strip();
      } else if (line.startsWith("- ")) {
        StringBuilder words = new StringBuilder(line.substring(2).strip());
        while (i + 1 < lines.size() && lines.get(i + 1).startsWith("  ")) {
          words.append(' ').append(lines.get(++i).strip());
        }
        examples.add(reader.example(words.toString(), List.of(), words.toString()));
      } else if (line.startsWith("```")) {
        int end = lines.subList(i + 1, lines.size()).indexOf("```") + i + 1;
        if (end == i) {
          throw reader.refuse("this fence is not closed by a line of ```");
        }
        String note = String.join("\n", lines.subList(i + 1, end));
        switch (line.substring(3).strip()) {
          case "earlier" -> earlier.add(reader.record("earlier-" + (earlier.size() + 1), note));
          case "record" -> {
            examples.add(reader.example(title, earlier, note));
            earlier = new ArrayList<>();
          }
          default -> throw reader.refuse("a fence here is ```record or ```earlier");
        }
        i = end;
      } else if (!line.isBlank()) {
        throw reader.refuse("an example is a line beginning \"- \", or a note in a fence");
      }
    }
    return examples;
  }

  /** Reads what begins on a line of a rule file. */
  private record Reader(String file, int line) {

    BadFile refuse(String reason) {
      return new BadFile(file, line, reason);
    }

    CaseRecord record(String id, String note) {
      ReadRecord read = NoteText.parse(id, note);
      if (!read.notices().isEmpty()) {
        throw refuse(read.notices().getFirst());
      }
      return read.record();
    }

    RuleExample example(String title, List<CaseRecord> earlier, String note) {
      CaseRecord bracketed = record("example", note);
      List<Passage> passages = new ArrayList<>();
      List<Section> sections = new ArrayList<>();
      for (Section section : bracketed.sections()) {
        String text = unbracket(section.text(), sections.size(), passages);
        if (text.contains("[[") || text.contains("]]")) {
          throw refuse("this example has [[ without ]], or the other way round");
        }
        sections.add(new Section(section.heading(), text));
      }
      return new RuleExample(title, earlier, bracketed.withSections(sections), passages);
    }
  }

  private static String unbracket(String text, int section, List<Passage> passages) {
    StringBuilder plain = new StringBuilder();
    int at = 0;
    while (true) {
      int open = text.indexOf("[[", at);
      int close = open < 0 ? -1 : text.indexOf("]]", open);
      if (close < 0) {
        return plain.append(text, at, text.length()).toString();
      }
      plain.append(text, at, open);
      int start = plain.length();
      plain.append(text, open + 2, close);
      passages.add(new Passage(section, start, plain.length()));
      at = close + 2;
    }
  }
}
