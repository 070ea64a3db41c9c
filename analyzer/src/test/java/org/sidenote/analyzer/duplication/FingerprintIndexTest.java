package org.sidenote.analyzer.duplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sidenote.analyzer.format.ReadRecord;
import org.sidenote.analyzer.format.RecordFile;
import org.sidenote.api.Author;
import org.sidenote.api.CaseRecord;
import org.sidenote.api.Person;
import org.sidenote.api.RecordType;
import org.sidenote.api.Relation;
import org.sidenote.api.Repeat;
import org.sidenote.api.RepeatKind;
import org.sidenote.api.Section;
import org.sidenote.corpus.CaseFile;
import org.sidenote.corpus.Corpus;
import org.sidenote.corpus.Half;
import org.sidenote.corpus.generator.NoteGenerator;

class FingerprintIndexTest {

  private static final String PASSAGE =
      "He keeps the tickets from every match in a biscuit tin under the bed and can tell you the"
          + " score of each. When the shouting starts downstairs he counts them until it stops.";

  @TempDir Path folder;

  private IndexFolder index() {
    return IndexFolder.at(folder.resolve("ours"));
  }

  private static CaseRecord record(String id, String person, int day, String author, String text) {
    return new CaseRecord(
        id,
        RecordType.HOME_VISIT,
        null,
        new Person(person, "Tomasz Wilk", List.of(), null, null, null),
        List.of(),
        List.of(),
        new Author(author, null, null),
        LocalDate.parse("2026-01-%02d".formatted(day)),
        Instant.parse("2026-01-%02dT09:00:00Z".formatted(day)),
        null,
        List.of(new Section("", text)));
  }

  private static List<CaseRecord> notes(int count) {
    return new NoteGenerator(7).notes(count).map(note -> note.record()).toList();
  }

  private void put(CaseRecord... records) {
    try (Indexer indexer = Indexer.open(index())) {
      Stream.of(records).forEach(indexer::put);
    }
  }

  private List<Repeat> find(CaseRecord record, Map<String, CaseRecord> texts) {
    try (FingerprintIndex opened = FingerprintIndex.open(index())) {
      return new RepeatFinder(Templates.NONE)
          .find(record, opened.archive(id -> Optional.ofNullable(texts.get(id))))
          .repeats();
    }
  }

  private int records() {
    try (FingerprintIndex opened = FingerprintIndex.open(index())) {
      return opened.records();
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(index().path())) {
      return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
    }
  }

  private static List<CaseRecord> tuneHalf() throws IOException {
    List<CaseRecord> records = new ArrayList<>();
    for (CaseFile file : Corpus.caseFiles()) {
      if (file.half() == Half.TUNE) {
        try (InputStream in = file.open()) {
          RecordFile.read(file.name(), in).records().stream()
              .map(ReadRecord::record)
              .forEach(records::add);
        }
      }
    }
    records.sort(Recency.ORDER.thenComparing(CaseRecord::id));
    return records;
  }

  @Test
  void the_same_is_found_through_an_index_as_through_memory() throws IOException {
    RepeatFinder finder = new RepeatFinder(Templates.NONE);
    MemoryArchive memory = new MemoryArchive();
    Map<String, CaseRecord> texts = new HashMap<>();
    int found = 0;
    try (Indexer indexer = Indexer.open(index())) {
      Archive indexed = indexer.archive(id -> Optional.ofNullable(texts.get(id)));
      // The person's file comes from the host, not from an index.
      Archive remembered = Archive.withoutFiles(memory);
      for (CaseRecord record : tuneHalf()) {
        List<Repeat> expected = finder.find(record, remembered).repeats();
        assertThat(finder.find(record, indexed).repeats()).as(record.id()).isEqualTo(expected);
        found += expected.size();
        memory.add(record);
        texts.put(record.id(), record);
        indexer.put(record);
        indexer.commit();
      }
    }
    assertThat(found).isGreaterThan(20);
  }

