package org.sidenote.ui.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sidenote.analyzer.format.RecordJson;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.HostUser;
import org.sidenote.api.Person;
import org.sidenote.api.RecordType;
import org.sidenote.api.Section;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The store on both databases it is made for, each a real one. */
class RecordStoreTest {

  enum Database {
    H2,
    POSTGRESQL
  }

  private static final HostUser RUTH = new HostUser("ruth", "Ruth");
  private static final HostUser STRANGER = new HostUser("stranger", "Somebody else");
  private static final Instant NOW = Instant.parse("2026-03-02T10:15:00Z");

  private static EmbeddedPostgres postgres;

  @BeforeAll
  static void start() throws IOException {
    postgres = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  private static DataSource source(Database database) {
    if (database == Database.POSTGRESQL) {
      return postgres.getPostgresDatabase();
    }
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setURL("jdbc:h2:mem:store;DB_CLOSE_DELAY=-1");
    return h2;
  }

  private static JdbcClient client(Database database) {
    DataSource source = source(database);
    Flyway flyway = Flyway.configure().dataSource(source).cleanDisabled(false).load();
    flyway.clean();
    flyway.migrate();
    return JdbcClient.create(source);
  }

  private static RecordStore store(JdbcClient client) {
    return new RecordStore(client, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static CaseRecord draft(String id) {
    return record(id, "", null);
  }

  private static CaseRecord record(String id, String text) {
    return record(id, text, Instant.parse("2026-03-01T09:00:00Z"));
  }

  private static CaseRecord record(String id, String text, @Nullable Instant recordedAt) {
    return new CaseRecord(
        id,
        RecordType.HOME_VISIT,
        null,
        new Person("P1", "Đinh Quang Hưng", List.of("Hưng"), null, "he/him", null),
        List.of(),
        List.of(),
        null,
        LocalDate.of(2026, 3, 1),
        recordedAt,
        null,
        List.of(new Section("What I saw", text)));
  }

  @ParameterizedTest
  @EnumSource
  void what_was_taken_in_comes_back_as_it_was(Database database) {
    RecordStore store = store(client(database));
    CaseRecord record = record("R1", "He hummed. 😀");
    store.takeIn(RUTH, 0, List.of(record));
    assertThat(store.record(RUTH, "R1")).contains(record);
    assertThat(store.records(RUTH, "P1")).containsExactly(record);
    assertThat(store.people(RUTH)).containsExactly(record.person());
  }

  @ParameterizedTest
  @EnumSource
  void a_file_that_is_not_open_to_somebody_does_not_exist_for_them(Database database) {
    RecordStore store = store(client(database));
    store.takeIn(RUTH, 0, List.of(record("R1", "He hummed.")));
    assertThat(store.people(STRANGER)).isEmpty();
    assertThat(store.records(STRANGER, "P1")).isEmpty();
    assertThat(store.record(STRANGER, "R1")).isEmpty();
    assertThat(store.openBeside(STRANGER, "R1", "D")).isEmpty();
    assertThatThrownBy(() -> store.save(STRANGER, record("R1", "Changed."), record("R1", "")))
        .isInstanceOf(SecurityException.class);
    assertThat(store.record(RUTH, "R1").orElseThrow().sections().getFirst().text())
        .isEqualTo("He hummed.");
  }

  @ParameterizedTest
  @EnumSource
  void a_draft_is_kept_and_then_changed(Database database) {
    RecordStore store = store(client(database));
    store.takeIn(RUTH, 0, List.of(record("R1", "He hummed.")));
    CaseRecord draft = draft("R2");
    CaseRecord kept = store.save(RUTH, draft, draft);
    assertThat(kept.recordedAt()).isEqualTo(NOW);
    store.save(RUTH, kept.withSections(List.of(new Section("What I saw", "Rain."))), kept);
    assertThat(store.record(RUTH, "R2").orElseThrow().sections().getFirst().text())
        .isEqualTo("Rain.");
    assertThat(store.records(RUTH, "P1")).extracting(CaseRecord::id).containsExactly("R1", "R2");
  }

  @ParameterizedTest
  @EnumSource
  void opening_a_record_beside_a_draft_is_logged(Database database) {
    JdbcClient client = client(database);
    RecordStore store = store(client);
    store.takeIn(RUTH, 0, List.of(record("R1", "He hummed.")));
    assertThat(store.openBeside(RUTH, "R1", "DRAFT")).isPresent();
    assertThat(
            client
                .sql("select user_id, record_id, beside_draft from opening")
                .query()
                .singleRow()
                .values())
        .containsExactly("ruth", "R1", "DRAFT");
  }

  private static CaseRecord two(String first, String second) {
    return record("R3", "")
        .withSections(List.of(new Section("One", first), new Section("Two", second)));
  }

  @ParameterizedTest
  @EnumSource
  void two_windows_on_one_record_each_keep_what_they_wrote(Database database) {
    JdbcClient client = client(database);
    RecordStore store = store(client);
    store.takeIn(RUTH, 0, List.of(two("", "")));
    store.save(RUTH, two("Window one.", ""), two("", ""));
    store.save(RUTH, two("", "Window two."), two("", ""));
    assertThat(store.record(RUTH, "R3")).contains(two("Window one.", "Window two."));
    assertThat(client.sql("select count(*) from version").query(Integer.class).single()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void words_written_over_from_another_window_are_kept_as_a_version(Database database) {
    JdbcClient client = client(database);
    RecordStore store = store(client);
    store.takeIn(RUTH, 0, List.of(two("", "")));
    store.save(RUTH, two("Window one.", ""), two("", ""));
    store.save(RUTH, two("Window two.", ""), two("", ""));
    assertThat(store.record(RUTH, "R3")).contains(two("Window two.", ""));
    assertThat(client.sql("select details from version").query(String.class).single())
        .contains("Window one.");
  }

  @ParameterizedTest
  @EnumSource
  void a_section_too_long_to_read_is_refused_and_what_was_there_stays(Database database) {
    RecordStore store = store(client(database));
    CaseRecord before = record("R1", "He hummed.");
    store.takeIn(RUTH, 0, List.of(before));
    CaseRecord pasted =
        before.withSections(
            List.of(new Section("What I saw", "a".repeat(RecordJson.LONGEST_SECTION + 1))));
    assertThatThrownBy(() -> store.save(RUTH, pasted, before))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("too long");
    assertThat(store.record(RUTH, "R1")).contains(before);
  }
}
