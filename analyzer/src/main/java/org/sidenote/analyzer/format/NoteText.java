package org.sidenote.analyzer.format;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.sidenote.analyzer.data.BadFile;
import org.sidenote.analyzer.data.YamlFile;
import org.sidenote.api.Author;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Involved;
import org.sidenote.api.Person;
import org.sidenote.api.RecordType;
import org.sidenote.api.Section;

/**
 * A plain note as a record: lines beginning "## " open sections. A note may begin with front matter
 * between two lines of "---" that says what a form would: type, person, pronouns, born, people,
 * date.
 */
public final class NoteText {

  private static final List<String> KEYS =
      List.of(
          "id",
          "type",
          "person",
          "person id",
          "also known as",
          "also about",
          "pronouns",
          "born",
          "communication",
          "people",
          "author",
          "date",
          "recorded");

  private NoteText() {}

  /**
   * Reads a note whose front matter is known to be well-formed, as in a rule file.
   *
   * @param id the record's id
   * @throws BadFile if its front matter is not YAML, or it is too long
   */
  public static ReadRecord parse(String id, String text) {
    try {
      return read(id, text);
    } catch (BadRecord e) {
      throw new BadFile(id, 1, e.reason());
    }
  }

  static ReadRecord read(String id, String text) throws BadRecord {
    String note = text.replace("\r\n", "\n");
    List<String> notices = new ArrayList<>();
    List<String> lines = note.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().strip().equals("---")) {
      return new ReadRecord(record(id, note, noFrontMatter(), notices), notices);
    }
    int end = 1;
    while (end < lines.size() && !lines.get(end).strip().equals("---")) {
      end++;
    }
    if (end == lines.size()) {
      throw new BadRecord(
          null, "line 1 begins front matter with \"---\", and no other line of \"---\" ends it");
    }
    String head = String.join("\n", lines.subList(1, end));
    YamlFile.Entry front = head.isBlank() ? noFrontMatter() : YamlFile.parse(id, 2, head);
    front.keysAre(KEYS);
    String body = String.join("\n", lines.subList(end + 1, lines.size()));
    return new ReadRecord(record(id, body, front, notices), notices);
  }

  private static YamlFile.Entry noFrontMatter() {
    return YamlFile.parse("note", 1, "{}");
  }

  private static CaseRecord record(
      String id, String body, YamlFile.Entry front, List<String> notices) throws BadRecord {
    String name = front.find("person").map(YamlFile.Entry::text).orElse(null);
    String born = front.find("born").map(YamlFile.Entry::text).orElse(null);
    String date = front.find("date").map(YamlFile.Entry::text).orElse(null);
    String recorded = front.find("recorded").map(YamlFile.Entry::text).orElse(null);
    Person person =
        new Person(
            front.find("person id").map(YamlFile.Entry::text).orElse(name == null ? id : name),
            name,
            texts(front, "also known as"),
            born == null ? null : day("born", born),
            front.find("pronouns").map(YamlFile.Entry::text).orElse(null),
            front.find("communication").map(YamlFile.Entry::text).orElse(null));
    return new CaseRecord(
        front.find("id").map(YamlFile.Entry::text).orElse(id),
        front
            .find("type")
            .map(type -> RecordJson.typeOf(type.text(), notices))
            .orElse(RecordType.CASE_NOTE),
        null,
        person,
        texts(front, "also about"),
        people(front),
        front
            .find("author")
            .map(author -> new Author(author.text(), author.text(), null))
            .orElse(null),
        date == null ? null : day("date", date),
        recorded == null
            ? null
            : day("recorded", recorded).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
        null,
        sections(body));
  }

  private static LocalDate day(String field, String value) throws BadRecord {
    return RecordJson.parse(field, value, LocalDate::parse, "a date such as 2026-03-01");
  }

  private static List<String> texts(YamlFile.Entry front, String key) {
    return front.find(key).isEmpty()
        ? List.of()
        : front.list(key).stream().map(YamlFile.Entry::text).toList();
  }

  /** "Abena Mensah (mother)". */
  private static List<Involved> people(YamlFile.Entry front) {
    List<Involved> people = new ArrayList<>();
    for (String one : texts(front, "people")) {
      int role = one.indexOf(" (");
      people.add(
          role < 0 || !one.endsWith(")")
              ? new Involved(one, null)
              : new Involved(one.substring(0, role), one.substring(role + 2, one.length() - 1)));
    }
    return people;
  }

  private static List<Section> sections(String body) throws BadRecord {
    List<Section> sections = new ArrayList<>();
    String heading = "";
    StringBuilder text = new StringBuilder();
    for (String line : body.split("\n", -1)) {
      if (line.startsWith("## ")) {
        add(sections, heading, text);
        heading = line.substring(3).strip();
        text.setLength(0);
      } else {
        text.append(line).append('\n');
      }
    }
    add(sections, heading, text);
    return sections.isEmpty() ? List.of(new Section("", "")) : sections;
  }

  private static void add(List<Section> sections, String heading, StringBuilder text)
      throws BadRecord {
    if (!heading.isEmpty() || !text.toString().isBlank()) {
      sections.add(
          RecordJson.section(
              heading.isEmpty() ? "the note" : "section \"" + heading + "\"",
              heading,
              text.toString().strip()));
    }
  }
}