  @Test
  void where_the_text_may_not_be_read_the_copy_is_found_and_its_place_named() {
    String before = "It rained all day and the bus was late. ";
    CaseRecord earlier =
        record("A", "P1", 1, "W", "We had tea at the table by the window. " + PASSAGE);
    put(earlier, record("C", "P3", 1, "W", "Nothing of this stands anywhere else in the world."));
    put(notes(500).toArray(CaseRecord[]::new));
    List<Repeat> repeats = find(record("B", "P2", 2, "W2", before + PASSAGE), Map.of());
    assertThat(repeats).hasSize(1);
    Repeat repeat = repeats.getFirst();
    assertThat(repeat.start()).isEqualTo(before.length());
    assertThat(repeat.end()).isEqualTo(before.length() + PASSAGE.length());
    assertThat(repeat.source().record()).isEqualTo("A");
    assertThat(repeat.source().relation()).isEqualTo(Relation.OTHER_PERSON);
    assertThat(repeat.source().similarity()).isEqualTo(1);
    String text = earlier.sections().getFirst().text();
    assertThat(text.substring(repeat.source().start(), repeat.source().end())).isEqualTo(PASSAGE);
    assertThat(repeat.kind()).isEqualTo(RepeatKind.UNEXPLAINED);
    assertThat(repeat.earlier().type()).isEqualTo(RecordType.HOME_VISIT);
    assertThat(repeat.earlier().occurredOn()).isEqualTo("2026-01-01");
    assertThat(repeat.earlier().person().name()).isNull();
    assertThat(repeat.earlier().sections()).isEmpty();
  }

  @Test
  void without_text_too_the_persons_own_file_is_told_from_anothers() {
    put(notes(500).toArray(CaseRecord[]::new));
    put(record("A", "P1", 1, "W", PASSAGE));
    assertThat(find(record("B", "P1", 2, "W", PASSAGE), Map.of()))
        .extracting(repeat -> repeat.source().relation())
        .containsExactly(Relation.SAME_PERSON);
  }

  @Test
  void without_text_notes_that_share_nothing_but_phrases_are_left_alone() {
    List<CaseRecord> notes = notes(2_000);
    put(notes.subList(0, 1_900).toArray(CaseRecord[]::new));
    NoteGenerator generator = new NoteGenerator(7);
    for (int i = 1_900; i < 2_000; i++) {
      if (generator.note(i).plants().isEmpty()) {
        assertThat(find(notes.get(i), Map.of()))
            .filteredOn(repeat -> repeat.source().relation() != Relation.SAME_RECORD)
            .filteredOn(repeat -> repeat.kind() == RepeatKind.UNEXPLAINED)
            .as("note %d", i)
            .isEmpty();
      }
    }
  }

  @Test
  void only_earlier_records_are_sources() {
    put(record("A", "P1", 3, "W", PASSAGE));
    CaseRecord text = record("A", "P1", 3, "W", PASSAGE);
    assertThat(find(record("B", "P2", 2, "W", PASSAGE), Map.of("A", text))).isEmpty();
    assertThat(find(text, Map.of("A", text))).isEmpty();
    assertThat(find(record("B", "P2", 3, "W", PASSAGE), Map.of("A", text))).hasSize(1);
  }

  @Test
  void no_word_of_a_record_stands_in_the_index() throws IOException {
    Files.writeString(index().key(), "000102030405060708090a0b0c0d0e0f\n");
    put(record("0", "0", 1, "0", "x"));
    List<byte[]> lucenesOwn = contents();
    List<CaseRecord> records = tuneHalf().subList(0, 60);
    put(records.toArray(CaseRecord[]::new));
    Set<String> words = new HashSet<>();
    for (CaseRecord record : records) {
      String all = record.person().name() + " " + record.title() + " " + record.author();
      for (Section section : record.sections()) {
        all += " " + section.heading() + " " + section.text();
      }
      words.addAll(Arrays.asList(all.split("[^\\p{L}]+", -1)));
    }
    words.removeIf(word -> word.length() < 4);
    assertThat(words).hasSizeGreaterThan(1_000);
    List<byte[]> contents = contents();
    for (String word : words) {
      for (Charset charset :
          List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
        byte[] bytes = word.getBytes(charset);
        if (lucenesOwn.stream().noneMatch(file -> holds(file, bytes))) {
          assertThat(contents).as(word).noneMatch(file -> holds(file, bytes));
        }
      }
    }
  }

