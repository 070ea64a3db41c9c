package org.sidenote.analyzer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.duplication.BadIndex;
import org.sidenote.analyzer.duplication.FingerprintIndex;
import org.sidenote.analyzer.duplication.IndexFolder;
import org.sidenote.analyzer.duplication.Indexer;
import org.sidenote.analyzer.format.Problem;
import org.sidenote.analyzer.format.ReadRecord;
import org.sidenote.analyzer.format.RecordFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sidenote index}: keyed fingerprints of records, to find copies among a million. */
@Command(
    name = "index",
    description = {
      "Adds records to a duplication index. Run it again and only what changed is added.",
      "The index holds no text. Its key is a file beside it: guard both, and never keep or back up"
          + " the two together."
    },
    mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {

  /** Fewer records than this take the time of the start, and say nothing of speed. */
  private static final int A_SPEED = 1_000;

  private static final String STANDARD_INPUT = "-";
  private static final String AS_IT_WAS =
      "the index is as it was before, as not all that was named could be read (see above); mend it,"
          + " or leave it out, and run the command again";

  @Option(
      names = "--index",
      required = true,
      paramLabel = "DIR",
      description = "The folder of the index.")
  private Path index = Path.of("");

  @Option(names = "--key", paramLabel = "FILE", description = "Its key (default: DIR.key).")
  private @Nullable Path key;

  @Option(
      names = "--rebuild",
      description = "Makes the index anew with a new key, from these FILEs alone.")
  private boolean rebuild;

  @Option(
      names = "--remove",
      paramLabel = "ID",
      description = "A record to take out of the index, and off the disk.")
  private List<String> removed = List.of();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "JSON Lines, or notes (.txt, .md); - is standard input.")
  private List<String> files = List.of();

  private final Main.Streams streams;
  private final ProgressLine progress;
  private volatile boolean stopped;
  private int bad;
  private int read;
  private int changed;
  private int gone;

  IndexCommand(Main.Streams streams) {
    this.streams = streams;
    this.progress = new ProgressLine(streams);
  }

  @Override
  public Integer call() throws IOException {
    if (files.isEmpty() && (rebuild || removed.isEmpty())) {
      return refuse("name the FILEs with the records, or a record to --remove");
    }
    if (rebuild && !removed.isEmpty()) {
      return refuse("--rebuild makes the index from the FILEs alone; leave --remove out");
    }
    if (rebuild && areAnyUnreadable()) {
      return refuse(AS_IT_WAS);
    }
    IndexFolder folder =
        key == null ? IndexFolder.at(index) : new IndexFolder(index, key.toAbsolutePath());
    CountDownLatch done = new CountDownLatch(1);
    Thread onInterrupt = new Thread(() -> stop(done));
    Runtime.getRuntime().addShutdownHook(onInterrupt);
    try {
      return index(folder);
    } catch (BadIndex e) {
      return refuse(String.valueOf(e.getMessage()));
    } finally {
      done.countDown();
      if (!stopped) {
        Runtime.getRuntime().removeShutdownHook(onInterrupt);
      }
    }
  }

  private int refuse(String reason) {
    streams.err().println("sidenote index: " + reason);
    return 2;
  }

  /** Asked before the long work begins. */
  private boolean areAnyUnreadable() {
    files.stream()
        .filter(file -> !file.equals(STANDARD_INPUT))
        .map(file -> RecordFile.unreadable(Path.of(file)))
        .filter(Objects::nonNull)
        .forEach(this::report);
    return bad > 0;
  }

  private int index(IndexFolder folder) throws IOException {
    long start = System.nanoTime();
    if (files.isEmpty()) {
      // A name that was mistyped would else begin a new index.
      FingerprintIndex.open(folder).close();
    }
    boolean kept = true;
    try (Indexer indexer = rebuild ? Indexer.anew(folder) : Indexer.open(folder)) {
      removed.forEach(id -> remove(indexer, id));
      for (String file : files) {
        read(file, indexer);
      }
      if (gone > 0) {
        indexer.purge();
      }
      if (!rebuild || (!stopped && bad == 0)) {
        indexer.finish();
        kept = false;
      }
    }
    if (kept) {
      return refuse(stopped ? "stopped; the index is as it was before" : AS_IT_WAS);
    }
    say((System.nanoTime() - start) / 1e9);
    return bad > 0 ? 2 : 0;
  }

  private void read(String file, Indexer indexer) throws IOException {
    if (file.equals(STANDARD_INPUT)) {
      RecordFile.each("standard input", "", streams.in(), r -> add(indexer, r), this::report);
      return;
    }
    RecordFile.each(Path.of(file), record -> add(indexer, record), this::report);
  }

  /** A note without an id of its own goes by where it lies. */
  private void remove(Indexer indexer, String id) {
    if (indexer.remove(id) || indexer.remove(RecordFile.idOf(Path.of(id)))) {
      gone++;
    } else {
      streams.err().println(id + ": there is no record with this id in the index");
      bad++;
    }
  }

  private void add(Indexer indexer, ReadRecord record) {
    if (stopped) {
      return;
    }
    if (record.record().id().isEmpty()) {
      report(
          new Problem(
              "standard input",
              null,
              "id",
              "is missing; a note needs one in its front matter to be told from the next"));
      return;
    }
    record.leftOut().forEach(streams.err()::println);
    read++;
    changed += indexer.put(record.record()) ? 1 : 0;
    progress.say(() -> "%s read, %,d added or changed".formatted(records(read), changed));
  }

  private void report(Problem problem) {
    streams.err().println(progress.over() + problem);
    bad++;
  }

  private void say(double seconds) throws IOException {
    String speed = read < A_SPEED ? "" : " (%,.0f a second)".formatted(read / seconds);
    streams
        .err()
        .printf(
            "%s%s in %.1f s%s. The index has %,d bytes.%n",
            progress.over(), done(), seconds, speed, bytes(index));
    if (stopped) {
      streams.err().println("Stopped. What was read is in the index; run it again to go on.");
    }
  }

  private String done() {
    String added = "%s read, %,d added or changed,".formatted(records(read), changed);
    String took = records(gone) + " removed,";
    return removed.isEmpty() ? added : files.isEmpty() ? took : added + " " + took;
  }

  private static String records(int many) {
    return many == 1 ? "1 record" : "%,d records".formatted(many);
  }

  private static long bytes(Path folder) throws IOException {
    long bytes = 0;
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : (Iterable<Path>) all::iterator) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  /** Ctrl-C: lets the record at hand and the commit be done, then the process may end. */
  private void stop(CountDownLatch done) {
    stopped = true;
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
