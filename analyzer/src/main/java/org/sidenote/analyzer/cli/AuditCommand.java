package org.sidenote.analyzer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** {@code sidenote audit}: not there yet, and says so. */
@Command(name = "audit", description = "Audits a whole archive. Not yet.")
final class AuditCommand implements Callable<Integer> {

  private final Main.Streams streams;

  @Unmatched
  @SuppressWarnings("UnusedVariable") // taken in, so that the answer is not about an option
  private List<String> arguments = new ArrayList<>();

  AuditCommand(Main.Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    streams.err().println("sidenote audit: not yet");
    return 2;
  }
}
