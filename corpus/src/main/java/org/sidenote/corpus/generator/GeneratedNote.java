package org.sidenote.corpus.generator;

import java.time.Instant;
import java.util.List;
import org.sidenote.api.Author;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Person;
import org.sidenote.api.RecordType;
import org.sidenote.api.Section;

/**
 * A made-up note.
 *
 * @param number its place in the stream, from 0
 * @param personId whose file it is in
 * @param personName what they are called
 * @param author who wrote it
 * @param recordedAt when it was written; later for higher numbers
 * @param text its words
 * @param plants the copies in it; usually none
 */
public record GeneratedNote(
    long number,
    String personId,
    String personName,
    Author author,
    Instant recordedAt,
    String text,
    List<Plant> plants) {

  public GeneratedNote {
    plants = List.copyOf(plants);
  }

  /** The note's id as a record. */
  public String id() {
    return id(number);
  }

  static String id(long number) {
    return "N" + number;
  }

  /** The note as a host would send it. */
  public CaseRecord record() {
    return new CaseRecord(
        id(),
        RecordType.CASE_NOTE,
        null,
        new Person(personId, personName, List.of(), null, null, null),
        List.of(),
        List.of(),
        author,
        null,
        recordedAt,
        null,
        List.of(new Section("", text)));
  }
}
