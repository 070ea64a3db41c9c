package org.sidenote.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record in a person's file, as the host holds it.
 *
 * @param id the host's own id, unique in its archive
 * @param type what kind of record this is
 * @param title the host's title, if it has one
 * @param person whom the record is about
 * @param alsoAbout ids of further people in whose files this same record stands (a group recording)
 * @param people others named in the record's header, with their part in the person's life
 * @param author who wrote it
 * @param occurredOn the day of the event
 * @param recordedAt when it was written down; null for a draft
 * @param template id of the form it was written on
 * @param sections its text, in order; a free-text record is one section with heading ""
 */
public record CaseRecord(
    String id,
    RecordType type,
    @Nullable String title,
    Person person,
    List<String> alsoAbout,
    List<Involved> people,
    @Nullable Author author,
    @Nullable LocalDate occurredOn,
    @Nullable Instant recordedAt,
    @Nullable String template,
    List<Section> sections) {

  public CaseRecord {
    alsoAbout = List.copyOf(alsoAbout);
    people = List.copyOf(people);
    sections = List.copyOf(sections);
  }

  /** The same record with other words in its sections. */
  public CaseRecord withSections(List<Section> sections) {
    return new CaseRecord(
        id,
        type,
        title,
        person,
        alsoAbout,
        people,
        author,
        occurredOn,
        recordedAt,
        template,
        sections);
  }

  /** The same record without its sections. */
  public CaseRecord header() {
    return sections.isEmpty() ? this : withSections(List.of());
  }

  /** The same record, written down at that time. */
  public CaseRecord recordedAt(Instant time) {
    return new CaseRecord(
        id, type, title, person, alsoAbout, people, author, occurredOn, time, template, sections);
  }

  /** Whether this record stands in the file of the person with that id. */
  public boolean isAbout(String personId) {
    return person.id().equals(personId) || alsoAbout.contains(personId);
  }
}
