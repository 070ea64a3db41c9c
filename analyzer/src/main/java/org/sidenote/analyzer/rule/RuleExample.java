package org.sidenote.analyzer.rule;

import java.util.ArrayList;
import java.util.List;
import org.sidenote.analyzer.format.NoteText;
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

  static List<RuleExample> all(List<String> lines) {
    List<RuleExample> examples = new ArrayList<>();
    List<CaseRecord> earlier = new ArrayList<>();
    String title = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("### ")) {
        title = line.substring(4).strip();
      } else if (line.startsWith("- ")) {
        String words = line.substring(2).strip();
        examples.add(of(words, List.of(), words));
      } else if (line.startsWith("```")) {
        int end = lines.subList(i + 1, lines.size()).indexOf("```") + i + 1;
        String note = String.join("\n", lines.subList(i + 1, end));
        if (line.equals("```earlier")) {
          earlier.add(NoteText.parse("earlier-" + (earlier.size() + 1), note).record());
        } else {
          examples.add(of(title, earlier, note));
          earlier = new ArrayList<>();
        }
        i = end;
      }
    }
    return examples;
  }

  private static RuleExample of(String title, List<CaseRecord> earlier, String note) {
    CaseRecord bracketed = NoteText.parse("example", note).record();
    List<Passage> passages = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    for (Section section : bracketed.sections()) {
      sections.add(
          new Section(section.heading(), unbracket(section.text(), sections.size(), passages)));
    }
    return new RuleExample(title, earlier, bracketed.withSections(sections), passages);
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
