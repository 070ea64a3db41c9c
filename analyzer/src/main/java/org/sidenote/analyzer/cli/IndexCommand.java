package org.sidenote.analyzer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** {@code sidenote index}: not there yet, and says so. */
@Command(name = "index", description = "Adds records to a duplication index. Not yet.")
final class IndexCommand implements Callable<Integer> {

  private final Main.Streams streams;

  @Unmatched
  @SuppressWarnings("UnusedVariable") // taken in, so that the answer is not about an option
  private List<String> arguments = new ArrayList<>();

  IndexCommand(Main.Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    streams.err().println("sidenote index: not yet; use check with --history FILE");
    return 2;
  }
}
