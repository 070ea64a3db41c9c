package org.sidenote.analyzer.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

  public DuplicationBench(PrintStream out) {
    this.out = out;
  }

  /** Measures at one size and prints what it sees. */
  public void run(int size) {
    List<GeneratedNote> notes = generator.notes(size).toList();
    List<CaseRecord> records = notes.stream().map(GeneratedNote::record).toList();
    Floor.of(notes.subList(0, Math.min(size, LOOK_UPS)));
    Floor floor = Floor.of(notes);
    out.printf(
        "%,d notes, %,.0f bytes each. Read and hash only: %.2f s%n",
        size, (double) floor.bytes() / size, floor.seconds());
    MemoryArchive archive = selfJoin(notes, records, floor);
    lookUps(records, archive);
  }

  /** Every note compared with all before it. */
  private MemoryArchive selfJoin(List<GeneratedNote> notes, List<CaseRecord> records, Floor floor) {
    MemoryArchive archive = new MemoryArchive();
    Recall recall = new Recall();
    long start = CpuTime.now();
    List<RepeatFinder.Found> found = new ArrayList<>();
    for (CaseRecord record : records) {
      found.add(finder.find(record, archive));
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
    return archive;
  }

  /**
   * The newest notes, looked up one by one as a worker's draft is: candidates compared, told apart.
   */
  private void lookUps(List<CaseRecord> records, MemoryArchive archive) {
    List<CaseRecord> newest =
        records.subList(Math.max(0, records.size() - LOOK_UPS), records.size());
    double[] milliseconds = new double[newest.size()];
    for (int i = 0; i < newest.size(); i++) {
      long start = CpuTime.now();
      finder.find(newest.get(i), archive);
      milliseconds[i] = CpuTime.since(start) * 1e3;
    }
    Arrays.sort(milliseconds);
    out.printf(
        "Look-up in memory: p50 %.2f ms, p99 %.2f ms%n",
        milliseconds[milliseconds.length / 2], milliseconds[milliseconds.length * 99 / 100]);
  }
}
