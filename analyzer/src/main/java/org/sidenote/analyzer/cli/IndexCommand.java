package org.sidenote.analyzer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sidenote.analyzer.duplication.BadIndex;
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

  private static final long NANOS_A_LINE = 500_000_000L;

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
      description = "JSON Lines, or notes (.txt, .md).")
  private List<Path> files = List.of();

  private final Main.Streams streams;
  private volatile boolean stopped;
  private int bad;
  private int read;
  private int changed;
  private long lastLine;

  IndexCommand(Main.Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (files.isEmpty() && removed.isEmpty()) {
      streams
          .err()
          .println("sidenote index: name the FILEs with the records, or a record to --remove");
      return 2;
    }
    IndexFolder folder =
        key == null ? IndexFolder.at(index) : new IndexFolder(index, key.toAbsolutePath());
    CountDownLatch done = new CountDownLatch(1);
    Thread onInterrupt = new Thread(() -> stop(done));
    Runtime.getRuntime().addShutdownHook(onInterrupt);
    try {
      return index(folder);
    } catch (BadIndex e) {
      streams.err().println("sidenote index: " + e.getMessage());
      return 2;
    } finally {
      done.countDown();
      if (!stopped) {
        Runtime.getRuntime().removeShutdownHook(onInterrupt);
      }
    }
  }

  private int index(IndexFolder folder) throws IOException {
    long start = System.nanoTime();
    try (Indexer indexer = rebuild ? Indexer.anew(folder) : Indexer.open(folder)) {
      for (String id : removed) {
        if (!indexer.remove(id)) {
          streams.err().println(id + ": there is no record with this id in the index");
          bad++;
        }
      }
      for (Path file : files) {
        RecordFile.each(file, record -> add(indexer, record), this::report);
      }
      if (!removed.isEmpty()) {
        indexer.purge();
      }
      if (!rebuild || !stopped) {
        indexer.finish();
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    say(seconds);
    return bad > 0 ? 2 : 0;
  }

  private void add(Indexer indexer, ReadRecord record) {
    if (stopped) {
      return;
    }
    read++;
    changed += indexer.put(record.record()) ? 1 : 0;
    long now = System.nanoTime();
    if (streams.terminal() && now - lastLine > NANOS_A_LINE) {
      lastLine = now;
      streams.err().printf("\r%,d records read, %,d added or changed", read, changed);
      streams.err().flush();
    }
  }

  private void report(Problem problem) {
    streams.err().println((lastLine == 0 ? "" : "\r") + problem);
    bad++;
  }

  private void say(double seconds) throws IOException {
    if (stopped && rebuild) {
      streams.err().println("Stopped. The index is as it was before.");
      return;
    }
    long bytes = bytes(index);
    streams
        .err()
        .printf(
            "%s%,d records read, %,d added or changed, in %.1f s (%,.0f a second). The index has"
                + " %,d bytes.%n",
            lastLine == 0 ? "" : "\r", read, changed, seconds, read / seconds, bytes);
    if (stopped) {
      streams.err().println("Stopped. What was read is in the index; run it again to go on.");
    }
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