  @Test
  void nobodys_id_stands_in_the_index() throws IOException {
    List<String> ids =
        List.of(
            "Kofi Mensah-Boyle home visit.md", "kofi-mensah-boyle", "worker-of-his", "sister-77");
    CaseRecord plain = record(ids.get(0), ids.get(1), 1, ids.get(2), PASSAGE);
    CaseRecord record =
        new CaseRecord(
            plain.id(),
            plain.type(),
            "Visit to Kofi",
            plain.person(),
            List.of(ids.get(3)),
            plain.people(),
            plain.author(),
            plain.occurredOn(),
            plain.recordedAt(),
            null,
            plain.sections());
    put(record);
    for (String piece : List.of("Kofi", "kofi", "Mensah", "home visit", "worker", "sister")) {
      byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
      assertThat(contents()).as(piece).noneMatch(file -> holds(file, bytes));
    }
    try (FingerprintIndex opened = FingerprintIndex.open(index())) {
      assertThat(opened.holds(record.id())).isTrue();
      assertThat(opened.holds("another.md")).isFalse();
    }
  }

  private List<byte[]> contents() throws IOException {
    List<byte[]> contents = new ArrayList<>();
    for (Path file : files()) {
      contents.add(Files.readAllBytes(file));
    }
    return contents;
  }

  private static boolean holds(byte[] file, byte[] word) {
    for (int i = 0; i + word.length <= file.length; i++) {
      if (file[i] == word[0] && Arrays.equals(file, i, i + word.length, word, 0, word.length)) {
        return true;
      }
    }
    return false;
  }

  @Test
  void a_record_that_was_changed_is_found_by_its_new_words_only() {
    CaseRecord other = record("B", "P2", 2, "W", PASSAGE);
    put(record("A", "P1", 1, "W", PASSAGE));
    CaseRecord changed = record("A", "P1", 1, "W", "Rewritten, with nothing of what it was.");
    put(changed);
    assertThat(records()).isEqualTo(1);
    assertThat(find(other, Map.of("A", record("A", "P1", 1, "W", PASSAGE)))).isEmpty();
  }

  @Test
  void a_record_that_is_there_as_it_is_costs_nothing() {
    CaseRecord first = record("A", "P1", 1, "W", PASSAGE);
    CaseRecord second = record("A", "P1", 1, "W", "Rewritten, with nothing of what it was.");
    put(first);
    try (Indexer indexer = Indexer.open(index())) {
      assertThat(indexer.put(first)).isFalse();
      assertThat(indexer.put(second)).isTrue();
      assertThat(indexer.put(first)).isTrue();
      assertThat(indexer.remove("A")).isTrue();
      assertThat(indexer.put(first)).isTrue();
      indexer.commit();
      assertThat(indexer.put(first)).isFalse();
    }
    assertThat(records()).isEqualTo(1);
  }

  @Test
  void of_a_removed_record_nothing_is_left() throws IOException {
    CaseRecord gone = record("GONE-RECORD", "P1", 1, "W", PASSAGE);
    put(gone, record("A", "P1", 1, "W", "Another note that has its own words and stays there."));
    try (Indexer indexer = Indexer.open(index())) {
      assertThat(indexer.remove("GONE-RECORD")).isTrue();
      indexer.purge();
    }
    assertThat(records()).isEqualTo(1);
    assertThat(find(record("B", "P2", 2, "W", PASSAGE), Map.of("GONE-RECORD", gone))).isEmpty();
    byte[] id = "GONE-RECORD".getBytes(StandardCharsets.UTF_8);
    assertThat(contents()).noneMatch(file -> holds(file, id));
  }

