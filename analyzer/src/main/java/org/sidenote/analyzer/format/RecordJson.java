package org.sidenote.analyzer.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sidenote.api.Author;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Involved;
import org.sidenote.api.Person;
import org.sidenote.api.RecordType;
import org.sidenote.api.Section;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A case record as JSON. Unknown fields are ignored, a missing optional field is null. */
public final class RecordJson {

  /** Longest section that is read, in UTF-16 units: about 350,000 words. */
  public static final int LONGEST_SECTION = 1 << 21;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(1 << 28).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final JsonNode root;

  private RecordJson(JsonNode root) {
    this.root = root;
  }

  /**
   * Reads one record.
   *
   * @throws BadRecord naming the field, if a required one is missing or one is not what it should
   *     be
   */
  public static ReadRecord parse(String json) throws BadRecord {
    JsonNode root;
    try {
      root = MAPPER.readTree(json.startsWith("\ufeff") ? json.substring(1) : json);
    } catch (JacksonException e) {
      // The parser's own message quotes the record, so only the place is said.
      var place = e.getLocation();
      String where = place == null ? "" : " near character " + place.getColumnNr();
      throw new BadRecord(null, "this is not complete JSON" + where + "; give one record a line");
    }
    if (!root.isObject()) {
      throw new BadRecord(null, "this is not a JSON object; give one record a line");
    }
    return new RecordJson(root).read();
  }

  /** The record as one line of JSON. */
  public static String of(CaseRecord record) {
    return Json.of(record);
  }

  private ReadRecord read() throws BadRecord {
    List<String> notices = new ArrayList<>();
    CaseRecord record =
        new CaseRecord(
            required(root, "", "id"),
            type(notices),
            text(root, "", "title"),
            person(),
            strings(root, "", "alsoAbout"),
            people(),
            author(),
            parsed("occurredOn", LocalDate::parse, "a date such as 2026-03-01"),
            parsed("recordedAt", RecordJson::instant, "a time such as 2026-03-02T10:15:00Z"),
            text(root, "", "template"),
            sections());
    return new ReadRecord(record, notices);
  }

  private RecordType type(List<String> notices) throws BadRecord {
    return typeOf(required(root, "", "type"), notices);
  }

  static RecordType typeOf(String type, List<String> notices) {
    return RecordType.of(type)
        .orElseGet(() -> {
          notices.add(
              "type: Sidenote does not know this type of record, so it was read as a case-note."
                  + " See the list of types in the README.");
          return RecordType.CASE_NOTE;
        });
  }

  private Person person() throws BadRecord {
    JsonNode person = root.get("person");
    if (person == null || person.isNull()) {
      throw new BadRecord(
          "person", "is missing; every record needs {\"id\": ...} of the person it is about");
    }
    if (!person.isObject()) {
      throw new BadRecord("person", "is not an object; give {\"id\": ...}");
    }
    LocalDate bornOn =
        parsed(person, "person.", "bornOn", LocalDate::parse, "a date such as 2014-03-02");
    return new Person(
        required(person, "person.", "id"),
        text(person, "person.", "name"),
        strings(person, "person.", "alsoKnownAs"),
        bornOn,
        text(person, "person.", "pronouns"),
        text(person, "person.", "communication"));
  }

  private List<Involved> people() throws BadRecord {
    List<Involved> people = new ArrayList<>();
    for (JsonNode one : list(root, "", "people")) {
      String at = "people[" + people.size() + "].";
      if (!one.isObject()) {
        throw new BadRecord("people[" + people.size() + "]", "is not an object with a name");
      }
      people.add(new Involved(required(one, at, "name"), text(one, at, "role")));
    }
    return people;
  }

  private @Nullable Author author() throws BadRecord {
    JsonNode author = root.get("author");
    if (author == null || author.isNull()) {
      return null;
    }
    if (!author.isObject()) {
      throw new BadRecord("author", "is not an object such as {\"id\": ..., \"name\": ...}");
    }
    String id = text(author, "author.", "id");
    String name = text(author, "author.", "name");
    String known = id == null || id.isBlank() ? name : id;
    // Without either nobody knows whose hand it is, which an empty id says.
    return new Author(known == null ? "" : known, name, text(author, "author.", "role"));
  }

  private List<Section> sections() throws BadRecord {
    JsonNode all = root.get("sections");
    if (all != null && !all.isNull() && !all.isArray()) {
      throw new BadRecord("sections", "is not a list");
    }
    if (all == null || all.isEmpty()) {
      throw new BadRecord(
          "sections",
          "is missing; give a list of {\"heading\": ..., \"text\": ...} with one at least");
    }
    List<Section> sections = new ArrayList<>();
    for (JsonNode one : all) {
      String at = "sections[" + sections.size() + "]";
      if (!one.isObject()) {
        throw new BadRecord(at, "is not an object with a heading and a text");
      }
      String heading = text(one, at + ".", "heading");
      String text = text(one, at + ".", "text");
      sections.add(section(at + ".text", heading, text));
    }
    return sections;
  }

  static Section section(String field, @Nullable String heading, @Nullable String text)
      throws BadRecord {
    if (text != null && text.length() > LONGEST_SECTION) {
      throw new BadRecord(
          field,
          "is %,d characters long; Sidenote reads sections of up to %,d. Was a whole file pasted"
                  .formatted(text.length(), LONGEST_SECTION)
              + " in? Split it into records and try again");
    }
    return new Section(heading == null ? "" : heading, text == null ? "" : text);
  }

  private static String required(JsonNode node, String at, String field) throws BadRecord {
    String value = text(node, at, field);
    if (value == null || value.isBlank()) {
      throw new BadRecord(at + field, "is missing; every record needs it");
    }
    return value;
  }

  private static @Nullable String text(JsonNode node, String at, String field) throws BadRecord {
    JsonNode value = node.get(field);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      throw new BadRecord(at + field, "is not text; put it in quotation marks");
    }
    return value.stringValue();
  }

  private static List<String> strings(JsonNode node, String at, String field) throws BadRecord {
    List<String> strings = new ArrayList<>();
    for (JsonNode one : list(node, at, field)) {
      if (!one.isString()) {
        throw new BadRecord(at + field + "[" + strings.size() + "]", "is not text");
      }
      strings.add(one.stringValue());
    }
    return strings;
  }

  private static Iterable<JsonNode> list(JsonNode node, String at, String field) throws BadRecord {
    JsonNode value = node.get(field);
    if (value == null || value.isNull()) {
      return List.of();
    }
    if (!value.isArray()) {
      throw new BadRecord(at + field, "is not a list");
    }
    return value;
  }

  private <T> @Nullable T parsed(String field, Function<String, T> parser, String wanted)
      throws BadRecord {
    return parsed(root, "", field, parser, wanted);
  }

  private static <T> @Nullable T parsed(
      JsonNode node, String at, String field, Function<String, T> parser, String wanted)
      throws BadRecord {
    String value = text(node, at, field);
    return value == null ? null : parse(at + field, value, parser, wanted);
  }

  private static <T> T parse(String field, String value, Function<String, T> parser, String wanted)
      throws BadRecord {
    try {
      return parser.apply(value);
    } catch (DateTimeParseException e) {
      throw new BadRecord(field, "is not " + wanted);
    }
  }

  private static Instant instant(String time) {
    return OffsetDateTime.parse(time).toInstant();
  }
}
