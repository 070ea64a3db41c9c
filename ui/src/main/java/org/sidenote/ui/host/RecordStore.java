package org.sidenote.ui.host;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sidenote.analyzer.format.BadRecord;
import org.sidenote.analyzer.format.RecordJson;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.DraftSink;
import org.sidenote.api.HostUser;
import org.sidenote.api.Person;
import org.sidenote.api.RecordSource;
import org.sidenote.api.Section;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records in a database (H2 or PostgreSQL). A user sees the files they are down for in {@code
 * may_read} and no others.
 */
@Repository
public class RecordStore implements RecordSource, DraftSink {

  private static final String READABLE =
      """
      select r.details from record r
      join may_read m on m.person_id = r.person_id and m.user_id = :user
      """;

  private final JdbcClient database;
  private final Clock clock;

  public RecordStore(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public List<Person> people(HostUser user) {
    return database
        .sql(
            """
            select p.details from person p
            join may_read m on m.person_id = p.id and m.user_id = :user
            order by p.place
            """)
        .param("user", user.id())
        .query(String.class)
        .list()
        .stream()
        .map(details -> parse(details).person())
        .toList();
  }

  @Override
  public List<CaseRecord> records(HostUser user, String personId) {
    return database
        .sql(READABLE + "where r.person_id = :person order by r.recorded_at, r.id")
        .param("user", user.id())
        .param("person", personId)
        .query(String.class)
        .list()
        .stream()
        .map(RecordStore::parse)
        .toList();
  }

  @Override
  public Optional<CaseRecord> record(HostUser user, String recordId) {
    return database
        .sql(READABLE + "where r.id = :record")
        .param("user", user.id())
        .param("record", recordId)
        .query(String.class)
        .optional()
        .map(RecordStore::parse);
  }

  @Override
  @Transactional
  public Optional<CaseRecord> openBeside(HostUser user, String recordId, String draftId) {
    Optional<CaseRecord> record = record(user, recordId);
    if (record.isPresent()) {
      database
          .sql("insert into opening values (:user, :record, :draft, :at)")
          .param("user", user.id())
          .param("record", recordId)
          .param("draft", draftId)
          .param("at", Timestamp.from(clock.instant()))
          .update();
    }
    return record;
  }

  @Override
  @Transactional
  public CaseRecord save(HostUser user, CaseRecord draft, CaseRecord before) {
    if (people(user).stream().noneMatch(person -> person.id().equals(draft.person().id()))) {
      throw new SecurityException("this user may not write in that file");
    }
    if (draft.sections().stream().anyMatch(s -> s.text().length() > RecordJson.LONGEST_SECTION)) {
      throw new IllegalArgumentException(
          "One section is too long to keep. Was a whole file pasted in?");
    }
    Optional<CaseRecord> held =
        database
            .sql("select details from record where id = :id and person_id = :person for update")
            .param("id", draft.id())
            .param("person", draft.person().id())
            .query(String.class)
            .optional()
            .map(RecordStore::parse);
    if (held.isEmpty()) {
      CaseRecord record = draft.recordedAt() == null ? draft.recordedAt(clock.instant()) : draft;
      insert(record);
      return record;
    }
    CaseRecord record = held.get().withSections(merged(held.get(), draft, before));
    if (overwrites(held.get(), record, before)) {
      keepVersion(user, held.get());
    }
    database
        .sql("update record set details = :details where id = :id")
        .param("details", RecordJson.of(record))
        .param("id", record.id())
        .update();
    return record;
  }

  private static List<Section> merged(CaseRecord held, CaseRecord draft, CaseRecord before) {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < draft.sections().size(); i++) {
      boolean untouched = draft.sections().get(i).equals(before.sections().get(i));
      sections.add(untouched ? held.sections().get(i) : draft.sections().get(i));
    }
    return sections;
  }

  /** Whether words go that this writer never saw. */
  private static boolean overwrites(CaseRecord held, CaseRecord record, CaseRecord before) {
    for (int i = 0; i < held.sections().size(); i++) {
      Section old = held.sections().get(i);
      if (!old.equals(before.sections().get(i)) && !old.equals(record.sections().get(i))) {
        return true;
      }
    }
    return false;
  }

  private void keepVersion(HostUser user, CaseRecord record) {
    database
        .sql("insert into version values (:record, :at, :user, :details)")
        .param("record", record.id())
        .param("at", Timestamp.from(clock.instant()))
        .param("user", user.id())
        .param("details", RecordJson.of(record))
        .update();
  }

  /** Takes in a person's file, readable by one user. Done once, when the store is new. */
  @Transactional
  void takeIn(HostUser user, int place, List<CaseRecord> file) {
    CaseRecord first = file.getFirst();
    database
        .sql("insert into person values (:id, :place, :details)")
        .param("id", first.person().id())
        .param("place", place)
        .param("details", RecordJson.of(first))
        .update();
    database
        .sql("insert into may_read values (:user, :person)")
        .param("user", user.id())
        .param("person", first.person().id())
        .update();
    file.forEach(this::insert);
  }

  /** Whether anybody's file has been taken in. */
  boolean isEmpty() {
    return database.sql("select count(*) from person").query(Integer.class).single() == 0;
  }

  private void insert(CaseRecord record) {
    Instant at = record.recordedAt();
    database
        .sql("insert into record values (:id, :person, :at, :details)")
        .param("id", record.id())
        .param("person", record.person().id())
        .param("at", at == null ? null : Timestamp.from(at))
        .param("details", RecordJson.of(record))
        .update();
  }

  private static CaseRecord parse(String details) {
    try {
      return RecordJson.parse(details).record();
    } catch (BadRecord e) {
      throw new IllegalStateException("a stored record cannot be read: " + e.reason(), e);
    }
  }
}
