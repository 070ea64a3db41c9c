package org.sidenote.ui.host;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.sidenote.analyzer.text.Called;
import org.sidenote.api.Author;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.HostUser;
import org.sidenote.api.Person;
import org.sidenote.api.RecordType;
import org.sidenote.api.Section;

/**
 * A form of this host: the headings a new record of a type begins with.
 *
 * @param type what it is for
 * @param headings its sections; {person} is the person's first name
 */
record Form(RecordType type, List<String> headings) {

  private static final List<Form> ALL =
      List.of(
          new Form(
              RecordType.HOME_VISIT,
              List.of(
                  "Why I visited",
                  "Who was there",
                  "What I saw and heard",
                  "{person}’s views",
                  "What this means",
                  "What happens next")),
          new Form(RecordType.CASE_NOTE, List.of("")),
          new Form(
              RecordType.PHONE_CALL, List.of("Who I spoke to and why", "What was said", "Actions")),
          new Form(
              RecordType.REVIEW,
              List.of(
                  "{person}’s views since last time",
                  "What has changed",
                  "How the plan is going",
                  "Decisions and why",
                  "What happens next")));

  static List<Form> all() {
    return ALL;
  }

  /** A new record on this form, with nothing written in it. */
  CaseRecord start(Person person, HostUser user, Clock clock) {
    String name = Called.of(person) == null ? "The person" : Called.of(person);
    return new CaseRecord(
        UUID.randomUUID().toString(),
        type,
        null,
        person,
        List.of(),
        List.of(),
        new Author(user.id(), user.name(), null),
        LocalDate.now(clock.withZone(ZoneId.of("Europe/London"))),
        null,
        type + "-form",
        headings.stream().map(h -> new Section(h.replace("{person}", name), "")).toList());
  }
}
