package org.sidenote.analyzer.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sidenote.analyzer.data.BadFile;
import org.sidenote.api.Author;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Involved;
import org.sidenote.api.Person;
import org.sidenote.api.RecordType;
import org.sidenote.api.Section;

/**
 * A plain note as a record: lines beginning "## " open sections. A note may begin with front matter
 * between two lines of "---" that says what a form would: type, person, pronouns, born, people,
 * date. A line of it that is not understood is left out and told of.
 */
public final class NoteText {

  private static final List<String> KEYS =
      List.of(
          "id",
          "type",
          "title",
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
   * @throws BadFile if something in its front matter is not understood, or it is too long
   */
  public static ReadRecord parse(String id, String text) {
    try {
      ReadRecord read = read(id, id, text);
      for (Problem problem : read.leftOut()) {
        throw new BadFile(id, problem.line() == null ? 1 : problem.line(), problem.reason());
      }
      return read;
    } catch (BadRecord e) {
      throw new BadFile(id, 1, e.reason());
    }
  }

  /**
   * Reads a note.
   *
   * @param file what to call it in messages
   * @param id the record's id, unless its front matter gives one
   */
  static ReadRecord read(String file, String id, String text) throws BadRecord {
    List<String> lines = text.replace("\r\n", "\n").lines().toList();
    int end = 0;
    if (!lines.isEmpty() && lines.getFirst().strip().equals("---")) {
      end = 1;
      while (end < lines.size() && !lines.get(end).strip().equals("---")) {
        end++;
      }
      if (end == lines.size()) {
        throw new BadRecord(
            null, "line 1 begins front matter with \"---\", and no other line of \"---\" ends it");
      }
    }
    FrontMatter front = FrontMatter.of(file, KEYS, end == 0 ? List.of() : lines.subList(1, end));
    String body = String.join("\n", lines.subList(end == 0 ? 0 : end + 1, lines.size()));
    List<String> notices = new ArrayList<>();
    CaseRecord record = record(id, body, front, notices);
    return new ReadRecord(record, notices, front.leftOut());
  }

  private static CaseRecord record(String id, String body, FrontMatter front, List<String> notices)
      throws BadRecord {
    String given = front.text("id");
    String its = given == null ? id : given;
    String name = front.text("person");
    String personId = front.text("person id");
    String type = front.text("type");
    String author = front.text("author");
    Person person =
        new Person(
            personId != null ? personId : name != null ? name : its,
            name,
            front.texts("also known as"),
            front.parsed("born", WrittenDay::day, WrittenDay.WANTED),
            front.text("pronouns"),
            front.text("communication"));
    return new CaseRecord(
        its,
        type == null ? RecordType.CASE_NOTE : RecordJson.typeOf(typeId(type), notices),
        front.text("title"),
        person,
        front.texts("also about"),
        people(front),
        author == null ? null : new Author(author, author, null),
        front.parsed("date", WrittenDay::day, WrittenDay.WANTED),
        front.parsed("recorded", WrittenDay::time, WrittenDay.WANTED),
        null,
        sections(body));
  }

  /** "Home visit" is a home-visit. */
  private static String typeId(String written) {
    return written.toLowerCase(Locale.ROOT).replaceAll("[ _]", "-");
  }

  /** "Abena Mensah (mother)". */
  private static List<Involved> people(FrontMatter front) {
    List<Involved> people = new ArrayList<>();
    for (String one : front.texts("people")) {
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