  @Test
  void another_key_opens_nothing() throws IOException {
    put(record("A", "P1", 1, "W", PASSAGE));
    Files.writeString(index().key(), "000102030405060708090a0b0c0d0e0f\n");
    for (Runnable open : opening()) {
      assertThatThrownBy(open::run)
          .isInstanceOf(BadIndex.class)
          .hasMessageContaining(index().path().toString())
          .hasMessageContaining("another key")
          .hasMessageContaining("--rebuild");
    }
    Files.writeString(index().key(), "what?");
    assertThatThrownBy(this::records).hasMessageContaining("32 hexadecimal digits");
    Files.delete(index().key());
    assertThatThrownBy(this::records).hasMessageContaining("key is missing");
  }

  private List<Runnable> opening() {
    return List.of(
        () -> FingerprintIndex.open(index()).close(), () -> Indexer.open(index()).close());
  }

  @Test
  void the_key_is_nobody_elses_to_read() throws IOException {
    put(record("A", "P1", 1, "W", PASSAGE));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(index().key())))
        .isEqualTo("rw-------");
    assertThat(index().key().getParent()).isEqualTo(folder);
  }

  @Test
  void an_index_of_another_version_says_so() throws IOException {
    label(Map.of("sidenote-format", "0", "sidenote-key-check", "0"));
    for (Runnable open : opening()) {
      assertThatThrownBy(open::run)
          .isInstanceOf(BadIndex.class)
          .hasMessageContaining("another version")
          .hasMessageContaining("--rebuild");
    }
  }

  @Test
  void another_programs_index_and_other_files_are_left_alone() throws IOException {
    label(Map.of());
    for (Runnable open : opening()) {
      assertThatThrownBy(open::run).hasMessageContaining("not an index of Sidenote's");
    }
    assertThatThrownBy(() -> Indexer.anew(index()))
        .hasMessageContaining("not an index of Sidenote's");
    Path mine = Files.writeString(index().path().resolve("holiday.txt"), "Whitby");
    for (Runnable open : opening()) {
      assertThatThrownBy(open::run).hasMessageContaining("other files");
    }
    assertThatThrownBy(() -> Indexer.anew(index())).hasMessageContaining("other files");
    assertThat(mine).hasContent("Whitby");
  }

  private void label(Map<String, String> label) throws IOException {
    try (FSDirectory directory = FSDirectory.open(index().path());
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(label.entrySet());
    }
  }

  @Test
  void two_do_not_write_at_once_and_one_reads_meanwhile() {
    try (Indexer indexer = Indexer.open(index())) {
      indexer.put(record("A", "P1", 1, "W", PASSAGE));
      indexer.commit();
      assertThatThrownBy(() -> Indexer.open(index()))
          .isInstanceOf(BadIndex.class)
          .hasMessageContaining("another process is writing");
      assertThatThrownBy(() -> Indexer.anew(index()))
          .hasMessageContaining("another process is writing");
      assertThat(records()).isEqualTo(1);
    }
  }

  @Test
  void no_index_says_how_to_make_one() {
    assertThatThrownBy(this::records)
        .isInstanceOf(BadIndex.class)
        .hasMessageContaining("no index here")
        .hasMessageContaining("sidenote index");
  }

  @Test
  void a_damaged_file_is_recognised_whichever_it_is() throws IOException {
    put(notes(300).toArray(CaseRecord[]::new));
    put(record("A", "P1", 1, "W", PASSAGE));
    try (Indexer indexer = Indexer.open(index())) {
      indexer.remove("N7");
    }
    List<Path> files = files();
    assertThat(files).hasSizeGreaterThan(10);
    for (Path file : files) {
      byte[] sound = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(sound, sound.length / 2));
      isDamaged(file);
      byte[] flipped = sound.clone();
      flipped[sound.length / 2] ^= 0x10;
      Files.write(file, flipped);
      isDamaged(file);
      Files.delete(file);
      isDamaged(file);
      Files.write(file, sound);
    }
    assertThat(records()).isEqualTo(300);
  }

  private void isDamaged(Path file) {
    for (Runnable open : opening()) {
      assertThatThrownBy(open::run)
          .as(file.toString())
          .isInstanceOf(BadIndex.class)
          .hasMessageContaining(index().path().toString())
          .hasMessageContaining("--rebuild");
    }
  }

  @Test
  void a_damaged_index_is_made_anew_with_another_key() throws IOException {
    put(record("A", "P1", 1, "W", PASSAGE));
    String oldKey = Files.readString(index().key());
    for (Path file : files()) {
      Files.write(file, new byte[] {1, 2, 3});
    }
    try (Indexer indexer = Indexer.anew(index())) {
      indexer.put(record("B", "P1", 1, "W", PASSAGE));
      indexer.finish();
    }
    assertThat(records()).isEqualTo(1);
    assertThat(Files.readString(index().key())).hasSize(33).isNotEqualTo(oldKey);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder("ours", "ours.key");
    }
  }

  @Test
  void an_index_made_anew_and_not_finished_leaves_the_old_one() throws IOException {
    put(record("A", "P1", 1, "W", PASSAGE), record("B", "P1", 1, "W", PASSAGE));
    try (Indexer indexer = Indexer.anew(index())) {
      indexer.put(record("C", "P1", 1, "W", PASSAGE));
    }
    assertThat(records()).isEqualTo(2);
    assertThat(folder.resolve("ours.new")).doesNotExist();
  }

  @Test
  void what_an_index_holds_of_a_text_has_not_changed_since_its_format_got_a_number() {
    IndexKey key = IndexKey.of("000102030405060708090a0b0c0d0e0f");
    RecordWords words = RecordWords.of(record("A", "P1", 1, "W", PASSAGE));
    long[] all = {0};
    for (char[] section : words.codes()) {
      Fingerprints.kept(section, (f, at) -> all[0] = 31 * all[0] + key.fingerprint(f));
    }
    assertThat(all[0])
        .as("fingerprints are others: give IndexFolder.FORMAT_NUMBER the next number")
        .isEqualTo(571890397010481646L);
  }

  @Test
  void a_full_disk_and_a_closed_door_are_said_in_words() {
    assertThat(BadIndex.of(index(), new IOException("No space left on device")))
        .hasMessageContaining("disk is full");
    assertThat(BadIndex.of(index(), new AccessDeniedException("ours")))
        .hasMessageContaining("permissions");
  }

  @Test
  @Timeout(60)
  void a_note_of_five_megabytes_goes_in_and_is_found() {
    StringBuilder text = new StringBuilder();
    for (CaseRecord note : notes(4_000)) {
      text.append(note.sections().getFirst().text()).append('\n');
      if (text.length() > 5_000_000) {
        break;
      }
    }
    CaseRecord huge = record("A", "P1", 1, "W", text + PASSAGE);
    put(huge);
    assertThat(find(record("B", "P2", 2, "W", PASSAGE), Map.of("A", huge))).hasSize(1);
  }

  @Test
  @Timeout(30)
  void one_word_a_hundred_thousand_times_is_no_trouble() {
    CaseRecord word = record("A", "P1", 1, "W", "kettle ".repeat(100_000));
    put(word);
    assertThat(find(record("B", "P2", 2, "W", PASSAGE), Map.of("A", word))).isEmpty();
    long start = System.nanoTime();
    find(record("B", "P2", 2, "W", "kettle ".repeat(100_000)), Map.of());
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }
}
