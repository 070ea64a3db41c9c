package org.sidenote.analyzer.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.duplication.Archive;
import org.sidenote.analyzer.duplication.FingerprintIndex;
import org.sidenote.analyzer.duplication.IndexFolder;
import org.sidenote.analyzer.duplication.Indexer;
import org.sidenote.analyzer.duplication.MemoryArchive;
import org.sidenote.analyzer.duplication.RepeatFinder;
import org.sidenote.analyzer.duplication.Templates;
import org.sidenote.api.CaseRecord;
import org.sidenote.corpus.generator.GeneratedNote;
import org.sidenote.corpus.generator.NoteGenerator;

/** Finds the copies among so many made-up notes, one thread, and says how well and how fast. */
public final class DuplicationBench {

  private static final int LOOK_UPS = 2_000;

  private final NoteGenerator generator = new NoteGenerator(1);
  private final RepeatFinder finder = new RepeatFinder(new Templates(generator.templates()));
  private final PrintStream out;
  private final Peers peers;

  /**
   * @param jplagClassPath where JPlag 6 and its text module are; null when they are not here
   */
  public DuplicationBench(PrintStream out, @Nullable String jplagClassPath) {
    this.out = out;
    this.peers = new Peers(out, jplagClassPath);
  }

  /** Measures at one size and prints what it sees. */
  public void run(int size) throws IOException {
    List<GeneratedNote> notes = generator.notes(size).toList();
    List<CaseRecord> records = notes.stream().map(GeneratedNote::record).toList();
    Floor.of(notes.subList(0, Math.min(size, LOOK_UPS)));
    Floor floor = Floor.of(notes);
    out.printf(
        "%,d notes, %,.0f bytes each. Read and hash only: %.2f s%n",
        size, (double) floor.bytes() / size, floor.seconds());
    MemoryArchive archive = selfJoin(notes, records, floor);
    lookUps("In memory", notes, Archive.withoutFiles(archive));
    lookUps("In memory, and the person's file searched for retellings", notes, archive);
    onDisk(notes, records);
  }

  /** An index of keyed fingerprints on disk, in a folder that is deleted afterwards. */
  private void onDisk(List<GeneratedNote> notes, List<CaseRecord> records) throws IOException {
    Path folder = Files.createTempDirectory("sidenote-bench");
    try {
      IndexFolder index = IndexFolder.at(folder.resolve("index"));
      long start = CpuTime.now();
      try (Indexer indexer = Indexer.open(index)) {
        records.forEach(indexer::put);
      }
      double seconds = CpuTime.since(start);
      out.printf(
          "Index on disk: %,.0f notes a second in, %,.0f bytes a note%n",
          records.size() / seconds, (double) bytes(index.path()) / records.size());
      try (FingerprintIndex open = FingerprintIndex.open(index)) {
        lookUps("On disk, texts from the host", notes, open.archive(id -> note(id, records)));
        lookUps("On disk, no text to be had", notes, open.archive(id -> Optional.empty()));
      }
    } finally {
      Peers.delete(folder);
    }
  }

  private static Optional<CaseRecord> note(String id, List<CaseRecord> records) {
    return Optional.of(records.get(Integer.parseInt(id, 1, id.length(), 10)));
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  /** Every note compared with all before it. */
  private MemoryArchive selfJoin(List<GeneratedNote> notes, List<CaseRecord> records, Floor floor)
      throws IOException {
    MemoryArchive archive = new MemoryArchive();
    Archive earlier = Archive.withoutFiles(archive);
    Recall recall = new Recall();
    long start = CpuTime.now();
    List<RepeatFinder.Found> found = new ArrayList<>();
    for (CaseRecord record : records) {
      found.add(finder.find(record, earlier));
      archive.add(record);
    }
    double seconds = CpuTime.since(start);
    for (int i = 0; i < notes.size(); i++) {
      recall.add(notes.get(i), found.get(i).repeats());
    }
    out.printf(
        "Self-join with verification: %.1f s, %,.0f notes a second, %.0f times the reading%n",
        seconds, notes.size() / seconds, seconds / floor.seconds());
    out.printf(
        "Precision %.4f of %,d findings; spans overlap %.3f%n",
        recall.precision(), recall.findings(), recall.spanOverlap());
    recall
        .byKind()
        .forEach((kind, count) ->
            out.printf("  %-20s %.3f of %,d%n", kind, count.share(), count.planted()));
    recall
        .byLength()
        .forEach((length, count) ->
            out.printf("  %-20s %.3f of %,d%n", length, count.share(), count.planted()));
    peers.run(notes, seconds);
    return archive;
  }

  /**
   * The newest notes, looked up one by one as a worker's draft is: candidates found, compared and
   * told apart.
   */
  private void lookUps(String where, List<GeneratedNote> notes, Archive archive) {
    List<GeneratedNote> newest = notes.subList(Math.max(0, notes.size() - LOOK_UPS), notes.size());
    newest.forEach(note -> finder.find(note.record(), archive));
    Recall recall = new Recall();
    double[] milliseconds = new double[newest.size()];
    for (int i = 0; i < newest.size(); i++) {
      CaseRecord record = newest.get(i).record();
      long start = CpuTime.now();
      RepeatFinder.Found found = finder.find(record, archive);
      milliseconds[i] = CpuTime.since(start) * 1e3;
      recall.add(newest.get(i), found.repeats());
    }
    Arrays.sort(milliseconds);
    out.printf(
        "%s: look-up p50 %.2f ms, p99 %.2f ms; recall %.3f, precision %.4f%n",
        where,
        milliseconds[milliseconds.length / 2],
        milliseconds[milliseconds.length * 99 / 100],
        recall.share(),
        recall.precision());
  }
}
